package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;

/**
 * A grassroots union as it was at the end of a period, with the people of its enterprises by their latest survey.
 *
 * @param parent the unit above it
 * @param began the first day of the union
 * @param ended the first day on which it was no more; null while it lasts
 * @param enterprises where it is, the first one first, those that it left before the period's end last; empty for a professional union of people without an employer
 * @param workers null where nobody has counted
 * @param surveyed members by the survey; null likewise
 */
record Union(
        UnitId id,
        String name,
        @Nullable UnitId parent,
        LocalDate began,
        @Nullable LocalDate ended,
        List<EnterpriseId> enterprises,
        @Nullable Integer workers,
        @Nullable Integer surveyed,
        @Nullable LocalDate surveyedOn) {

    /** The day by which a month counts: its last one on which the union lived. */
    LocalDate dayIn(java.time.YearMonth month) {
        var last = month.atEndOfMonth();
        return ended == null || ended.isAfter(last) ? last : ended.minusDays(1);
    }

    boolean livesIn(java.time.YearMonth month) {
        return !began.isAfter(month.atEndOfMonth()) && (ended == null || ended.isAfter(month.atDay(1)));
    }

    /** The union where its people are counted already. */
    Union withoutWorkers() {
        return new Union(id, name, parent, began, ended, enterprises, null, surveyed, surveyedOn);
    }

    /** The same with an enterprise first where it still is, if the one that was the first has left it since. */
    Union where(List<EnterpriseId> now) {
        var staying = enterprises.stream().filter(now::contains).toList();
        if (staying.isEmpty() || now.contains(enterprises.getFirst())) {
            return this;
        }
        var ordered = new LinkedHashSet<>(staying);
        ordered.addAll(enterprises);
        return new Union(id, name, parent, began, ended, List.copyOf(ordered), workers, surveyed, surveyedOn);
    }

    /** Whether it lives on the month's last day. */
    boolean outlives(java.time.YearMonth month) {
        return !began.isAfter(month.atEndOfMonth()) && (ended == null || ended.isAfter(month.atEndOfMonth()));
    }
}
