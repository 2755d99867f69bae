package vn.songhanh.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what people leave out when they search: case, diacritics, the kind of Unicode, punctuation, spaces. */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;]+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

    private Fold() {}

    /**
     * What {@code unaccent(lower(x))} of PostgreSQL makes of Vietnamese text in NFC, so that a folded question meets a folded
     * column: lower case, no diacritics, đ as d; punctuation and spaces stay.
     */
    public static String unaccented(String text) {
        var lower = Typed.composed(text).toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('ð', 'd');
    }

    /** For searching: {@link #unaccented}, and every run of punctuation and spaces is one space, none at the ends. */
    public static String search(String text) {
        return NOT_LETTERS_OR_DIGITS.matcher(unaccented(text)).replaceAll(" ").strip();
    }

    /** The words of what is typed, {@link #unaccented}; signs alone are one word, nothing is none. */
    static List<String> words(String typed) {
        var folded = unaccented(typed);
        var words = Arrays.stream(BETWEEN_WORDS.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() && !folded.isBlank() ? List.of(folded.strip()) : words;
    }

    /** Whether the text holds each word of what is typed, in whatever order, as {@link #search} reads both; no word finds nothing. */
    public static boolean holds(String text, String typed) {
        var words = words(typed).stream()
                .map(Fold::search)
                .filter(word -> !word.isEmpty())
                .toList();
        var folded = search(text);
        return !words.isEmpty() && words.stream().allMatch(folded::contains);
    }

    /** For an address on the web: only {@code a-z}, {@code 0-9} and single hyphens between them; may be empty. */
    public static String slug(String text) {
        var words = NOT_SLUG.matcher(unaccented(text)).replaceAll(" ").strip();
        return words.replace(' ', '-');
    }

    /** A slug of at most so many characters, cut between words where there is a gap to cut at. */
    public static String slug(String text, int atMost) {
        var whole = slug(text);
        if (whole.length() <= atMost) {
            return whole;
        }
        var gap = whole.lastIndexOf('-', atMost);
        return whole.substring(0, gap > 0 ? gap : atMost);
    }
}
