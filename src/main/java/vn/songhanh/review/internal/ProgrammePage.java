package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Figure;
import vn.songhanh.programme.Deadlines;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Source;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Page;

/**
 * Plan against results of one programme and year.
 *
 * @param programme null while none has been opened
 * @param on the day as of which the two sides are shown: the one asked for, else the end of the year or today
 * @param parties all who hold or have held a side, in order of time
 * @param headline the figures that people ask for first, with their months
 * @param plan which version of the year's plan results are measured against; null while there is none
 * @param deadlines by when figures are reported
 * @param plannable whether the person may set those days
 * @param seated whether the person acts for one of the bodies; others see the agreement without its figures
 * @param changeable whether the person may change the agreement
 * @param mayOpen whether the person may write down another programme
 * @param review the address of the year's review, when it has been opened
 */
public record ProgrammePage(
        @Nullable Programme programme,
        Map<String, String> programmes,
        int year,
        List<Integer> years,
        @Nullable Period period,
        LocalDate on,
        List<Holder> parties,
        List<Headline> headline,
        List<FigureGroup> groups,
        @Nullable Words plan,
        @Nullable Deadlines deadlines,
        boolean plannable,
        boolean seated,
        boolean changeable,
        boolean mayOpen,
        @Nullable String review)
        implements Page {

    /** Who holds a side, and when; {@code now} on the day that is shown. */
    public record Holder(
            Side side,
            long unit,
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            boolean now) {}

    /** A figure with its past by month. */
    public record Headline(Figure figure, List<Number> past) {}

    /** How many core indicators nobody has to type. */
    public long computed() {
        return core().filter(source -> source != Source.LATER).count();
    }

    public long all() {
        return core().count();
    }

    private Stream<Source> core() {
        return groups.stream().flatMap(group -> group.lines().stream()).map(FigureGroup.Line::source);
    }

    public String code() {
        return programme == null ? "" : programme.code();
    }
}
