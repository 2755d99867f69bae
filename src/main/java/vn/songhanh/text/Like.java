package vn.songhanh.text;

import java.util.Arrays;

/**
 * Patterns for SQL's {@code like} against names that were folded by {@link Fold#unaccented}. What would be a pattern stands for
 * itself.
 */
public final class Like {

    private Like() {}

    /** What is typed, anywhere in a folded name. */
    public static String within(String typed) {
        return "%" + literally(Fold.unaccented(typed)) + "%";
    }

    /** Each word of what is typed, anywhere in a folded name. */
    public static String[] words(String typed) {
        return Arrays.stream(Fold.unaccented(typed).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + literally(word) + "%")
                .toArray(String[]::new);
    }

    /** What is typed, at the beginning of a folded name or of a code. */
    public static String beginning(String typed) {
        return literally(Fold.unaccented(typed)) + "%";
    }

    /** For a pattern of the caller's own. */
    public static String literally(String word) {
        return word.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
