package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;

/** The units to which a year's plan allots targets. */
@Component
class AllottedUnits {

    /** A unit and its targets. */
    record Allotted(Side side, Unit unit, Plan plan) {}

    private final Programmes programmes;
    private final Organisation organisation;

    AllottedUnits(Programmes programmes, Organisation organisation) {
        this.programmes = programmes;
        this.organisation = organisation;
    }

    /** Side by side, in the order of the trees; the two holders themselves have the targets of the programme. */
    List<Allotted> of(Programme programme, int year, LocalDate on) {
        return Arrays.stream(Side.values())
                .flatMap(side -> programme.holder(side, on).stream()
                        .flatMap(holder -> organisation.subtree(holder, on).stream())
                        .filter(unit -> !unit.kind().grassroots())
                        .flatMap(unit ->
                                plan(programme, year, unit).map(plan -> new Allotted(side, unit, plan)).stream()))
                .toList();
    }

    /** The name of the unit that holds a side on that day. */
    String holder(Programme programme, Side side, LocalDate on) {
        return programme
                .holder(side, on)
                .flatMap(holder -> organisation.unit(holder, on))
                .map(Unit::name)
                .orElse(side.words().vi());
    }

    private Optional<Plan> plan(Programme programme, int year, Unit unit) {
        return programmes
                .plan(programme.id(), year, Optional.of(unit.id()))
                .filter(plan -> !plan.targets().isEmpty());
    }
}
