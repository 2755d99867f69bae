package vn.songhanh.programme.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads one version of a plan beside another: what a leader looks at before they sign. */
@Service
class PlanVersionPages {

    private final PlanHeads heads;
    private final PlanTable plans;
    private final IndicatorTable indicators;
    private final PlanUnits units;
    private final Clock clock;

    PlanVersionPages(PlanHeads heads, PlanTable plans, IndicatorTable indicators, PlanUnits units, Clock clock) {
        this.heads = heads;
        this.plans = plans;
        this.indicators = indicators;
        this.units = units;
        this.clock = clock;
    }

    /** @param against empty for the last version that both bodies had signed before this one */
    @Transactional(readOnly = true)
    PlanVersionPage page(String code, int year, int number, Optional<Integer> against, @Nullable Words refused) {
        var programme = heads.programme(code, year);
        var versions = plans.versions(programme.id(), year);
        var version = numbered(versions, number).orElseThrow(NotFound::new);
        var other = against.isPresent() ? numbered(versions, against.get()) : signedBefore(versions, number);
        var before = other.map(plans::sheet).orElse(PlanSheet.NONE);
        return new PlanVersionPage(
                programme,
                year,
                version,
                other.map(PlanVersion::number).orElse(0),
                versions,
                changed(before.against(plans.sheet(version)), year),
                Arrays.stream(Side.values())
                        .map(side -> holder(programme, version, side, versions.getFirst()))
                        .toList(),
                refused);
    }

    /** Differences unit by unit, in words. */
    List<PlanVersionPage.Changed> changed(List<PlanSheet.Difference> differences, int year) {
        Map<String, Indicator> byCode =
                indicators.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var byUnit = differences.stream()
                .collect(Collectors.groupingBy(one -> one.cell().unit(), TreeMap::new, Collectors.toList()));
        var names = units.names(byUnit.keySet(), PlanReader.day(year, clock));
        var changed = new ArrayList<PlanVersionPage.Changed>();
        byUnit.forEach((unit, of) -> changed.add(new PlanVersionPage.Changed(
                names.getOrDefault(unit, PlanUnits.WHOLE),
                of.stream()
                        .map(one -> new PlanVersionPage.Line(
                                java.util.Objects.requireNonNull(
                                        byCode.get(one.cell().indicator())),
                                one.cell().quarter(),
                                one.before(),
                                one.after()))
                        .toList())));
        return List.copyOf(changed);
    }

    private PlanVersionPage.Holder holder(Programme programme, PlanVersion version, Side side, PlanVersion newest) {
        var today = VietnamTime.today(clock);
        var unit = programme.holder(side, today).orElseThrow();
        var name = units.names(Set.of(unit.value()), today).getOrDefault(unit.value(), side.words());
        var may = version.number() == newest.number()
                && version.by(side).isEmpty()
                && Voice.speaker().orElse(null) instanceof Acting.Person person
                && person.mandate() != null
                && person.mandate().side() == side
                && person.mandate().may(Role.LEADER)
                && programme.mayBePlannedBy(person, today);
        return new PlanVersionPage.Holder(side, name.vi(), version.by(side), may);
    }

    private static Optional<PlanVersion> signedBefore(List<PlanVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() < number && version.signed())
                .findFirst();
    }

    private static Optional<PlanVersion> numbered(List<PlanVersion> versions, int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
