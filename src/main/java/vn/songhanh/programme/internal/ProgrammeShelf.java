package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.Deadlines;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Refused;

/** The face of the module. */
@Service
class ProgrammeShelf implements Programmes {

    private final ProgrammeTable programmes;
    private final IndicatorRules rules;
    private final PlanReader reader;
    private final WritePlan writing;
    private final SignPlan signing;
    private final DeadlineTable deadlines;

    ProgrammeShelf(
            ProgrammeTable programmes,
            IndicatorRules rules,
            PlanReader reader,
            WritePlan writing,
            SignPlan signing,
            DeadlineTable deadlines) {
        this.programmes = programmes;
        this.rules = rules;
        this.deadlines = deadlines;
        this.reader = reader;
        this.writing = writing;
        this.signing = signing;
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
        return rules.shipped();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Indicator> indicators(ProgrammeId programme, LocalDate on) {
        return rules.inForce(programme, on);
    }

    @Override
    @Transactional(readOnly = true)
    public NavigableMap<Integer, List<Indicator>> indicatorsByYear(ProgrammeId programme, int first, int last) {
        return rules.inYears(programme, first, last);
    }

    @Override
    @Transactional(readOnly = true)
    public int ruleVersion(ProgrammeId programme, LocalDate on) {
        return rules.version(programme, on);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Plan> plan(ProgrammeId programme, int year, Optional<UnitId> unit) {
        return reader.inForce(programme, year, unit.map(UnitId::value).orElse(0L));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Plan> plan(ProgrammeId programme, int year, Optional<UnitId> unit, int number) {
        return reader.version(programme, year, unit.map(UnitId::value).orElse(0L), number);
    }

    @Override
    @Transactional(readOnly = true)
    public Deadlines deadlines(ProgrammeId programme) {
        return deadlines.of(programme).days();
    }

    @Override
    @Transactional
    public Plan newPlan(NewPlan plan) {
        var number = writing.write(plan);
        return reader.version(plan.programme(), plan.year(), PlanSheet.WHOLE_PROGRAMME, number)
                .orElseThrow();
    }

    @Override
    @Transactional
    public void signPlan(ProgrammeId programme, int year, int number) {
        var agreement = programmes.byId(programme).orElseThrow(NotFound::new);
        if (signing.sign(agreement, year, number) instanceof SignPlan.Outcome.Declined(var objection)) {
            throw new Refused(HttpStatus.CONFLICT, objection.words());
        }
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
