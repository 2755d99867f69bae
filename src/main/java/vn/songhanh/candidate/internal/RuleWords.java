package vn.songhanh.candidate.internal;

import java.util.List;
import vn.songhanh.candidate.Objection;
import vn.songhanh.text.Words;

/** Says which rule of the day a step does not meet, by how much, and what to do. */
final class RuleWords {

    private static final int MONTHS = 12;

    private RuleWords() {}

    static Words of(Objection.OfRule objection) {
        var rule = objection.rule();
        var what = switch (objection) {
            case Objection.TooYoung(var months, var _) -> age(months);
            case Objection.TooOld(var months, var _) ->
                Words.joined(
                        " ",
                        List.of(
                                age(months),
                                Words.of(
                                        "Trên tuổi này do cấp ủy trực thuộc Trung ương xem xét, quyết định.",
                                        "Above this age the committee directly under the Centre decides.")));
            case Objection.MemberAlready(var admitted, var introduced, var _) ->
                Words.of(
                                "Người trong nguồn được kết nạp ngày {0}, trước nghị quyết giới thiệu ngày {1}: không giới thiệu"
                                        + " người đã vào Đảng. Nếu là một người thì ghi “Không kết nạp” ở hồ sơ được giới thiệu.",
                                "The one of the pool was admitted on {0}, before the resolution of introduction of {1}: who is in"
                                        + " the Party is not introduced. If they are one, end the introduced path as not admitted.")
                        .with(admitted, introduced);
            case Objection.CertificateOver(var ended, var _) ->
                Words.of(
                                "Giấy chứng nhận hết giá trị từ {0}; phải học lại.",
                                "The certificate ended on {0}; the class is taken again.")
                        .with(ended);
            case Objection.DossierOld(var since, var _) ->
                Words.of(
                                "Hồ sơ lập từ {0}; bổ sung lý lịch, thẩm tra, nhận xét trước khi xét.",
                                "The dossier dates from {0}; supplement history, verification and opinions first.")
                        .with(since);
            case Objection.DossierIncomplete(var missing, var _) ->
                Words.of("Hồ sơ còn thiếu: {0}.", "The dossier lacks: {0}.").with(Words.joined(missing));
            case Objection.TooFewVotes(var agree, var all, var _) ->
                Words.of("Mới có {0} trên {1} tán thành.", "{0} of {1} agree.").with(agree, all);
            case Objection.NoSuchVote(var agree, var all, var _) ->
                Words.of("Số phiếu {0} trên {1} không thể có.", "{0} votes of {1} cannot be.")
                        .with(agree, all);
            case Objection.TooShortTogether(var months, var _) ->
                Words.of(
                                "Mới cùng làm việc {0} tháng; người giới thiệu được chi bộ phân công thay thì ghi ngoại lệ.",
                                "{0} months together; an introducer whom the cell assigned in place of another is an exception.")
                        .with(months);
            case Objection.TooLittleSchooling(var schooling, var _) ->
                Words.of(
                                "Hiện: {0}. Vùng núi, hải đảo, vùng dân tộc thiểu số thì ghi ngoại lệ.",
                                "Told: {0}. In mountains, on islands, among minorities record an exception.")
                        .with(schooling.words());
            case Objection.TooSoonAgain(var earliest, var _) ->
                Words.of("Sớm nhất là {0}.", "Not before {0}.").with(earliest);
            case Objection.NotIntroducedByUnion _ ->
                Words.of(
                        "Chưa có nghị quyết giới thiệu của công đoàn cơ sở nơi đang làm việc, hoặc không phải đoàn viên.",
                        "There is no resolution of the grassroots union where the person works, or they are no member.");
            case Objection.NoUnionThere(var enterprise, var on, var _) ->
                Words.of(
                                "Ngày {1} sổ chưa có công đoàn cơ sở nào ở {0}, nên không có ban chấp hành nào ra nghị quyết. Ghi"
                                        + " công đoàn trước, hoặc ghi lại ngày.",
                                "On {1} the register has no grassroots union at {0}, so no committee could resolve. Record the"
                                        + " union first, or put the day right.")
                        .with(enterprise, on);
            case Objection.UnionSuspended(var union, var on, var _) ->
                Words.of(
                                "Ngày {1} {0} đang tạm ngừng hoạt động, ban chấp hành không ra nghị quyết. Ghi việc hoạt động lại"
                                        + " ở cây tổ chức, hoặc ghi lại ngày.",
                                "On {1} {0} was suspended and its committee passed no resolution. Record in the tree that it"
                                        + " works again, or put the day right.")
                        .with(union, on);
            case Objection.OtherIntroducers(var needed, var _) ->
                Words.of(
                                "Theo tuổi và theo việc có Đoàn Thanh niên hay không, người giới thiệu là: {0}. Cấp ủy hiểu khác thì ghi ngoại lệ.",
                                "By age and by whether there is a Youth Union, these introduce: {0}. Where the committee reads"
                                        + " it otherwise, record an exception.")
                        .with(needed.words());
            case Objection.NotInYouthUnion _ ->
                Words.of(
                        "Người này được ghi không phải đoàn viên. Vào Đoàn trước, rồi chi bộ mới xét; ghi nhầm thì chọn lại.",
                        "The person is told to be no member. They join before the cell considers; choose again what was told wrongly.");
            case Objection.TooFewOfficial(var all, var _) ->
                Words.of(
                                "Chi bộ chỉ có {0} đảng viên chính thức, không họp hợp lệ được: ghi lại số nếu nhầm, không thì họp lại khi đã đủ.",
                                "The cell has {0} official members and cannot meet validly: put a wrong number right, else meet"
                                        + " again when there are enough.")
                        .with(all);
            case Objection.PerhapsProbationary(var all, var official, var counted, var _) ->
                Words.of(
                                "Ghi {0} người có quyền biểu quyết, nhưng khảo sát ngày {2} có {1} đảng viên chính thức, số còn lại là"
                                        + " dự bị. Ghi lại số; số khảo sát đã cũ thì khảo sát lại, chi bộ ghép thì ghi ngoại lệ.",
                                "{0} voters are told, but the count of {2} has {1} official members, the others are on probation."
                                        + " Put the number right; count anew where that is old, record an exception for a combined cell.")
                        .with(all, official, counted);
            case Objection.Late(var due, var _) ->
                Words.of(
                                "Hạn là {0}. Ghi ngoại lệ: ai quyết định, vì sao chậm.",
                                "It was due on {0}. Record the exception: who decided, why it is late.")
                        .with(due);
            case Objection.ProbationLasts(var until, var _) ->
                Words.of("Thời gian dự bị đến {0}.", "Probation lasts until {0}.")
                        .with(until);
        };
        return Words.of("{0} {1} Căn cứ: {2}.", "{0} {1} By: {2}.").with(what, rule.words(), rule.cited());
    }

    private static Words age(int months) {
        return Words.of("Người đó {0} tuổi {1} tháng.", "The person is {0} years and {1} months old.")
                .with(months / MONTHS, months % MONTHS);
    }
}
