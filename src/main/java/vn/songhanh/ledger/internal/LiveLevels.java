package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.VietnamTime;

/** While no stocktake covers a period that is still open, levels are read from the register as it is today. */
@Component
class LiveLevels {

    private final Enterprises register;
    private final Clock clock;

    LiveLevels(Enterprises register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The levels of today where the ledger's own reading has none yet. */
    Live orElse(Valuation ledger, Programme programme, FigureQuery query) {
        var today = VietnamTime.today(clock);
        var open = query.position().isEmpty() && query.period().contains(today);
        var fixed = ledger.levels().fixes(Question.row(query), query.period());
        return open && !fixed ? new Live(register(ledger, programme, query, today)) : Live.NONE;
    }

    private Valuation register(Valuation ledger, Programme programme, FigureQuery query, LocalDate today) {
        var counts = register.counts(programme.scope(), query.unit(), today);
        var levels = new EnumMap<Level, Long>(Level.class);
        for (var level : Level.values()) {
            levels.put(
                    level,
                    switch (level) {
                        case WORKERS -> counts.workers();
                        case UNION_MEMBERS -> counts.unionMembers();
                        case PARTY_MEMBERS -> counts.partyMembers();
                        default -> counts.of(RegisterCount.valueOf(level.name()));
                    });
        }
        return new Valuation(
                ledger.sums(),
                ledger.rules(),
                new Levels(Map.of(
                        query.period(),
                        Map.of(ClaimState.CONFIRMED, new Levels.Taken(true, Map.of(Question.row(query), levels))))));
    }
}
