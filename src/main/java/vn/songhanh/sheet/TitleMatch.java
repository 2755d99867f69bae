package vn.songhanh.sheet;

import java.util.List;
import java.util.Set;
import vn.songhanh.text.Fold;

/** How well the texts over a column say one of the names of a kind, from 0 to 1. */
final class TitleMatch {

    /** From here on nobody needs to look. */
    static final double SURE = 0.9;

    /** Below this it is not said at all. */
    static final double GUESS = 0.6;

    private static final Set<String> WHOLE = Set.of("tong", "tong so", "tong cong", "cong", "so luong", "chung");
    private static final int SHORTEST_PART = 4;

    private final List<String> levels;
    private final String path;

    TitleMatch(List<String> levels) {
        this.levels = levels.stream().map(TitleMatch::plain).toList();
        path = String.join(" ", this.levels);
    }

    double score(ColumnKind kind) {
        var best = kind.synonyms().stream().mapToDouble(this::score).max().orElse(0);
        return best < GUESS ? 0 : best;
    }

    private double score(String synonym) {
        var parts = synonym.split("/", 2);
        if (parts.length == 2) {
            return underParent(plain(parts[0]), plain(parts[1]));
        }
        var said = plain(synonym);
        if (same(path, said)) {
            return 1;
        }
        var leaf = levels.getLast();
        if (levels.size() > 1 && WHOLE.contains(leaf) && same(levels.getFirst(), said)) {
            return 0.95;
        }
        return Math.max(same(leaf, said) ? 0.65 : 0, part(said));
    }

    private double underParent(String parent, String leaf) {
        return levels.size() > 1 && same(levels.getLast(), leaf) && holds(levels.getFirst(), parent) ? 0.98 : 0;
    }

    /** The title says it among other words. */
    private double part(String said) {
        var length = said.replace(" ", "").length();
        if (length < SHORTEST_PART || !holds(path, said)) {
            return 0;
        }
        return 0.5 + 0.35 * length / path.replace(" ", "").length();
    }

    private static boolean holds(String title, String said) {
        return (" " + title + " ").contains(" " + said + " ");
    }

    /** Letters broken over lines (S T T) are the same word. */
    private static boolean same(String one, String other) {
        return !other.isEmpty() && one.replace(" ", "").equals(other.replace(" ", ""));
    }

    /** Without what stands in brackets, and without "trong đó", "số" and "tổng số" in front. */
    private static String plain(String title) {
        var folded = Fold.search(title.replaceAll("\\([^)]*\\)", " "));
        if (WHOLE.contains(folded)) {
            return folded;
        }
        var bare = folded.replaceFirst("^(trong do )?((tong )?so( luong)? |tong )?", "");
        return bare.isEmpty() ? folded : bare;
    }
}
