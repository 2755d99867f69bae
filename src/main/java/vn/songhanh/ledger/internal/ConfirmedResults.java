package vn.songhanh.ledger.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Results;
import vn.songhanh.time.Period;

/** Tells those who plan what has been reached. */
@Component
class ConfirmedResults implements Results {

    private final Figures figures;
    private final QueueTable queues;
    private final PeriodTable periods;

    ConfirmedResults(Figures figures, QueueTable queues, PeriodTable periods) {
        this.figures = figures;
        this.queues = queues;
        this.periods = periods;
    }

    @Override
    public Map<String, BigDecimal> confirmed(ProgrammeId programme, Period period, Optional<UnitId> unit) {
        var confirmed = new HashMap<String, BigDecimal>();
        for (var figure : figures.all(new FigureQuery(programme, unit, period, Optional.empty()))) {
            var reached = figure.confirmed();
            if (reached != null) {
                confirmed.put(figure.indicator().code(), reached);
            }
        }
        return confirmed;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Period> counted(ProgrammeId programme) {
        return queues.counted(programme);
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate firstOpenYear(ProgrammeId programme, LocalDate day) {
        var open = periods.firstOpen(programme, day);
        return open.getDayOfYear() == 1
                ? open
                : firstOpenYear(programme, open.plusYears(1).withDayOfYear(1));
    }
}
