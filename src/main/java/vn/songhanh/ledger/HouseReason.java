package vn.songhanh.ledger;

import java.util.Arrays;
import java.util.Optional;
import vn.songhanh.text.Words;

/**
 * Why the program itself takes something back, or counts it in a later period than it happened; people write their reasons in
 * Vietnamese.
 */
public enum HouseReason {
    KNOWN_LATE(Words.of("Kỳ trước đã khóa; việc được ghi khi có kết quả", "The period was locked when it came about")),
    DECIDED_LATE(Words.of(
            "Quyết định được ghi sau khi kỳ đã ký", "The decision was written down after the period was signed")),
    TOLD_LATE(Words.of("Tháng được ghi sau khi kỳ đã ký", "The month was told after the period was signed")),
    OPENED_LATE(Words.of(
            "Số đầu kỳ của sổ đoàn viên, lập sau khi kỳ trước đã ký",
            "Opening of the members' book, begun after the period before was signed")),
    STEP_MENDED(Words.of(
            "Một bước của người trong nguồn được ghi lại hoặc bỏ; lý do ở trong hồ sơ",
            "A candidate's step was told anew or taken back; the reason is in the file")),
    PUBLISHED_LATE(Words.of(
            "Bài đăng vào ngày thuộc kỳ đã khóa, nay mới tính.",
            "Published on a day of a period that is locked, and counted only now.")),
    OFF_THE_SITE(Words.of(
            "Bài không còn trên trang, hoặc không còn là tin, bài của chương trình.",
            "The article is on the site no more, or no more about the programme.")),
    /** Of an entry, by its number. */
    SAME_FACT(Words.of(
            "Cùng một việc với bút toán số {0}, giữ bút toán ấy.", "The same fact as entry {0}, which stays.")),
    /** Of a person, by the code of the path that stays. */
    TOLD_TWICE(Words.of("Ghi hai lần: cùng một người với {0}", "Told twice: the same person as {0}")),
    /** Of a classification, by the number of the decision. */
    RATED_ANEW(Words.of("Quyết định xếp loại số {0}", "Decision {0} on the classification"));

    private static final String ABOUT = "{0}";

    private final Words words;

    HouseReason(Words words) {
        this.words = words;
    }

    /** As the ledger keeps it; what it is about is told by itself. */
    public String kept(Object... about) {
        return words.with(about).vi();
    }

    /** A reason as it is read: in both languages where the program gave it, else as somebody wrote it. */
    public static Words read(String reason) {
        return Arrays.stream(values())
                .flatMap(one -> one.readBack(reason).stream())
                .findFirst()
                .orElseGet(() -> Words.same(reason));
    }

    private Optional<Words> readBack(String reason) {
        var before = words.vi().indexOf(ABOUT);
        if (before < 0) {
            return Optional.of(words).filter(_ -> words.vi().equals(reason));
        }
        var end = reason.length() - (words.vi().length() - before - ABOUT.length());
        return end > before && reason.equals(kept(reason.substring(before, end)))
                ? Optional.of(words.with(reason.substring(before, end)))
                : Optional.empty();
    }
}
