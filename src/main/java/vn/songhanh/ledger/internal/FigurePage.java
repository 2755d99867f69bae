package vn.songhanh.ledger.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Figure;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Page;

/**
 * A figure and everything behind it.
 *
 * @param position the position it was read at; null for now
 * @param unit the name of the unit it is read for; empty for the whole programme
 * @param plan the version of the plan that the target is of; null while there is none
 * @param labels the months of the drawing, with {@code values}
 */
public record FigurePage(
        String programme,
        Words title,
        Period period,
        @Nullable Long position,
        String unit,
        Figure figure,
        @Nullable Words plan,
        List<String> labels,
        List<Number> values,
        List<EntryLine> lines,
        int limit)
        implements Page {

    public String sign(EntryLine line) {
        return LedgerWords.sign(line.state());
    }
}
