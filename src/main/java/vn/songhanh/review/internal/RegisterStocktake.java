package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.CountedEnterprise;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Found;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Programme;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;

/**
 * Takes a stocktake of the register into the ledger: what the register said on the cut-off day is an entry like every other,
 * claimed by one body and confirmed by the other, and stays when the register moves on.
 */
@Component
class RegisterStocktake {

    private final Enterprises register;
    private final Ledger ledger;

    RegisterStocktake(Enterprises register, Ledger ledger) {
        this.register = register;
        this.ledger = ledger;
    }

    /** Nothing is taken on a day that an earlier review has locked: the one of that review stands. */
    void take(Programme programme, ReviewId review, LocalDate cutoff, Side side) {
        switch (ledger.enter(stocktake(programme, review, cutoff), side)) {
            case Entering.Entered _, Entering.AlreadyEntered _, Entering.PeriodLocked _ -> {}
            case Entering.OutsideOfTerm _, Entering.InTheFuture _ ->
                throw new IllegalStateException("The stocktake of %s was not taken".formatted(cutoff));
        }
    }

    private Fact stocktake(Programme programme, ReviewId review, LocalDate cutoff) {
        return Fact.stocktake(
                programme.id(),
                Words.of("Kiểm kê sổ đăng ký ngày {0}", "Stocktake of the register on {0}")
                        .with(cutoff),
                cutoff,
                register.each(programme.scope(), cutoff).stream()
                        .map(RegisterStocktake::found)
                        .toList(),
                Evidence.none("/app/reviews/" + review));
    }

    private static Found found(CountedEnterprise one) {
        var levels = new EnumMap<Level, Long>(Level.class);
        for (var level : Level.values()) {
            var adds = switch (level) {
                case WORKERS -> one.workers();
                case UNION_MEMBERS -> one.unionMembers();
                case PARTY_MEMBERS -> one.partyMembers();
                case PARTY_AND_UNION,
                        PARTY_ONLY,
                        UNION_ONLY,
                        NEITHER,
                        READY_FOR_PARTY,
                        ONE_OR_TWO_MEMBERS,
                        READY_FOR_UNION,
                        LARGE,
                        LARGE_WITH_UNION -> one.meets().contains(RegisterCount.valueOf(level.name())) ? 1 : 0;
            };
            if (adds != 0) {
                levels.put(level, adds);
            }
        }
        return new Found(one.id(), one.sector(), one.managing(), levels);
    }

    /** What the register says on a day. */
    Map<Level, Long> levels(Programme programme, LocalDate on) {
        var counts = register.counts(programme.scope(), Optional.empty(), on);
        var levels = new EnumMap<Level, Long>(Level.class);
        for (var level : Level.values()) {
            levels.put(
                    level,
                    switch (level) {
                        case WORKERS -> counts.workers();
                        case UNION_MEMBERS -> counts.unionMembers();
                        case PARTY_MEMBERS -> counts.partyMembers();
                        case PARTY_AND_UNION,
                                PARTY_ONLY,
                                UNION_ONLY,
                                NEITHER,
                                READY_FOR_PARTY,
                                ONE_OR_TWO_MEMBERS,
                                READY_FOR_UNION,
                                LARGE,
                                LARGE_WITH_UNION -> counts.of(RegisterCount.valueOf(level.name()));
                    });
        }
        return levels;
    }
}
