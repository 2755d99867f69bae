package vn.songhanh.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that came from a form, a file or the clipboard, made fit to keep. */
public final class Typed {

    /** Zero-width and bidirectional controls, soft hyphens, byte order marks, private control characters: unseen, so never meant. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]"
                    + "|[\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern BROAD_SPACE = Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern ANY_SPACES = Pattern.compile("\\s+");

    private Typed() {}

    /**
     * NFC, without characters that nobody sees, with plain spaces and line ends, nothing at the ends. The Icelandic Ð that
     * some keyboards give is the Vietnamese Đ. Nothing typed is the empty text.
     */
    public static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        if (typed.chars().allMatch(Typed::isPlain)) {
            return typed.strip();
        }
        var lines = LINE_END.matcher(typed).replaceAll("\n");
        var seen = UNSEEN.matcher(lines).replaceAll("");
        return composed(BROAD_SPACE.matcher(seen).replaceAll(" "))
                .replace('Ð', 'Đ')
                .replace('ð', 'đ')
                .strip();
    }

    /** {@link #clean}, and on one line with single spaces: for names, titles and codes. */
    public static String line(@Nullable String typed) {
        return ANY_SPACES.matcher(clean(typed)).replaceAll(" ");
    }

    /** The version of a record that a form was filled in over; -1, the version of none, for what is no whole number of at most nine digits. */
    public static int version(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /** Letters and signs that stand for themselves; nearly all text is of these, and a workbook has a million of them. */
    private static boolean isPlain(int sign) {
        return (sign >= 0x20 && sign <= 0x7E)
                || sign == '\n'
                || (sign > 0xA0 && sign < 0x250 && sign != 0xAD && sign != 'Ð' && sign != 'ð')
                || (sign >= 0x1EA0 && sign <= 0x1EF9);
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
