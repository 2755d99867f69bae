package vn.songhanh.founding.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** What a refusal says to the person: what is wrong, by which clause, and what to do. */
final class ObjectionWords {

    private ObjectionWords() {}

    /** Field to words, as a form shows them; the empty field is the whole form. */
    static Map<String, Words> byField(List<Objection> objections) {
        return byField(objections, ObjectionWords::of);
    }

    /** The same in the case of what it is about. */
    static Map<String, Words> byField(List<Objection> objections, About about) {
        return byField(objections, objection -> of(objection, about));
    }

    /** The same in other words. */
    static Map<String, Words> byField(List<Objection> objections, Function<Objection, Words> words) {
        var faults = new LinkedHashMap<String, Words>();
        for (var objection : objections) {
            faults.merge(
                    field(objection), words.apply(objection), (one, other) -> Words.joined(" ", List.of(one, other)));
        }
        return faults;
    }

    static Words of(Objection objection, About about) {
        return switch (about) {
            case About.Enterprise _ -> of(objection);
            case About.Trade _ -> TradeObjectionWords.of(objection);
        };
    }

    static Words of(Objection objection) {
        return switch (objection) {
            case Objection.Missing(var part) -> missing(part);
            case Objection.Unreadable(var part, var why) ->
                Words.of("Không đọc được {0}: {1}.", "{0} cannot be read: {1}.").with(part.words(), why);
            case Objection.InTheFuture(var today) ->
                Words.of(
                                "Ngày chưa đến: chỉ ghi việc đã xảy ra, đến {0}.",
                                "The day has not come: only what has happened is recorded, up to {0}.")
                        .with(today);
            case Objection.Before(var what, var first) ->
                Words.of("Ngày sớm hơn {0} ({1}).", "The day is before {0} ({1}).")
                        .with(what, first);
            case Objection.OutOfOrder(var what, var first, var rule) ->
                Words.of("Ngày sớm hơn {0} ({1}). {2} Căn cứ: {3}.", "The day is before {0} ({1}). {2} By: {3}.")
                        .with(what, first, rule.words(), rule.cited());
            case Objection.Unruled(var on) ->
                Words.of(
                                "Ngày {0} trước mọi văn bản mà sổ quy định có. Xem lại năm.",
                                "{0} is before every text that the rulebook holds. Look at the year again.")
                        .with(on);
            case Objection.After(var what, var later) ->
                Words.of("Ngày muộn hơn {0} ({1}).", "The day is after {0} ({1}).")
                        .with(what, later);
            case Objection.NotLater(var asked) ->
                Words.of("Ngày hẹn lại phải sau ngày trả lời ({0}).", "The day must be after the answer ({0}).")
                        .with(asked);
            case Objection.TooFew(var counted, var rule) ->
                Words.of("{0} Hiện có {1}. Căn cứ: {2}.", "{0} There are {1}. By: {2}.")
                        .with(rule.words(), counted, rule.cited());
            case Objection.TooMany(var counted, var rule) ->
                Words.of(
                                "{0} Hiện có {1}; chi bộ đông hơn phải được cấp ủy cấp trên đồng ý trước, ghi số văn bản. Căn cứ: {2}.",
                                "{0} There are {1}; a larger cell needs prior approval of the superior committee, give its number. By: {2}.")
                        .with(rule.words(), counted, rule.cited());
            case Objection.NotCombined(var counted, var rule) ->
                Words.of(
                                "{0} Hiện có {1}: thành lập tổ chức riêng. Căn cứ: {2}.",
                                "{0} There are {1}: found one of its own. By: {2}.")
                        .with(rule.words(), counted, rule.cited());
            case Objection.OtherForm(var members, var rule) ->
                Words.of("{0} Có {1} đoàn viên. Căn cứ: {2}.", "{0} Members: {1}. By: {2}.")
                        .with(rule.words(), members, rule.cited());
            case Objection.KindOfOtherTime(var kind, var rule) ->
                Words.of(
                                "Vào ngày này không thành lập “{0}”. {1} Căn cứ: {2}.",
                                "No “{0}” is founded on that day. {1} By: {2}.")
                        .with(kind.words(), rule.words(), rule.cited());
            case Objection.MoreThanWorkers(var workers, var members) ->
                Words.of(
                                "Số thành viên ({1}) nhiều hơn số lao động ({0}).",
                                "There are more members ({1}) than workers ({0}).")
                        .with(workers, members);
            case Objection.DossierIncomplete(var missing, var rule) ->
                Words.of(
                                "Hồ sơ chưa đủ, còn thiếu: {0}. Cập nhật hồ sơ trước khi ghi quyết định. {1} Căn cứ: {2}.",
                                "The dossier lacks: {0}. Complete it before the decision. {1} By: {2}.")
                        .with(Words.joined(missing), rule.words(), rule.cited());
            case Objection.TooLong(var part, var most) ->
                Words.of("Rút gọn {0}: tối đa {1} chữ cái.", "Shorten {0}: at most {1} letters.")
                        .with(part.words(), most);
            case Objection.Unlikely(var part, var why) ->
                Words.of(
                                "{0} Sửa lại, hoặc đánh dấu “Đã đối chiếu” bên dưới nếu đúng.",
                                "{0} Put it right, or tick “Checked” below if it is.")
                        .with(why);
            case Objection.OfPerson ofPerson -> ofPerson(ofPerson);
            case Objection.OfEnterprise ofEnterprise -> ofEnterprise(ofEnterprise);
            case Objection.OfLedger ofLedger -> ofLedger(ofLedger);
        };
    }

    private static Words ofPerson(Objection.OfPerson objection) {
        return switch (objection) {
            case Objection.OtherSide(var needed) ->
                Words.of(
                                "Bước này do cán bộ {0} ghi. Bên kia ghi được các lần tiếp xúc.",
                                "This step takes an officer of the {0}. The other side may record contacts.")
                        .with(needed.words());
            case Objection.OtherUnit _ ->
                Words.of(
                        "Doanh nghiệp không thuộc đơn vị của đồng chí quản lý. Nhờ cán bộ của đơn vị quản lý hoặc của"
                                + " hai bên ký chương trình ghi.",
                        "The enterprise is not managed within your unit. Ask an officer of the managing unit or of the"
                                + " two bodies of the programme.");
            case Objection.NotNow(var state) ->
                Words.of(
                                "Hồ sơ đang ở bước “{0}”, chưa làm được việc này.",
                                "The case stands at “{0}”; this cannot be done now.")
                        .with(state.words());
            case Objection.ChangedMeanwhile(var now) ->
                Words.of(
                                "Người khác vừa ghi trước; hồ sơ nay ở bước “{0}”.",
                                "Somebody saved before you; the case stands at “{0}” now.")
                        .with(now.words());
        };
    }

    private static Words ofEnterprise(Objection.OfEnterprise objection) {
        return switch (objection) {
            case Objection.CaseThere _ ->
                Words.of(
                        "Doanh nghiệp đã có hồ sơ đang mở cho mục tiêu này; ghi tiếp vào hồ sơ đó.",
                        "There is an open case for this objective; go on with that one.");
            case Objection.OtherLine(var needed) ->
                Words.of("Tổ chức này không thuộc {0}.", "This organisation is not of the {0}.")
                        .with(needed.words());
            case Objection.OrganisationThere(var line) ->
                Words.of(
                                "Doanh nghiệp đã có tổ chức thuộc {0}; không thành lập lần nữa.",
                                "There is an organisation of the {0} in the enterprise already.")
                        .with(line.words());
            case Objection.NotActive(var on) ->
                Words.of(
                                "Vào ngày {0} doanh nghiệp không hoạt động hoặc sổ chưa theo dõi. Kiểm tra tình trạng và ngày"
                                        + " “Theo dõi từ” trong sổ đăng ký.",
                                "On {0} the enterprise is not active, or the register did not know it yet. Check its"
                                        + " status and the day “Known since” in the register.")
                        .with(on);
            case Objection.NobodyAbove(var line) ->
                Words.of(
                                "Chưa có đơn vị quản lý doanh nghiệp trong {0} vào ngày này. Giao quản lý trước.",
                                "No unit manages the enterprise on the {0} that day. Assign one first.")
                        .with(line.words());
            case Objection.TreeDeclines(var why) -> why;
            case Objection.LevelEnded(var line, var rule) ->
                Words.of(
                                "Đơn vị cấp trên trong {0} thuộc cấp không còn vào ngày này. Chọn cấp trên khác, hoặc giao doanh"
                                        + " nghiệp cho đơn vị khác trong sổ đăng ký. {1} Căn cứ: {2}.",
                                "The unit above on the {0} is of a level that is no more on that day. Choose another one, or"
                                        + " assign the enterprise to another unit in the register. {1} By: {2}.")
                        .with(line.words(), rule.words(), rule.cited());
        };
    }

    private static Words ofLedger(Objection.OfLedger objection) {
        return switch (objection) {
            case Objection.AlreadyEntered(var entry, var state, var at, var by) ->
                Words.of(
                                "Sổ cái đã có quyết định này (bút toán {0}, {1}, {2} ghi ngày {3}).",
                                "The ledger has this decision already (entry {0}, {1}, by {2} on {3}).")
                        .with(entry.toString(), state.words(), by, VietnamTime.dayOf(at));
            case Objection.BookDeclines(var why) -> why;
            case Objection.LedgerHolds(var entry) ->
                Words.of(
                                "Sổ cái chưa cho đảo bút toán {0} của quyết định này. Mở bút toán để xem vì sao.",
                                "The ledger does not take back entry {0} of this decision. Open the entry to see why.")
                        .with(entry.toString());
            case Objection.PeriodLocked(var locked, var countsOn) ->
                Words.of(
                                "Kỳ {0} – {1} đã khóa sau sơ kết. Ghi lý do điều chỉnh bên dưới để tính vào {2}.",
                                "The period {0} – {1} is locked after its review. Give the reason for an adjustment"
                                        + " below; it will count on {2}.")
                        .with(locked.first(), locked.last(), countsOn);
        };
    }

    private static Words missing(Part part) {
        return switch (part) {
            case REASON -> Words.of("Chọn một lý do trong danh sách.", "Choose a reason of the list.");
            case UNTIL -> Words.of("Ghi ngày hẹn lại.", "Say until which day it is deferred.");
            case NUMBER -> Words.of("Ghi số, ký hiệu quyết định.", "Give the number of the decision.");
            default -> Words.of("Ghi {0}.", "Give {0}.").with(part.words());
        };
    }

    /** The field that a fault belongs to; empty when it is about the whole form. */
    private static String field(Objection objection) {
        return switch (objection) {
            case Objection.Missing(var part) -> part.field();
            case Objection.Unreadable unreadable -> unreadable.part().field();
            case Objection.TooLong tooLong -> tooLong.part().field();
            case Objection.Unlikely unlikely -> unlikely.part().field();
            case Objection.InTheFuture _,
                    Objection.Before _,
                    Objection.OutOfOrder _,
                    Objection.Unruled _,
                    Objection.After _ -> Part.DATE.field();
            case Objection.NotLater _ -> Part.UNTIL.field();
            case Objection.TooFew _ -> Part.MEMBERS.field();
            case Objection.MoreThanWorkers _ -> Part.WORKERS.field();
            case Objection.TooMany _ -> "approval";
            case Objection.OtherForm _ -> Part.FORM.field();
            case Objection.OtherLine _, Objection.KindOfOtherTime _ -> Part.KIND.field();
            case Objection.PeriodLocked _ -> "adjustment";
            case Objection.OtherSide _,
                    Objection.OtherUnit _,
                    Objection.NotNow _,
                    Objection.ChangedMeanwhile _,
                    Objection.CaseThere _,
                    Objection.OrganisationThere _,
                    Objection.NotActive _,
                    Objection.NotCombined _,
                    Objection.NobodyAbove _,
                    Objection.LevelEnded _,
                    Objection.TreeDeclines _,
                    Objection.LedgerHolds _,
                    Objection.BookDeclines _,
                    Objection.DossierIncomplete _,
                    Objection.AlreadyEntered _ -> "";
        };
    }
}
