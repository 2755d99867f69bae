package vn.songhanh.text;

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

    /** Each word of what is typed, anywhere in a folded name; none where nothing is typed. */
    public static String[] words(String typed) {
        return Fold.words(typed).stream()
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
