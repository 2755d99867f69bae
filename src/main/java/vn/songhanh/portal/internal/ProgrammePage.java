package vn.songhanh.portal.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.Figure;
import vn.songhanh.programme.FewPersons;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;
import vn.songhanh.web.Ui;

/**
 * The public page of a programme: what both bodies have confirmed, beside what was planned.
 *
 * @param parties the names of the two sides as of the end of the year looked at
 * @param years the years of the term that have begun
 * @param plan which version results are measured against, and whether both bodies have signed it; null without a plan
 * @param leading the figures drawn large
 * @param groups all figures by content group
 * @param charts the leading figures over all years
 */
public record ProgrammePage(
        PortalFrame frame,
        Programme programme,
        List<String> parties,
        List<Integer> years,
        int year,
        @Nullable Words plan,
        List<Figure> leading,
        List<Group> groups,
        List<Chart> charts,
        List<Programme> others)
        implements Page {

    /** A content group with its figures. */
    public record Group(int number, List<Figure> figures) {

        /** Whether a number is kept back. */
        public boolean few() {
            return figures.stream()
                    .anyMatch(figure -> FewPersons.hides(figure.indicator(), figure.confirmed())
                            || FewPersons.hides(figure.indicator(), figure.previous()));
        }
    }

    /**
     * One figure over the years.
     *
     * @param plans zero where nothing was planned; empty where nothing ever was
     */
    public record Chart(Figure figure, List<String> labels, List<BigDecimal> values, List<BigDecimal> plans) {}

    public String path() {
        return PublicPaths.programme(programme.code());
    }

    /** The page of another year. */
    public String at(int other) {
        return path() + "?nam=" + other;
    }

    /** A number of the figure as the public reads it. */
    public static String number(Ui ui, Figure figure, @Nullable BigDecimal number) {
        return FewPersons.hides(figure.indicator(), number) ? ui.say(FewPersons.WORDS) : ui.figure(number);
    }

    /** What was planned, when anything above nothing was. */
    public static @Nullable BigDecimal plan(Figure figure) {
        var plan = figure.plan();
        return plan == null || plan.signum() <= 0 ? null : plan;
    }
}
