package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what stands around the cells of a plan: its versions, who may do what, what changed meanwhile. */
@Component
class PlanHeads {

    private static final Words NONE = Words.of("không có", "none");

    private final ProgrammeTable programmes;
    private final IndicatorTable indicators;
    private final PlanTable plans;
    private final PlanUnits units;
    private final Clock clock;

    PlanHeads(ProgrammeTable programmes, IndicatorTable indicators, PlanTable plans, PlanUnits units, Clock clock) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    Programme programme(String code, int year) {
        return programmes
                .byCode(code)
                .filter(programme -> programme.year(year).isPresent())
                .orElseThrow(NotFound::new);
    }

    PlanHead head(Programme programme, int year, PlanScope scope, Shown shown) {
        var versions = plans.versions(programme.id(), year);
        var newest = versions.isEmpty() ? 0 : versions.getFirst().number();
        var seen = shown.seen();
        var may = PlanningRight.may(programme, VietnamTime.today(clock));
        return new PlanHead(
                programme,
                year,
                versions,
                may,
                may && leader(),
                shown.meanwhile() || seen == null ? newest : seen,
                shown.reason(),
                shown.faults(),
                shown.meanwhile() ? meanwhile(versions, scope, year, seen) : null);
    }

    /** What the newest version holds; nothing before the first. */
    PlanSheet sheet(PlanHead head) {
        return head.newest().map(plans::sheet).orElse(PlanSheet.NONE);
    }

    List<PlanUnit> tree(Programme programme, int year, PlanSheet sheet) {
        return units.tree(programme, Allotment.planned(sheet), PlanReader.day(year, clock));
    }

    private PlanHead.@Nullable Meanwhile meanwhile(
            List<PlanVersion> versions, PlanScope scope, int year, @Nullable Integer seen) {
        if (versions.isEmpty()) {
            return null;
        }
        var newest = versions.getFirst();
        var before = versions.stream()
                .filter(version -> seen != null && version.number() == seen)
                .findFirst()
                .map(plans::sheet)
                .orElse(PlanSheet.NONE);
        var differences = before.against(plans.sheet(newest)).stream()
                .filter(one -> scope.holds(one.cell()))
                .toList();
        var called = units.names(
                differences.stream().map(one -> one.cell().unit()).collect(Collectors.toSet()),
                PlanReader.day(year, clock));
        var changes = new LinkedHashMap<Words, Words>();
        differences.forEach(one -> changes.put(
                name(scope, one.cell(), called),
                Words.of("{0} → {1}", "{0} → {1}").with(quantity(one.before()), quantity(one.after()))));
        return new PlanHead.Meanwhile(newest, changes);
    }

    private Words name(PlanScope scope, PlanCell cell, Map<Long, Words> called) {
        var row = scope instanceof PlanScope.OfIndicator
                ? called.getOrDefault(cell.unit(), PlanUnits.WHOLE)
                : indicators.all().stream()
                        .filter(indicator -> indicator.code().equals(cell.indicator()))
                        .findFirst()
                        .map(indicator -> indicator.name())
                        .orElse(Words.same(cell.indicator()));
        return cell.quarter() == PlanCell.YEAR
                ? row
                : Words.joined(", ", List.of(row, TargetEntry.columns().get(cell.quarter())));
    }

    private static Object quantity(@Nullable BigDecimal quantity) {
        return Optional.<Object>ofNullable(quantity).orElse(NONE);
    }

    private static boolean leader() {
        return Voice.speaker().orElse(null) instanceof Acting.Person person
                && person.mandate() != null
                && person.mandate().may(Role.LEADER);
    }
}
