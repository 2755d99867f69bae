package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Aftermath;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;

/**
 * What becomes of the targets that were allotted to units which end or come below another one: of the plan in force of each year
 * from that of the change on. A plan is not changed by it; how its targets are read is.
 */
@Component
@Order(3)
class TargetsReorganised implements Aftermath {

    private final ProgrammeTable programmes;
    private final PlanTable plans;
    private final PlanUnits units;
    private final Organisation organisation;

    TargetsReorganised(ProgrammeTable programmes, PlanTable plans, PlanUnits units, Organisation organisation) {
        this.programmes = programmes;
        this.plans = plans;
        this.units = units;
        this.organisation = organisation;
    }

    /**
     * The targets of one year as they stand after the change.
     *
     * @param called which plan it is
     */
    private record Planned(Words called, PlanSheet sheet, List<PlanUnit> tree, LocalDate day) {

        /** The indicators of which these units have targets. */
        Set<String> of(Set<UnitId> asked) {
            return sheet.targets().keySet().stream()
                    .filter(cell -> asked.contains(new UnitId(cell.unit())))
                    .map(PlanCell::indicator)
                    .collect(Collectors.toSet());
        }

        /** The unit whose target has that of the ended one as a part; null where it keeps a row of its own. */
        @Nullable
        PlanUnit heir(Unit ended) {
            return tree.stream()
                    .filter(one -> one.origins().stream()
                            .anyMatch(origin -> origin.id() == ended.id().value()))
                    .findFirst()
                    .orElse(null);
        }
    }

    @Override
    public List<Words> of(UnitsReorganised tried) {
        var day = tried.decision().effectiveOn();
        return programmes.all().stream()
                .filter(programme -> programme.term().contains(day))
                .flatMap(programme -> planned(programme, day))
                .flatMap(planned -> lines(planned, tried))
                .toList();
    }

    private Stream<Planned> planned(Programme programme, LocalDate day) {
        return IntStream.rangeClosed(day.getYear(), programme.term().last().getYear())
                .boxed()
                .flatMap(year -> PlanVersion.inForce(plans.versions(programme.id(), year)).stream()
                        .map(version -> planned(programme, year, version, day)));
    }

    private Planned planned(Programme programme, int year, PlanVersion version, LocalDate day) {
        var sheet = plans.sheet(version);
        return new Planned(
                Words.of("Kế hoạch năm {0} ({1})", "Plan of {0} ({1})").with(String.valueOf(year), version.called()),
                sheet,
                units.tree(programme, Allotment.planned(sheet), day),
                day);
    }

    private Stream<Words> lines(Planned planned, UnitsReorganised tried) {
        var ended = tried.ended().stream().map(Unit::id).collect(Collectors.toSet());
        return Stream.concat(
                tried.ended().stream().flatMap(unit -> ended(planned, unit)),
                tried.changed().stream()
                        // what lay below a unit that ends goes along with it
                        .filter(unit -> unit.parent() != null && !ended.contains(unit.parent()))
                        .flatMap(unit -> moved(planned, unit)));
    }

    private static Stream<Words> ended(Planned planned, Unit unit) {
        var targets = planned.of(Set.of(unit.id()));
        if (targets.isEmpty()) {
            return Stream.empty();
        }
        var heir = planned.heir(unit);
        if (heir == null) {
            return Stream.of(Words.of(
                            "{0}: {1} chỉ tiêu giao cho {2} giữ ở dòng riêng, vì không đơn vị nào tiếp nối trọn vẹn; muốn giao lại thì lập bản kế hoạch mới.",
                            "{0}: {1 target|targets} of {2} stay in a row of their own, since no unit goes on from it as a whole; to allot them anew, make a new version of the plan.")
                    .with(planned.called(), targets.size(), unit.name()));
        }
        var both = planned.of(Set.of(new UnitId(heir.id())));
        both.retainAll(targets);
        return Stream.of(Words.of(
                        "{0}: {1} chỉ tiêu giao cho {2} là một phần trong chỉ tiêu của {3}, ghi rõ nguồn; {4} chỉ tiêu cả hai cùng được giao thì cộng lại.",
                        "{0}: {1 target|targets} of {2} become a part of those of {3}, with their origin; {4 target|targets} that both have add up.")
                .with(planned.called(), targets.size(), unit.name(), heir.name(), both.size()));
    }

    private Stream<Words> moved(Planned planned, Unit was) {
        var now = organisation.unit(was.id(), planned.day()).map(Unit::parent);
        var before = was.parent();
        if (before == null || now.isEmpty() || now.get().equals(before)) {
            return Stream.empty();
        }
        var targets = planned.of(organisation.subtree(was.id(), planned.day()).stream()
                .map(Unit::id)
                .collect(Collectors.toSet()));
        return targets.isEmpty()
                ? Stream.empty()
                : Stream.of(Words.of(
                                "{0}: {1} chỉ tiêu giao cho {2} và cấp dưới là phần của {3} từ nay, không còn là phần của {4}; chỉ tiêu của hai đơn vị ấy không tự đổi.",
                                "{0}: {1 target|targets} of {2} and what lies below it are a part of those of {3} from now on and no longer of those of {4}; the targets of these two do not change by themselves.")
                        .with(
                                planned.called(),
                                targets.size(),
                                was.name(),
                                name(now.get(), planned.day()),
                                name(before, planned.day())));
    }

    private String name(UnitId unit, LocalDate day) {
        return organisation.unit(unit, day).map(Unit::name).orElse("#" + unit);
    }
}
