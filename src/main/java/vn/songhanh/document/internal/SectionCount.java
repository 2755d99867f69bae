package vn.songhanh.document.internal;

import java.util.List;
import vn.songhanh.document.Profile.Level;

/** Counts the sections of a document or of one annex. */
final class SectionCount {
    /** Vietnamese order: no f, j, w, z, and đ after d. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final List<Level> levels;
    private final int[] counts;

    SectionCount(List<Level> levels) {
        this.levels = levels;
        this.counts = new int[levels.size()];
    }

    /** The label of the next section of that level (from 1), for example {@code II-}. */
    String next(int level) {
        counts[level - 1]++;
        for (var below = level; below < counts.length; below++) {
            counts[below] = 0;
        }
        var form = levels.get(level - 1);
        return number(form.count(), counts[level - 1]) + form.suffix();
    }

    static String number(Level.Count count, int number) {
        return switch (count) {
            case ROMAN -> roman(number);
            case DECIMAL -> Integer.toString(number);
            case LETTER -> letter(number);
            case NONE -> "";
        };
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        var rest = number;
        for (var i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String letter(int number) {
        var times = (number - 1) / LETTERS.length() + 1;
        var letter = LETTERS.charAt((number - 1) % LETTERS.length());
        return Character.toString(letter).repeat(times);
    }
}
