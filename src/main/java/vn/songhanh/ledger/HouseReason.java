package vn.songhanh.ledger;

import java.util.Arrays;
import vn.songhanh.text.Words;

/** Why the program itself counts something in a later period than it happened; people write their reasons in Vietnamese. */
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
            "Published on a day of a period that is locked, and counted only now."));

    private final Words words;

    HouseReason(Words words) {
        this.words = words;
    }

    /** As the ledger keeps it. */
    public String kept() {
        return words.vi();
    }

    /** A reason as it is read: in both languages where the program gave it, else as somebody wrote it. */
    public static Words read(String reason) {
        return Arrays.stream(values())
                .map(one -> one.words)
                .filter(words -> words.vi().equals(reason))
                .findFirst()
                .orElseGet(() -> Words.same(reason));
    }
}
