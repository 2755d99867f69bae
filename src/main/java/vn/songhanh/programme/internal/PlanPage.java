package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The plan of one year, for the whole programme or one unit, beside what was planned and reached the year before.
 *
 * @param unit 0 for the whole programme
 * @param units the units that may have targets of their own, by id, under the side they belong to
 * @param groups the core indicators by content group, then the others
 * @param writable whether the person may change the plan
 * @param seen the number of the version that stands on the form; 0 before the first
 * @param meanwhile what somebody else changed while this was typed; null in all other cases
 */
public record PlanPage(
        Programme programme,
        int year,
        List<Integer> years,
        long unit,
        Map<String, Words> units,
        List<Group> groups,
        List<PlanVersion> versions,
        boolean writable,
        int seen,
        String reason,
        Map<String, Words> faults,
        @Nullable Meanwhile meanwhile)
        implements Page {

    /** Rows under one heading. */
    public record Group(Words title, List<Row> rows) {}

    /**
     * One indicator.
     *
     * @param planBefore the target of the year before
     * @param reachedBefore what both bodies confirmed for the year before; null where it is not counted yet
     * @param plan the target now; null where there is none
     * @param typed what stands in the cell when it cannot be kept or has not been
     * @param ofUnits the targets of the units together; null where none has one
     */
    public record Row(
            Indicator indicator,
            @Nullable BigDecimal planBefore,
            @Nullable BigDecimal reachedBefore,
            @Nullable BigDecimal plan,
            @Nullable String typed,
            @Nullable BigDecimal ofUnits) {}

    /** The version that somebody else saved first, with the targets of this unit that differ. */
    public record Meanwhile(PlanVersion version, Map<Words, Words> changes) {

        public Map<String, String> changes(Language language) {
            return said(changes, language);
        }
    }

    public String path() {
        return "/app/programme/%s/plans/%d".formatted(programme.code(), year);
    }

    public String path(long of) {
        return of == PlanSheet.WHOLE_PROGRAMME ? path() : path() + "?unit=" + of;
    }

    public boolean whole() {
        return unit == PlanSheet.WHOLE_PROGRAMME;
    }

    /** The address of this form filled with the plan, or the results, of the year before. */
    public String filledWith(String what) {
        return path() + "?unit=" + unit + "&copy=" + what;
    }

    public @Nullable String fault(String field, Language language) {
        var fault = faults.get(field);
        return fault == null ? null : fault.in(language);
    }

    public Map<String, String> faults(Language language) {
        var said = new LinkedHashMap<String, String>();
        faults.forEach((field, words) -> said.put(
                "reason".equals(field) || field.isEmpty() ? field : PlanForm.FIELD + field, words.in(language)));
        return said;
    }

    public Map<String, String> units(Language language) {
        var said = new LinkedHashMap<String, String>();
        units.forEach((id, name) -> said.put(id, name.in(language)));
        return said;
    }

    private static Map<String, String> said(Map<Words, Words> words, Language language) {
        var said = new LinkedHashMap<String, String>();
        words.forEach((name, value) -> said.put(name.in(language), value.in(language)));
        return said;
    }
}
