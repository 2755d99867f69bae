package vn.songhanh.enterprise;

import java.util.Arrays;
import java.util.Optional;
import vn.songhanh.text.Words;

/** How many work there, in the steps in which officers think: 25 workers is where union targets begin (NQ 02-NQ/TW). */
public enum SizeClass {
    UNKNOWN(-1, -1, Words.of("Chưa khảo sát", "Never surveyed")),
    UNDER_10(0, 9, Words.of("Dưới 10 lao động", "Under 10 workers")),
    FROM_10(10, 24, Words.of("10–24 lao động", "10–24 workers")),
    FROM_25(25, 49, Words.of("25–49 lao động", "25–49 workers")),
    FROM_50(50, 199, Words.of("50–199 lao động", "50–199 workers")),
    FROM_200(200, 999, Words.of("200–999 lao động", "200–999 workers")),
    FROM_1000(1000, Integer.MAX_VALUE, Words.of("Từ 1.000 lao động", "1,000 workers and more"));

    private final int from;
    private final int to;
    private final Words words;

    SizeClass(int from, int to, Words words) {
        this.from = from;
        this.to = to;
        this.words = words;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public Words words() {
        return words;
    }

    /** As it stands in an address: {@code from-25}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<SizeClass> of(String slug) {
        return Arrays.stream(values()).filter(size -> size.slug().equals(slug)).findFirst();
    }
}
