package vn.songhanh.founding.internal;

import java.util.Arrays;
import java.util.Optional;
import vn.songhanh.text.Words;

/** What can be done on a case, and the form where it is told. */
public enum StepKind {
    SURVEY("survey", Words.of("Khảo sát", "Survey")),
    CONTACT("contact", Words.of("Tiếp xúc", "Contact")),
    ANSWER("answer", Words.of("Trả lời", "Answer")),
    BOARD("board", Words.of("Ban vận động", "Mobilisation board")),
    CONGRESS("congress", Words.of("Đại hội thành lập", "Founding congress")),
    DOSSIER("dossier", Words.of("Hồ sơ thành lập", "Founding dossier")),
    DECISION("decision", Words.of("Quyết định thành lập", "Founding decision")),
    CORRECTION("correction", Words.of("Ghi lại quyết định", "Tell the decision anew")),
    JOINING("joining", Words.of("Vào tổ chức ghép", "Join a combined organisation")),
    ANNOUNCEMENT("announcement", Words.of("Công bố", "Announcement")),
    FOLLOW_UP("follow-up", Words.of("Theo dõi sau thành lập", "Follow-up")),
    CLOSURE("closure", Words.of("Đóng hồ sơ", "Close the case"));

    private final String path;
    private final Words words;

    StepKind(String path, Words words) {
        this.path = path;
        this.words = words;
    }

    /** The last part of the form's address. */
    public String path() {
        return path;
    }

    public Words words() {
        return words;
    }

    static Optional<StepKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
