package vn.songhanh.founding.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Cases as a list or as a board.
 *
 * @param columns the board; empty for a list
 * @param all how many fit
 * @param teams the working teams that have cases
 * @param nothing whether there is no case at all
 * @param trades whether the person may open one of a trade
 */
public record CasesPage(
        CaseQuestion question,
        List<CaseLine> lines,
        List<Column> columns,
        long all,
        int first,
        List<Chosen> chosen,
        Map<String, String> units,
        Map<String, String> teams,
        boolean nothing,
        boolean officer,
        boolean trades)
        implements Page {

    static final int ROWS = 25;
    static final int CARDS = 12;

    /** The cases of one state: the latest, and how many there are. */
    public record Column(CaseState state, List<CaseLine> lines, long count) {

        public boolean more() {
            return count > lines.size();
        }
    }

    /** One filter in words, and the address of the list without it. */
    public record Chosen(Words words, String without) {}

    public int last() {
        return first + lines.size() - 1;
    }

    public boolean hasPrevious() {
        return first > 1;
    }

    public boolean hasNext() {
        return last() < all;
    }

    public Map<String, String> states(Language language) {
        return Option.options(language, CaseState.values());
    }

    public Map<String, String> objectives(Language language) {
        return Option.options(language, Objective.values());
    }

    /** Where the card may go; nowhere for people who only read. */
    public Map<String, String> moves(CaseLine line, Language language) {
        var moves = new LinkedHashMap<String, String>();
        if (officer) {
            BoardMove.from(line.state())
                    .forEach(move -> moves.put(move.name(), move.state().words().in(language)));
        }
        return moves;
    }
}
