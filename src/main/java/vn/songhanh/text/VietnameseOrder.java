package vn.songhanh.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of Vietnamese dictionaries: syllable by syllable, first the letters (a ă â b c d đ e ê … y), then the tone (none,
 * huyền, hỏi, ngã, sắc, nặng). Numbers stand before letters and are ordered as numbers: Phường 2 before Phường 10.
 */
public final class VietnameseOrder {

    /** Total: texts that differ only in case or punctuation keep a fixed order. */
    public static final Comparator<String> OF_TEXT =
            Comparator.comparing(VietnameseOrder::key).thenComparing(Comparator.naturalOrder());

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}+|[0-9]+");

    /** Between syllables and before a tone: both sort before every letter and digit. */
    private static final char NEXT_SYLLABLE = '!';

    private static final char TONE = '"';

    private VietnameseOrder() {}

    /** A text of printable ASCII characters whose plain order is the Vietnamese order of the texts. */
    public static String key(String text) {
        var key = new StringBuilder();
        var syllables = SYLLABLE.matcher(Typed.composed(text).toLowerCase(Locale.ROOT));
        while (syllables.find()) {
            if (!key.isEmpty()) {
                key.append(NEXT_SYLLABLE);
            }
            append(syllables.group(), key);
        }
        return key.toString();
    }

    private static void append(String syllable, StringBuilder key) {
        if (Character.isDigit(syllable.charAt(0))) {
            appendNumber(syllable, key);
            return;
        }
        var tone = 0;
        var bare = new StringBuilder();
        for (var mark : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
            var found = TONES.indexOf(mark);
            if (found >= 0) {
                tone = found + 1;
            } else {
                bare.append(mark);
            }
        }
        for (var letter : Typed.composed(bare.toString()).toCharArray()) {
            var rank = ALPHABET.indexOf(letter);
            key.append(rank >= 0 ? (char) ('A' + rank) : '~');
        }
        key.append(TONE).append(tone);
    }

    /** A longer number is a larger one, so its length comes first. */
    private static void appendNumber(String digits, StringBuilder key) {
        var number = digits.replaceFirst("^0+(?=.)", "");
        key.append(Math.min(number.length(), 9)).append(number);
    }
}
