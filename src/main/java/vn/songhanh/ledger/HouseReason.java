package vn.songhanh.ledger;

import java.util.Arrays;
import vn.songhanh.text.Words;

/** Why the program itself counts something in a later period than it happened; people write their reasons in Vietnamese. */
public enum HouseReason {
    KNOWN_LATE(Words.of("Kỳ trước đã khóa; việc được ghi khi có kết quả", "The period was locked when it came about")),
    DECIDED_LATE(Words.of(
            "Quyết định được ghi sau khi kỳ đã ký", "The decision was written down after the period was signed"));

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
