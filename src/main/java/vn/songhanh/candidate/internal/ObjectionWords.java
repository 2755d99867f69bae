package vn.songhanh.candidate.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.songhanh.candidate.Objection;
import vn.songhanh.text.Words;

/** Says why a step is refused, by which clause, and what to do. */
final class ObjectionWords {

    private ObjectionWords() {}

    /** What is wrong, by field; the empty field is the whole form. */
    static Map<String, Words> byField(Collection<? extends Objection> objections) {
        var faults = new LinkedHashMap<String, Words>();
        objections.forEach(one -> faults.merge(
                field(one), of(one), (first, second) -> Words.joined(" ", java.util.List.of(first, second))));
        return faults;
    }

    static Words of(Objection objection) {
        return switch (objection) {
            case Objection.Missing(var _, var what) ->
                Words.of("Ghi {0}.", "Give {0}.").with(what);
            case Objection.Unreadable(var _, var what, var why) ->
                Words.of("Không đọc được {0}: {1}.", "{0} cannot be read: {1}.").with(what, why);
            case Objection.InTheFuture(var today) ->
                Words.of(
                                "Ngày chưa đến: chỉ ghi việc đã xảy ra, đến {0}.",
                                "The day has not come: only what has happened is recorded, up to {0}.")
                        .with(today);
            case Objection.Before(var what, var first, var rule) ->
                Words.of(
                                "Ngày sớm hơn bước “{0}” ({1}). {2} Căn cứ: {3}.",
                                "The day is before “{0}” ({1}). {2} By: {3}.")
                        .with(what, first, rule.words(), rule.cited());
            case Objection.Unruled(var on) ->
                Words.of(
                                "Ngày {0} trước mọi văn bản mà sổ quy định có. Xem lại năm.",
                                "{0} is before every text that the rulebook holds. Look at the year again.")
                        .with(on);
            case Objection.PeriodLocked(var locked, var countsOn) ->
                Words.of(
                                "Kỳ {0} – {1} đã khóa sau sơ kết. Ghi lý do điều chỉnh bên dưới để tính vào {2}.",
                                "The period {0} – {1} is locked after its review. Give the reason for an adjustment"
                                        + " below; it will count on {2}.")
                        .with(locked.first(), locked.last(), countsOn);
            case Objection.OfConsent ofConsent -> ofConsent(ofConsent);
            case Objection.OfSpeaker ofSpeaker -> ofSpeaker(ofSpeaker);
            case Objection.OfRule ofRule -> RuleWords.of(ofRule);
        };
    }

    private static Words ofConsent(Objection.OfConsent objection) {
        return switch (objection) {
            case Objection.NoConsent(var purpose) ->
                Words.of(
                                "Người đó chưa đồng ý cho mục đích này, hoặc đã rút lại: {0}. Xin ý kiến và ghi sự đồng ý"
                                        + " trước (Điều 9 Luật 91/2025/QH15).",
                                "The person has not agreed to this purpose, or agrees no more: {0}. Ask and record the"
                                        + " consent first (Law 91/2025/QH15, article 9).")
                        .with(purpose.words());
            case Objection.Asked(var what, var on) ->
                Words.of(
                                "Ngày {1} người đó yêu cầu “{0}”, chưa làm xong hoặc còn hiệu lực: chỉ ghi được việc kết thúc"
                                        + " theo dõi. Mở “Quyền của người này” để thực hiện, hoặc ghi là người đó thôi yêu cầu; trang"
                                        + " ấy không có thì người đó đã yêu cầu bên kia: liên hệ bên kia"
                                        + " (Điều 4 Luật 91/2025/QH15; Điều 5 Nghị định 356/2025/NĐ-CP).",
                                "On {1} the person asked for “{0}”, which is not done or still holds: only the end of the path"
                                        + " may be recorded. Open “Rights of the person” to carry it out, or record that the"
                                        + " person asks no more; where it is not listed there, it was asked of the other body: ask"
                                        + " there (Law 91/2025/QH15, article 4; Decree 356/2025/NĐ-CP, article 5).")
                        .with(what, on);
            case Objection.ActFirst(var what) ->
                Words.of(
                                "Yêu cầu “{0}” xong khi việc ấy đã làm: ghi việc bên dưới, yêu cầu tự đóng.",
                                "“{0}” is done when the act is: record it below, and the request closes by itself.")
                        .with(what);
            case Objection.Withdrawn(var on) ->
                Words.of(
                                "Người đó đã rút lại đồng ý ngày {0}. Việc còn lại là đóng hồ sơ.",
                                "The person withdrew consent on {0}. What remains is to close the file.")
                        .with(on);
            case Objection.PerhapsTheSame _ ->
                Words.of(
                        "Trong nguồn đã có người trùng tên, tháng sinh và giới tính. Hệ thống không cho biết là ai, ở đâu."
                                + " Hỏi người đó; nếu là người khác, hoặc người đó muốn được ghi tên cả ở đây, thì đánh dấu bên"
                                + " dưới rồi lưu.",
                        "Somebody of this name, month of birth and sex is in the pool; who and where is not told. Ask the"
                                + " person; if it is somebody else, or they wish to be registered here too, tick the box below"
                                + " and save.");
        };
    }

    private static Words ofSpeaker(Objection.OfSpeaker objection) {
        return switch (objection) {
            case Objection.OtherSide(var needed) ->
                Words.of("Bước này do cán bộ {0} ghi.", "This step takes an officer of the {0}.")
                        .with(needed.words());
            case Objection.OtherUnit _ ->
                Words.of(
                        "Người này do đơn vị khác theo dõi. Nhờ cán bộ của đơn vị quản lý doanh nghiệp ghi.",
                        "Another unit answers for this person. Ask an officer of the unit that manages the enterprise.");
            case Objection.ManagedElsewhere(var unit) ->
                Words.of(
                                "Doanh nghiệp này do {0} quản lý. Nhờ cán bộ của đơn vị đó ghi tên người.",
                                "{0} manages this enterprise. Ask an officer there to register the person.")
                        .with(unit);
            case Objection.NotNow(var stage) ->
                Words.of("Đang ở bước “{0}”, chưa làm được việc này.", "At “{0}” this cannot be done.")
                        .with(stage.words());
            case Objection.ChangedMeanwhile(var now) ->
                Words.of(
                                "Người khác vừa ghi trước; nay ở bước “{0}”. Xem lại rồi lưu.",
                                "Somebody saved before you; it stands at “{0}” now. Look again and save.")
                        .with(now.words());
            case Objection.StepStands(var why) ->
                Words.of("Không sửa được bước này: {0}.", "This step stays as it is: {0}.")
                        .with(why);
            case Objection.Elsewhere(var enterprise) ->
                Words.of(
                                "Người trong nguồn đang ở {0}. Nếu là một người thì ghi việc chuyển sang doanh nghiệp này trước,"
                                        + " rồi gộp.",
                                "The one of the pool is at {0}. If they are one, record the move to this enterprise first, then"
                                        + " join.")
                        .with(enterprise);
            case Objection.JoiningStands _ ->
                Words.of(
                        "Không tách được: sau khi gộp đã ghi bước, sự đồng ý, yêu cầu, đính chính hoặc lần gộp khác (bỏ bước và lần"
                                + " gộp ấy trước), hoặc việc gộp được ghi từ phiên bản trước.",
                        "They cannot be parted: a step, a consent, a request, a correction or another joining was told since (take"
                                + " that step or joining back first), or they were joined in an earlier version.");
            case Objection.TwoIntroductions _ ->
                Words.of(
                        "Người này được hai công đoàn cùng giới thiệu; mỗi công đoàn theo dõi nghị quyết của mình nên không gộp. Nếu là"
                                + " một người: ở hồ sơ của nơi người đó không còn làm, ghi “Chuyển doanh nghiệp” (người đó đồng ý),"
                                + " “Thôi việc” hoặc “Không kết nạp”; hồ sơ kia đi tiếp và tính một người. Hai nghị quyết cùng năm:"
                                + " ở sổ cái, nêu ý kiến khác với bút toán sau, vì 2.01 tính mỗi người một lần trong năm.",
                        "Two unions have introduced this person; each follows its own resolution, so they are not joined. If they"
                                + " are one: on the path of the enterprise that the person has left, record “Move to another"
                                + " enterprise” (the person agrees), “Left” or “Not admitted”; the other path goes on and counts one"
                                + " person. Of two resolutions of one year, dispute the later entry in the ledger, since 2.01"
                                + " counts each person once a year.");
            case Objection.TwoPaths(var code, var why) ->
                Words.of(
                                "Hai hồ sơ đều có bước của bên Đảng; các bước của {0} không bỏ được: {1}. Bỏ lần lượt các bước của"
                                        + " hồ sơ kia, rồi gộp.",
                                "Both have steps of the Party side; those of {0} cannot be taken back: {1}. Take back those of"
                                        + " the other one by one, then join.")
                        .with(code, why);
            case Objection.LedgerStands _ ->
                Words.of(
                        "Sổ cái chưa đảo được bút toán của bước này: bên kia đang tranh chấp hoặc rút. Giải quyết ở sổ cái trước.",
                        "The ledger cannot reverse this step's entry yet: it is disputed or withdrawn. Settle that in the ledger first.");
            case Objection.NotManaged(var on) ->
                Words.of(
                                "Vào ngày {0} doanh nghiệp không hoạt động hoặc chưa có đơn vị quản lý. Kiểm tra sổ đăng ký.",
                                "On {0} the enterprise is not active, or no unit manages it. Check the register.")
                        .with(on);
        };
    }

    /** The field that a fault belongs to; empty when it is about the whole form. */
    private static String field(Objection objection) {
        return switch (objection) {
            case Objection.Missing missing -> missing.field();
            case Objection.Unreadable unreadable -> unreadable.field();
            case Objection.InTheFuture _,
                    Objection.Before _,
                    Objection.Unruled _,
                    Objection.Late _,
                    Objection.NoUnionThere _,
                    Objection.UnionSuspended _,
                    Objection.ProbationLasts _ -> "on";
            case Objection.TooFewVotes _, Objection.NoSuchVote _ -> "agree";
            case Objection.TooFewOfficial _, Objection.PerhapsProbationary _ -> "all";
            case Objection.TooShortTogether _ -> "months";
            case Objection.TooLittleSchooling _ -> "schooling";
            case Objection.TooSoonAgain _ -> "leftParty";
            case Objection.NotIntroducedByUnion _, Objection.OtherIntroducers _ -> "introducers";
            case Objection.NotInYouthUnion _ -> "youthUnion";
            case Objection.PeriodLocked _ -> "adjustment";
            case Objection.PerhapsTheSame _ -> "surelyAnother";
            default -> "";
        };
    }
}
