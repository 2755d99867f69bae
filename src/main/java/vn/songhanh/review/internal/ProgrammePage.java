package vn.songhanh.review.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.Figure;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.Period;
import vn.songhanh.web.Page;

/**
 * Plan against results of one programme and year.
 *
 * @param programme null while none has been opened
 * @param parties the side and the name of the organisation that holds it, as of the end of the year or today
 * @param headline the figures that people ask for first, with their months
 * @param review the address of the year's review, when it has been opened
 */
public record ProgrammePage(
        @Nullable Programme programme,
        Map<String, String> programmes,
        int year,
        List<Integer> years,
        @Nullable Period period,
        Map<String, String> parties,
        List<Headline> headline,
        List<FigureGroup> groups,
        @Nullable Integer plan,
        @Nullable String review)
        implements Page {

    /** A figure with its past by month. */
    public record Headline(Figure figure, List<Number> past) {}

    public String code() {
        return programme == null ? "" : programme.code();
    }
}
