package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The plan of one year, for the whole programme or one unit, beside what was planned and reached the year before.
 *
 * @param unit 0 for the whole programme
 * @param units the units that may have targets of their own, by id, under the side they belong to
 * @param groups the indicators of the report by content group, then the others
 */
public record PlanPage(PlanHead head, List<Integer> years, long unit, Map<String, Words> units, List<Group> groups)
        implements FormPage {

    /** Rows under one heading. */
    public record Group(Words title, List<Row> rows) {}

    /**
     * One indicator.
     *
     * @param planBefore the target of the year before
     * @param reachedBefore what both bodies confirmed for the year before; null where it is not counted yet
     * @param entries the year, then the four quarters
     * @param target what the plan asks of the unit and how it is spread
     * @param aim what is set for everybody; null where nothing is, and for units
     */
    public record Row(
            Indicator indicator,
            @Nullable BigDecimal planBefore,
            @Nullable BigDecimal reachedBefore,
            List<TargetEntry> entries,
            TargetFacts target,
            @Nullable Words aim) {}

    @Override
    public Map<String, Words> faults() {
        return head.faults();
    }

    public String path(long of) {
        return of == PlanSheet.WHOLE_PROGRAMME ? head.path() : head.path() + "?unit=" + of;
    }

    /** The address of this form filled with the plan, or the results, of the year before. */
    public String filledWith(String what) {
        return head.path() + "?unit=" + unit + "&copy=" + what;
    }

    public Map<String, String> units(Language language) {
        return Words.in(language, units);
    }
}
