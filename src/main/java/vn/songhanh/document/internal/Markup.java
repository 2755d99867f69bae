package vn.songhanh.document.internal;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML that is written from front to back; its words are cleaned and escaped in this one place. */
final class Markup {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Spelling spelling;

    Markup() {
        this(Spelling.FREE);
    }

    Markup(Spelling spelling) {
        this.spelling = spelling;
    }

    static Markup xml() {
        return xml(Spelling.FREE);
    }

    static Markup xml(Spelling spelling) {
        var markup = new Markup(spelling);
        markup.written.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return markup;
    }

    /** Opens an element; attributes are name and value in turn. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup empty(String element, String... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    Markup text(String words) {
        escape(spelling.of(clean(words)));
        return this;
    }

    /** An element that holds nothing but words. */
    Markup element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** Markup that is already well formed. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return written.toString();
    }

    private void start(String element, String... attributes) {
        written.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escape(clean(attributes[i + 1]));
            written.append('"');
        }
    }

    private void escape(String words) {
        for (var i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            switch (letter) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> written.append(letter);
            }
        }
    }

    /**
     * Composed letters (NFC, which TCVN 6909:2001 and fonts expect), line breaks as spaces, and none of the characters
     * that XML 1.0 forbids, for one of them would make the whole file unreadable.
     */
    static String clean(String words) {
        var composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        if (composed.chars().allMatch(letter -> letter >= ' ' && letter < Character.MIN_SURROGATE)) {
            return composed;
        }
        var kept = new StringBuilder(composed.length());
        composed.codePoints().forEach(letter -> {
            if (letter == '\n' || letter == '\t' || letter == '\r') {
                kept.append(' ');
            } else if (letter >= ' ' && allowed(letter)) {
                kept.appendCodePoint(letter);
            }
        });
        return kept.toString();
    }

    private static boolean allowed(int letter) {
        var surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !surrogate && letter != 0xFFFE && letter != 0xFFFF;
    }
}
