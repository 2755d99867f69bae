package vn.songhanh.document.internal;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may end: at a space, and in narrow cells behind the hyphen between two abbreviations ({@code 37/QĐ-LĐLĐ}), as in
 * word processors. The general rules for lines would part numbers and dates such as {@code 01-CTr/ĐUK} and {@code 30/9/2026}.
 */
final class BetweenWords implements FSTextBreaker {
    private static final Pattern END = Pattern.compile(" |(?<=\\p{L})-(?=\\p{L})");

    private Matcher ends = END.matcher("");

    @Override
    public void setText(String words) {
        ends = END.matcher(words);
    }

    /** Behind the next place; -1 when there is none. */
    @Override
    public int next() {
        return ends.find() ? ends.end() : -1;
    }
}
