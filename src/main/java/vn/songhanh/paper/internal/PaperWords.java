package vn.songhanh.paper.internal;

import java.util.List;
import java.util.stream.Collectors;
import vn.songhanh.paper.PaperAnswer.Objection;
import vn.songhanh.paper.internal.StepTable.Act;
import vn.songhanh.text.Words;

/** What papers say to people. */
final class PaperWords {

    private PaperWords() {}

    static Words of(Act act) {
        return switch (act) {
            case BEGUN -> Words.of("Bắt đầu soạn thảo", "Begun");
            case WRITTEN -> Words.of("Sửa nội dung", "Text changed");
            case COMMENTED -> Words.of("Góp ý", "Comment");
            case HANDED_IN -> Words.of("Trình ký", "Handed in for signing");
            case RETURNED -> Words.of("Trả lại", "Given back");
            case SIGNED -> Words.of("Lãnh đạo ký", "Signed by the leader");
            case NUMBERED -> Words.of("Ban hành, vào sổ", "Issued and numbered");
            case CANCELLED -> Words.of("Hủy dự thảo", "Given up");
        };
    }

    static Words of(Objection objection) {
        return switch (objection) {
            case Objection.NotNow(var state) ->
                Words.of(
                                "Văn bản đang ở trạng thái “{0}” nên chưa làm được việc này; tải lại trang để xem.",
                                "The paper is “{0}” and cannot take this now; load the page again to see.")
                        .with(state);
            case Objection.NotOurs _ ->
                Words.of(
                        "Việc này dành cho người của cơ quan ban hành văn bản.",
                        "This is for people of the bodies that issue the paper.");
            case Objection.NobodyToJoin _ ->
                Words.of(
                        "Chỉ hai tổ chức đang giữ hai bên của chương trình ban hành được văn bản liên tịch; chọn “Riêng"
                                + " cơ quan mình”.",
                        "Only the two organisations that hold the programme issue jointly; choose “Our body alone”.");
            case Objection.Missing(var field) -> missing(field);
            case Objection.WrittenMeanwhile other ->
                Words.of(
                                "{0} vừa lưu một bản khác; nội dung đồng chí nhập vẫn còn bên dưới.",
                                "{0} has saved another version; what you typed is still below.")
                        .with(other.by());
            case Objection.NoSuchTable(var line, var name, var tables) -> noSuchTable(line, name, tables);
            case Objection.SignedAlready _ ->
                Words.of(
                        "Cơ quan của đồng chí đã ký; chờ bên kia.",
                        "Your body has signed already; the other one is awaited.");
            case Objection.SamePerson _ ->
                Words.of(
                        "Đồng chí đã ký văn bản này cho bên kia; hai bên phải do hai người ký.",
                        "You have signed this paper for the other body; two people sign for the two bodies.");
            case Objection.Moved _ ->
                Words.of(
                        "Nội dung hoặc số liệu đã thay đổi sau khi đồng chí mở trang; chưa ký. Xem lại bản mới bên dưới"
                                + " rồi ký.",
                        "Text or figures have changed since you opened the page; nothing was signed. Look at what it says"
                                + " now, then sign.");
            case Objection.MovedSince(var signer) ->
                Words.of(
                                "Số liệu đã thay đổi sau khi {0} ký, nên hai bên sẽ không ký cùng một bản. Trả lại rồi trình"
                                        + " lại để hai bên ký bản mới.",
                                "Figures have changed since {0} signed; the two would not sign the same. Give it back and hand"
                                        + " it in anew for both to sign.")
                        .with(signer);
            case Objection.CaseMissing _ ->
                Words.of(
                        "Tờ trình thành lập được mở từ một hồ sơ vận động; mở hồ sơ rồi bấm “Soạn tờ trình”.",
                        "A request to found is opened from a case; open the case and choose “Draw up the request”.");
        };
    }

    private static Words noSuchTable(int line, String name, List<String> tables) {
        return tables.isEmpty()
                ? Words.of(
                                "Dòng {0}: loại văn bản này không có bảng số liệu nào, nên “[{1}]” sẽ in ra nguyên văn. Viết bảng bằng các"
                                        + " dòng “| ô | ô |”, hoặc bỏ dấu ngoặc vuông.",
                                "Line {0}: papers of this kind have no table of data, so “[{1}]” would be printed as it stands. Write a"
                                        + " table by lines “| cell | cell |”, or take the brackets away.")
                        .with(line, name)
                : Words.of(
                                "Dòng {0}: không có “[{1}]” trong loại văn bản này. Viết một trong: {2}; hoặc bỏ dấu ngoặc vuông.",
                                "Line {0}: papers of this kind have no “[{1}]”. Write one of: {2}; or take the brackets away.")
                        .with(line, name, tables.stream().map("[%s]"::formatted).collect(Collectors.joining(", ")));
    }

    private static Words missing(String field) {
        return switch (field) {
            case "subject" -> Words.of("Ghi trích yếu: văn bản về việc gì.", "Write the subject: what it is about.");
            case "remark" ->
                Words.of("Ghi ý kiến: trả lại vì điều gì, cần sửa gì.", "Write why it is given back, what to change.");
            case "reason" -> Words.of("Ghi lý do hủy dự thảo.", "Write why the draft is given up.");
            default -> Words.of("Chưa có nội dung; viết rồi lưu lại.", "There are no words; write some, then save.");
        };
    }
}
