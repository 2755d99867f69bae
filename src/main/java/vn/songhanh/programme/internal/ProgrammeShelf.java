package vn.songhanh.programme.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;

/** The face of the module. */
@Service
class ProgrammeShelf implements Programmes {

    private final ProgrammeTable programmes;
    private final IndicatorTable indicators;
    private final PlanTable plans;
    private final Clock clock;

    ProgrammeShelf(ProgrammeTable programmes, IndicatorTable indicators, PlanTable plans, Clock clock) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Programme> all() {
        return programmes.all();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Programme> byId(ProgrammeId id) {
        return programmes.byId(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Programme> byCode(String code) {
        return programmes.byCode(code);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Programme> inForce(LocalDate on) {
        return programmes.inForce(on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Indicator> indicators() {
        return indicators.all();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Plan> plan(ProgrammeId programme, int year, Optional<UnitId> unit) {
        return plans.newest(programme, year, unit.map(UnitId::value).orElse(0L));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Plan> plan(ProgrammeId programme, int year, Optional<UnitId> unit, int number) {
        return plans.version(programme, year, unit.map(UnitId::value).orElse(0L), number);
    }

    @Override
    @Transactional
    public Plan newPlan(NewPlan plan) {
        plans.lock(plan.programme());
        var number =
                plans.newest(plan.programme(), plan.year(), 0).map(Plan::number).orElse(0) + 1;
        plans.add(plan, number, clock.instant(), author());
        return plans.version(plan.programme(), plan.year(), 0, number).orElseThrow();
    }

    private static PlanTable.Author author() {
        if (Voice.speaker().orElse(null) instanceof Acting.Person person) {
            var mandate = person.mandate();
            return new PlanTable.Author(
                    person.account().value(),
                    person.fullName(),
                    mandate == null ? null : mandate.side().name());
        }
        return new PlanTable.Author(null, "", null);
    }

    @Override
    @Transactional
    public ProgrammeId open(NewProgramme programme) {
        return programmes.add(programme);
    }

    @Override
    @Transactional
    public void handOver(ProgrammeId programme, Side side, UnitId to, LocalDate from) {
        programmes.end(programme, side, from);
        programmes.add(programme.value(), new Programme.Party(side, to, from, null));
    }
}
