package vn.songhanh.portal.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.songhanh.text.Fold;

/** Marks the words that were asked for, in pieces of plain text: the page escapes each of them, so a mark is never markup from outside. */
final class Highlight {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int BEFORE = 90;
    private static final int AROUND = 260;

    private Highlight() {}

    /** The whole text with its hits. */
    static List<Piece> all(String text, String asked) {
        return pieces(text, wordsOf(asked));
    }

    /** A stretch around the first hit, or the beginning when there is none. */
    static List<Piece> around(String text, String asked) {
        var words = wordsOf(asked);
        var first = WORD.matcher(text)
                .results()
                .filter(word -> words.contains(Fold.unaccented(word.group())))
                .findFirst();
        var from = first.map(word -> wordStart(text, Math.max(0, word.start() - BEFORE)))
                .orElse(0);
        var to = Math.min(text.length(), from + AROUND);
        var end = to == text.length() ? to : Math.max(from, text.lastIndexOf(' ', to));
        var cut = text.substring(from, end);
        return pieces((from > 0 ? "… " : "") + cut + (end < text.length() ? " …" : ""), words);
    }

    private static int wordStart(String text, int near) {
        return near == 0 ? 0 : text.indexOf(' ', near) + 1;
    }

    private static Set<String> wordsOf(String asked) {
        return Arrays.stream(Fold.search(asked).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Piece> pieces(String text, Set<String> words) {
        var pieces = new ArrayList<Piece>();
        var done = 0;
        var word = WORD.matcher(text);
        while (word.find()) {
            if (words.contains(Fold.unaccented(word.group()))) {
                if (word.start() > done) {
                    pieces.add(new Piece(text.substring(done, word.start()), false));
                }
                pieces.add(new Piece(word.group(), true));
                done = word.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return List.copyOf(pieces);
    }
}
