package vn.songhanh.outreach.internal;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.outreach.Objection;
import vn.songhanh.text.Words;

/** What a refusal says to the person: what is wrong, by which rule, and what to do. */
final class ObjectionWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private ObjectionWords() {}

    /** Field to words, as a form shows them; the empty field is the whole form. */
    static Map<String, Words> byField(List<Objection> objections) {
        return byField(objections, ObjectionWords::field);
    }

    static Map<String, Words> byField(List<Objection> objections, Function<Objection, String> field) {
        var faults = new LinkedHashMap<String, Words>();
        for (var objection : objections) {
            faults.merge(field.apply(objection), of(objection), (one, other) -> Words.joined(" ", List.of(one, other)));
        }
        return faults;
    }

    static Words of(Objection objection) {
        return switch (objection) {
            case Objection.Missing(var _, var what) ->
                Words.of("Ghi {0}.", "Give {0}.").with(what);
            case Objection.Unreadable(var _, var why) ->
                Words.of("Không đọc được: {0}.", "Cannot be read: {0}.").with(why);
            case Objection.OutOfRange(var _, var most) ->
                Words.of("Số phải từ 0 đến {0}.", "The number must be from 0 to {0}.")
                        .with(most);
            case Objection.OtherSide(var needed) ->
                Words.of(
                                "Hoạt động do {0} chủ trì; cán bộ của bên ấy ghi.",
                                "The activity is led by the {0}; an officer of that side records it.")
                        .with(needed.words());
            case Objection.OtherUnit _ ->
                Words.of(
                        "Đơn vị chủ trì không thuộc đơn vị mà đồng chí đang thay mặt.",
                        "The unit that leads is not within the one for which you act.");
            case Objection.PartnerTwice _ ->
                Words.of(
                        "Mỗi hoạt động có đúng một đơn vị chủ trì; đơn vị phối hợp khác đơn vị chủ trì và chỉ ghi một lần.",
                        "An activity has exactly one lead; a partner is another unit and is named once.");
            case Objection.EndsBefore(var from) ->
                Words.of("Ngày kết thúc sớm hơn ngày bắt đầu ({0}).", "The last day is before the first ({0}).")
                        .with(from);
            case Objection.BeforeProgrammes(var first) ->
                Words.of(
                                "Ngày này trước ngày đầu của các chương trình phối hợp ({0}) nên không tính vào đâu. Kiểm tra lại năm.",
                                "That is before the first day of the joint programmes ({0}), so it would count nowhere. Check the year.")
                        .with(first);
            case Objection.NotYet(var now) ->
                Words.of(
                                "Chưa đến lúc: bây giờ là {0}. Chỉ báo kết quả của hoạt động đã diễn ra.",
                                "Not yet: it is {0} now. Only what has taken place is told as held.")
                        .with(MINUTE.format(now));
            case Objection.NotNow(var state) ->
                Words.of(
                                "Hoạt động ở trạng thái “{0}”, không ghi tiếp.",
                                "The activity is “{0}”; nothing more is told.")
                        .with(state.words());
            case Objection.ChangedMeanwhile(var now) ->
                Words.of(
                                "Có người vừa ghi trước đồng chí; hoạt động nay ở trạng thái “{0}”. Xem lại rồi ghi.",
                                "Somebody saved before you; the activity is “{0}” now. Look again, then save.")
                        .with(now.words());
            case Objection.PeriodLocked(var locked, var countsOn) ->
                Words.of(
                                "Kỳ {0} – {1} đã khóa sau sơ kết. Ghi lý do bên dưới để tính điều chỉnh vào {2}.",
                                "The period {0} – {1} is locked after its review. Give the reason below; it will count as a"
                                        + " correction on {2}.")
                        .with(locked.first(), locked.last(), countsOn);
            case Objection.LedgerHolds(var why) -> ledger(why);
            default -> ofEnterprise(objection);
        };
    }

    private static Words ofEnterprise(Objection objection) {
        return switch (objection) {
            case Objection.NobodyReached _ ->
                Words.of(
                        "Gặp gỡ, đối thoại, đến doanh nghiệp thì phải ghi ít nhất một doanh nghiệp đã tiếp xúc.",
                        "A meeting, dialogue or visit names at least one enterprise that was reached.");
            case Objection.NotLater(var _, var on) ->
                Words.of("Ngày hẹn lại phải sau ngày hoạt động ({0}).", "The day must be after the activity ({0}).")
                        .with(on);
            case Objection.AnswerIncomplete(var _, var missing) ->
                Words.of("Ghi {0}.", "Give {0}.").with(missing);
            case Objection.UnknownEnterprise(var line) ->
                Words.of(
                                "Sổ đăng ký không có “{0}”. Kiểm tra mã số, hoặc đưa doanh nghiệp vào sổ trước.",
                                "The register has no “{0}”. Check the code, or register the enterprise first.")
                        .with(line);
            case Objection.SeveralEnterprises(var line, var names) ->
                Words.of(
                                "“{0}” khớp nhiều doanh nghiệp ({1}…). Ghi mã số thay cho tên.",
                                "“{0}” fits several enterprises ({1}…). Give the code instead.")
                        .with(line, String.join("; ", names));
            default -> ofPhotograph(objection);
        };
    }

    private static Words ofPhotograph(Objection objection) {
        return switch (objection) {
            case Objection.NoPhotograph(var name, var why) ->
                Words.joined(": ", List.of(Words.same(name), why.words()));
            case Objection.TooManyPhotographs(var most) ->
                Words.of(
                                "Mỗi phiếu nhận đến {0} ảnh; ảnh còn lại thêm ở trang hoạt động.",
                                "A form takes up to {0} photographs; add the others on the activity's page.")
                        .with(most);
            default -> throw new IllegalArgumentException("no words for " + objection);
        };
    }

    private static Words ledger(Claiming.Objection why) {
        return switch (why) {
            case Claiming.Objection.TheirClaim _ ->
                Words.of(
                        "Bên kia đang ghi nhận bút toán này trong sổ cái; hai bên trao đổi ở đó trước.",
                        "The other body claims the entry in the ledger; talk about it there first.");
            case Claiming.Objection.ReversalWithdrawn(var by) ->
                Words.of(
                                "Bút toán đảo {0} đã được rút trong sổ cái; ghi nhận lại bút toán đó trước.",
                                "The reversal {0} was withdrawn in the ledger; claim that one again first.")
                        .with(by.toString());
            default ->
                Words.of(
                        "Sổ cái chưa cho đảo một bút toán của hoạt động này. Mở sổ cái để xem vì sao.",
                        "The ledger does not take back an entry of this activity. Open the ledger to see why.");
        };
    }

    /** The field that a fault belongs to; empty when it is about the whole form. */
    static String field(Objection objection) {
        return switch (objection) {
            case Objection.Missing(var field, var _) -> field;
            case Objection.Unreadable(var field, var _) -> field;
            case Objection.OutOfRange(var field, var _) -> field;
            case Objection.EndsBefore _ -> "to";
            case Objection.BeforeProgrammes _ -> "from";
            case Objection.PartnerTwice _ -> "partner";
            case Objection.NoPhotograph _, Objection.TooManyPhotographs _ -> "photo";
            case Objection.OtherUnit _ -> "lead";
            case Objection.PeriodLocked _ -> "reason";
            case Objection.NotLater(var enterprise, var _) -> "until-" + enterprise;
            case Objection.AnswerIncomplete(var enterprise, var _) -> "answer-" + enterprise;
            case Objection.UnknownEnterprise _, Objection.SeveralEnterprises _, Objection.NobodyReached _ ->
                "enterprises";
            case Objection.OtherSide _,
                    Objection.NotYet _,
                    Objection.NotNow _,
                    Objection.ChangedMeanwhile _,
                    Objection.LedgerHolds _ -> "";
        };
    }
}
