package vn.songhanh.review.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** What a review says to people. */
final class ReviewWords {

    /** The sections of the report (I to VI) and their titles. */
    static final List<String> SECTIONS = List.of("I", "II", "III", "IV", "V", "VI");

    private ReviewWords() {}

    /** The list of those who were rewarded, an annex of the report that is written as its sections are. */
    static final String REWARDED = "PL";

    /** All that is written. */
    static final List<String> TEXTS =
            Stream.concat(SECTIONS.stream(), Stream.of(REWARDED)).toList();

    /** Sections that would be printed without a word; results speak for themselves in their table, and an annex may be missing. */
    static List<String> unwritten(Collection<String> written) {
        return SECTIONS.stream()
                .filter(section -> !section.equals("III") && !written.contains(section))
                .toList();
    }

    /** The section, if there is one of that number. */
    static String known(String section) {
        if (!TEXTS.contains(section)) {
            throw new NotFound();
        }
        return section;
    }

    static Words section(String section) {
        return switch (section) {
            case "I" -> Words.of("Đặc điểm tình hình", "The situation");
            case "II" -> Words.of("Công tác lãnh đạo, chỉ đạo, triển khai", "Leadership and organisation");
            case "III" -> Words.of("Kết quả thực hiện", "Results");
            case "IV" -> Words.of("Đánh giá chung", "Assessment");
            case "V" -> Words.of("Phương hướng, nhiệm vụ, chỉ tiêu năm sau", "Directions and targets for next year");
            case REWARDED -> Words.of("Tập thể được khen thưởng (phụ lục)", "Collectives rewarded (annex)");
            default -> Words.of("Đề xuất, kiến nghị", "Proposals");
        };
    }

    /** As it stands over its text; the annex has no number. */
    static Words heading(String section) {
        return section.equals(REWARDED)
                ? section(section)
                : Words.of("{0}- {1}", "{0}- {1}").with(section, section(section));
    }

    static Words act(String act) {
        return switch (act) {
            case "OPENED" -> Words.of("Mở sơ kết, kiểm kê sổ đăng ký", "Review opened, stocktake taken");
            case "SUBMITTED" -> Words.of("Nộp phần của bên mình", "Submitted its part");
            case "RETURNED" -> Words.of("Trả lại để sửa", "Given back");
            case "PREPARED" -> Words.of("Chốt số liệu để ký", "Figures pinned for signing");
            case "SIGNED" -> Words.of("Lãnh đạo ký", "Signed by the leader");
            case "LOCKED" -> Words.of("Khóa kỳ", "Period locked");
            case "CANCELLED" -> Words.of("Hủy kỳ", "Review cancelled");
            default -> Words.of("Công bố", "Published");
        };
    }

    /** A review on a button, beside the code of its programme. */
    static Words brief(ReviewKind kind, int year) {
        var text = Integer.toString(year);
        return switch (kind) {
            case HALF -> Words.of("6 tháng đầu năm {0}", "first half of {0}").with(text);
            case YEAR -> Words.same(text);
            case TERM -> Words.of("tổng kết đến {0}", "final review to {0}").with(text);
        };
    }

    /** Why something was declined, in one text. */
    static Words reasons(ReviewAnswer.Declined declined) {
        return Words.joined(
                " ", declined.objections().stream().map(ReviewWords::of).toList());
    }

    static Words of(ReviewAnswer.Objection objection) {
        return switch (objection) {
            case ReviewAnswer.Objection.NotNow(var state) ->
                Words.of(
                                "Kỳ này đang ở trạng thái “{0}” nên chưa làm được việc này; tải lại trang để xem.",
                                "The review is “{0}” and cannot take this now; load the page again to see.")
                        .with(state);
            case ReviewAnswer.Objection.OpenedAlready _ ->
                Words.of("Kỳ này đã được mở.", "The review of this period is open already.");
            case ReviewAnswer.Objection.LockedAlready(var period) ->
                Words.of(
                                "{0} đã được một kỳ khác khóa số liệu nên không mở riêng nữa.",
                                "Another review has locked {0}; it is not opened on its own any more.")
                        .with(period.name());
            case ReviewAnswer.Objection.CutoffOutside(var period) ->
                Words.of(
                                "Ngày chốt phải nằm trong kỳ: từ {0} đến {1}.",
                                "The cut-off lies within the period: from {0} to {1}.")
                        .with(period.first(), period.last());
            case ReviewAnswer.Objection.FollowedAlready(var nextBegins) ->
                Words.of(
                                "Kỳ của năm sau đã mở và tính từ ngày {0}: ngày chốt là ngày ngay trước đó, hoặc hủy kỳ của năm"
                                        + " sau trước.",
                                "The next year's review is open and counts from {0}: cut off on the day before, or cancel that"
                                        + " review first.")
                        .with(nextBegins);
            case ReviewAnswer.Objection.DaysToCome(var last) ->
                Words.of(
                                "Kỳ này tính đến hết ngày {0}: ký từ ngày đó, vì chữ ký thứ hai khóa cả những ngày chưa đến. Muốn ký"
                                        + " sớm, hủy kỳ và mở lại với ngày chốt sớm hơn.",
                                "This review counts up to {0}: sign from that day on, for the second signature would lock days"
                                        + " that are still to come. To sign sooner, cancel it and open it with an earlier cut-off.")
                        .with(last);
            case ReviewAnswer.Objection.NotAsked _ ->
                Words.of(
                        "Đơn vị của đồng chí không thuộc diện nộp số liệu kỳ này: ngày chốt không quản lý doanh nghiệp nào"
                                + " trong chương trình.",
                        "Your unit is not asked for figures: on the cut-off day it looked after no enterprise of the"
                                + " programme.");
            case ReviewAnswer.Objection.NothingToAnswer _ ->
                Words.of(
                        "Đơn vị chưa có bản nộp nào chờ trả lời; tải lại trang để xem.",
                        "No figures of the unit wait for an answer; load the page again to see.");
            case ReviewAnswer.Objection.AcceptedAlready _ ->
                Words.of(
                        "Số liệu của đơn vị đã được nhận; muốn sửa, bút toán đến sau được tính khi hai bên chốt số liệu.",
                        "The unit's figures have been accepted; entries that come later count when both bodies pin the"
                                + " figures.");
            case ReviewAnswer.Objection.UnitsMissing(var units) ->
                Words.of(
                                "Còn {0} đơn vị chưa được nhận số liệu. Ghi lý do chốt khi còn thiếu; biên bản đối chiếu sẽ nêu"
                                        + " tên các đơn vị này.",
                                "The figures of {0 unit|units} have not been accepted. Write why they are pinned without them; the"
                                        + " reconciliation minutes name these units.")
                        .with(units);
            case ReviewAnswer.Objection.SectionsEmpty(var sections) ->
                Words.of(
                                "Chưa ký: mục {0} của báo cáo chưa có nội dung. Trả lại để viết tiếp, hoặc đánh dấu “Vẫn ký khi"
                                        + " còn mục trống” rồi ký.",
                                "Not signed: section {0} of the report says nothing. Give it back to be written, or tick “Sign"
                                        + " although sections are empty”, then sign.")
                        .with(String.join(", ", sections));
            case ReviewAnswer.Objection.RecipientsWithoutRoom _ ->
                Words.of(
                        "Nơi nhận: tối đa 12 dòng, mỗi dòng 150 ký tự. Gộp hoặc rút gọn rồi chọn lại.",
                        "Recipients: at most 12 lines of 150 characters. Join or shorten them, then choose again.");
            case ReviewAnswer.Objection.OutsideOfTerm(var year) ->
                Words.of("Năm {0} nằm ngoài thời hạn chương trình.", "{0} lies outside of the programme's term.")
                        .with(Integer.toString(year));
            case ReviewAnswer.Objection.NotBegun(var year) ->
                Words.of("Năm {0} chưa đến.", "{0} has not begun.").with(Integer.toString(year));
            case ReviewAnswer.Objection.NotTheHolder(var side) ->
                Words.of(
                                "Việc này dành cho người của tổ chức đang giữ vai {0} trong chương trình.",
                                "This is for people of the organisation that holds the {0} of the programme.")
                        .with(side.words());
            case ReviewAnswer.Objection.NobodyHolds(var side, var programme) ->
                Words.of(
                                "{0} không còn tổ chức giữ vai trong chương trình {1}: tổ chức cũ đã kết thúc, không có đúng một"
                                        + " tổ chức kế thừa. Ghi tổ chức giữ vai mới vào chương trình rồi làm tiếp.",
                                "No organisation holds the {0} of programme {1} any more: the last one has ended, and not just one"
                                        + " has gone on from it. Write down in the programme who holds it now, then go on.")
                        .with(side.words(), programme);
            case ReviewAnswer.Objection.ReasonMissing _ ->
                Words.of("Ghi lý do hủy kỳ này.", "Write why this review is cancelled.");
            case ReviewAnswer.Objection.SignedAlready(var side) ->
                Words.of("{0} đã ký; chờ bên kia.", "The {0} has signed; the other one is awaited.")
                        .with(side.words());
            case ReviewAnswer.Objection.SamePerson _ ->
                Words.of(
                        "Đồng chí đã ký bộ số liệu này cho bên kia; hai bên phải do hai người ký.",
                        "You have signed these figures for the other body; two people sign for the two bodies.");
            case ReviewAnswer.Objection.NothingPrepared _ ->
                Words.of("Chưa chốt số liệu để ký.", "No figures have been pinned for signing.");
            case ReviewAnswer.Objection.NoLongerMatches(var moved) ->
                Words.of(
                                "Số liệu đã thay đổi sau khi chốt: {0}. Cán bộ chốt lại số liệu, rồi hai bên ký bộ mới.",
                                "Figures have moved since they were pinned: {0}. An officer pins them again, then both sign"
                                        + " the new set.")
                        .with(Words.joined(moved.stream().map(ReviewWords::of).toList()));
            case ReviewAnswer.Objection.RemarkMissing _ ->
                Words.of(
                        "Ghi ý kiến: trả lại vì điều gì, cần sửa gì.",
                        "Write a remark: why it is given back, what to change.");
            case ReviewAnswer.Objection.CommentMissing _ ->
                Words.of("Viết nội dung góp ý rồi gửi.", "Write the comment, then send it.");
            case ReviewAnswer.Objection.NoFigureHere(var written, var line) ->
                Words.of(
                                "Dòng {1}: danh sách này in đúng như đã gõ, không thay “{0}” bằng số liệu. Ghi thẳng con số, hoặc bỏ đi.",
                                "Line {1}: this list is printed as it is typed; “{0}” is not replaced by a figure. Write the number itself, or leave it out.")
                        .with(written, Integer.toString(line));
            case ReviewAnswer.Objection.UnknownFigure(var written, var line) ->
                Words.of(
                                "Dòng {1}: không có số liệu “{0}”. Chọn trong danh sách chèn bên dưới, ví dụ {3.06}, {3.06:kế"
                                        + " hoạch}, {bảng 3}.",
                                "Line {1}: there is no figure “{0}”. Choose from the list below, for example {3.06}, {3.06:kế"
                                        + " hoạch}, {bảng 3}.")
                        .with(written, Integer.toString(line));
            case ReviewAnswer.Objection.NotOnItsOwnLine(var written, var line) ->
                Words.of("Dòng {1}: “{0}” phải đứng riêng một dòng.", "Line {1}: “{0}” takes a line of its own.")
                        .with(written, Integer.toString(line));
            case ReviewAnswer.Objection.WrittenMeanwhile other ->
                Words.of(
                                "{0} vừa lưu mục {1} trước; nội dung đồng chí nhập vẫn còn bên dưới.",
                                "{0} saved section {1} first; what you typed is still below.")
                        .with(other.by(), other.section());
        };
    }

    static Words of(ReviewAnswer.Moved moved) {
        return Words.of("{0} ({1} {2} → {3})", "{0} ({1} {2} → {3})")
                .with(moved.indicator(), moved.number(), moved.wordsBefore(), moved.wordsNow());
    }
}
