package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Reads the plan of a year for those who measure results against it. */
@Component
class PlanReader {

    private final ProgrammeTable programmes;
    private final PlanTable plans;
    private final PlanUnits units;
    private final Clock clock;

    PlanReader(ProgrammeTable programmes, PlanTable plans, PlanUnits units, Clock clock) {
        this.programmes = programmes;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    /** The version in force. */
    Optional<Plan> inForce(ProgrammeId programme, int year, long unit) {
        return PlanVersion.inForce(plans.versions(programme, year))
                .map(version -> plan(programme, year, version, unit));
    }

    Optional<Plan> version(ProgrammeId programme, int year, long unit, int number) {
        return plans.versions(programme, year).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> plan(programme, year, version, unit));
    }

    /** A unit's targets have the parts of those that went into it. */
    private Plan plan(ProgrammeId programme, int year, PlanVersion version, long unit) {
        var allotment = allotment(programme, year, plans.sheet(version), unit);
        var targets = new HashMap<String, BigDecimal>();
        var quarters = new HashMap<Integer, Map<String, BigDecimal>>();
        var cells = allotment.sheet().targets().keySet().stream()
                .map(cell -> new PlanCell(unit, cell.indicator(), cell.quarter()))
                .collect(Collectors.toSet());
        for (var cell : cells) {
            var total = allotment.total(cell);
            if (total != null && cell.quarter() == PlanCell.YEAR) {
                targets.put(cell.indicator(), total);
            } else if (total != null) {
                quarters.computeIfAbsent(cell.quarter(), _ -> new HashMap<>()).put(cell.indicator(), total);
            }
        }
        return new Plan(
                year, version.number(), version.signed(), version.reason(), version.madeAt(), targets, quarters);
    }

    private Allotment allotment(ProgrammeId programme, int year, PlanSheet sheet, long unit) {
        var tree = unit == PlanSheet.WHOLE_PROGRAMME
                ? java.util.List.<PlanUnit>of()
                : units.tree(programmes.byId(programme).orElseThrow(), Allotment.planned(sheet), day(year, clock));
        return new Allotment(tree, sheet);
    }

    /** The trees as they are today, or as they were when the year ended. */
    static LocalDate day(int year, Clock clock) {
        var today = VietnamTime.today(clock);
        var last = Period.year(year).last();
        return last.isBefore(today) ? last : today;
    }
}
