package vn.songhanh.review.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What one version of a text changes of another, word by word.
 *
 * @param pieces in reading order; what was removed stands before what came in its place
 */
public record TextComparison(int from, int to, List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("\\S+|\\n");

    /** Words that stayed ({@code same}), came ({@code added}) or went ({@code removed}). */
    public record Piece(String kind, String text) {}

    static TextComparison of(SectionTable.Version before, SectionTable.Version after) {
        var old = words(before.words());
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, words(after.words())).getDeltas()) {
            add(pieces, "same", old.subList(at, delta.getSource().getPosition()));
            add(pieces, "removed", delta.getSource().getLines());
            add(pieces, "added", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, "same", old.subList(at, old.size()));
        return new TextComparison(before.number(), after.number(), pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, String kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join(" ", words)));
        }
    }
}
