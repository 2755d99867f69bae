package vn.songhanh.text;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises text in old Vietnamese encodings by what it would become: signs that make no Vietnamese syllables as they stand,
 * but do when read as TCVN3 or VNI. Ordinary Unicode, Vietnamese or not, is left as it is.
 */
public final class LegacyText {

    /** From this confidence on text is converted without asking. */
    public static final double SURE = 0.75;

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[\\s\\u00A0\\p{Punct}\\d–—‘’“”…]+");

    /** What the code page of Western Windows has beyond Latin-1: no proof that a text is Unicode. */
    private static final String WESTERN = "ŒœŠšŸŽžƒˆ˜";

    /** After so many words more would not make it surer. */
    private static final int ENOUGH = 2000;

    /** What no word of any language has: a sign inside it, or a marked capital after a small letter. */
    private static final Pattern SIGNATURE =
            Pattern.compile("([A-Za-z][¡-¿×÷]|[¡-¿×÷][A-Za-z]|[a-z][À-Þ]|[aAeEoOuUyY][âêäåæèéëïõøùûÂÊÄÅÈÉËÏÕØÙÛ])");

    private LegacyText() {}

    /** What a text was written in, the text in Unicode, and how sure that is, from 0 to 1. */
    public record Reading(Writing writing, String text, double confidence) {}

    /** What many texts, such as a column, were written in, and how sure that is. */
    public record Guess(Writing writing, double confidence) {

        public boolean isSure() {
            return confidence >= SURE;
        }
    }

    /** Reads one text; it is converted only where that is sure. */
    public static Reading read(String text) {
        if (isSurelyUnicode(text) || !SIGNATURE.matcher(text).find()) {
            return new Reading(Writing.UNICODE, text, 1);
        }
        var guess = guess(List.of(text));
        var sure = guess.isSure() ? guess.writing() : Writing.UNICODE;
        return new Reading(sure, sure.toUnicode(text), guess.confidence());
    }

    /** The more text, the surer; short texts of one column are best judged together. */
    public static Guess guess(Collection<String> texts) {
        if (texts.stream().anyMatch(LegacyText::isSurelyUnicode)) {
            return new Guess(Writing.UNICODE, 1);
        }
        var words = texts.stream()
                .flatMap(LegacyText::words)
                .filter(LegacyText::isMarked)
                .limit(ENOUGH)
                .toList();
        var strange = words.stream()
                .filter(word -> !VietnameseSyllable.isPlausible(word))
                .toList();
        var tcvn3 = plausible(words, Writing.TCVN3);
        var vni = plausible(words, Writing.VNI);
        if (strange.isEmpty() || Math.max(tcvn3, vni) <= plausible(words, Writing.UNICODE)) {
            return new Guess(Writing.UNICODE, 1);
        }
        var writing = tcvn3 >= vni ? Writing.TCVN3 : Writing.VNI;
        return new Guess(writing, Math.max(tcvn3, vni) * weight(strange));
    }

    /** How many of the words with marks can be Vietnamese as they stand, from 0 to 1; 0 where no word has a mark. */
    public static double vietnameseShare(Collection<String> texts) {
        var words = texts.stream()
                .flatMap(LegacyText::words)
                .filter(LegacyText::isMarked)
                .toList();
        return words.isEmpty() ? 0 : plausible(words, Writing.UNICODE);
    }

    /** It has letters that only Unicode has, so nobody wrote it with an old font. */
    static boolean isSurelyUnicode(String text) {
        return text.chars()
                .anyMatch(sign -> sign >= 0x100 && (sign < 0x2000 || sign >= 0x2E80) && WESTERN.indexOf(sign) < 0);
    }

    /** One strange word may be a foreign name by chance; it counts only where it has what no name has. */
    private static double weight(List<String> strange) {
        var isSigned = strange.stream().anyMatch(word -> SIGNATURE.matcher(word).find());
        return isSigned ? (strange.size() + 0.5) / (strange.size() + 0.75) : 0.5;
    }

    private static double plausible(List<String> words, Writing writing) {
        var fitting = words.stream()
                .filter(word -> VietnameseSyllable.isPlausible(writing.toUnicode(word)))
                .count();
        return (double) fitting / words.size();
    }

    private static Stream<String> words(String text) {
        return NOT_IN_WORDS.splitAsStream(text);
    }

    private static boolean isMarked(String word) {
        return word.chars().anyMatch(sign -> sign > 0x7F);
    }
}
