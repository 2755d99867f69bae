package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** With which organisations the stock 3.11 of the programme in force begins: one entry each, of the day before it began. */
@Component
class OpeningStock {

    /** Of an enterprise or a union. */
    static final Words TITLE = Words.of("Có từ trước: {0}", "There before: {0}");

    private final Programmes programmes;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final EnterpriseStock stock;
    private final Clock clock;

    OpeningStock(Programmes programmes, Enterprises enterprises, Ledger ledger, EnterpriseStock stock, Clock clock) {
        this.programmes = programmes;
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.stock = stock;
        this.clock = clock;
    }

    /** Taken first of all: what is read of the register stays so until it is entered. */
    void waitForOthers() {
        stock.waitForOthers();
    }

    /** Nothing where no programme is in force, or its scope leaves the sector out. */
    void enter(Line line, Standing standing, Side side) {
        programmes
                .inForce(VietnamTime.today(clock))
                .filter(programme -> programme.scope().contains(standing.sector()))
                .ifPresent(programme -> ledger.enterDecided(fact(programme, line, standing), side));
    }

    /** Of an organisation that the register has there on the day before the programme; nothing where it has no more by now. */
    Optional<Entering> carryOver(Programme programme, Line line, UnitId unit, EnterpriseId enterprise) {
        return enterprises
                .standing(enterprise, programme.term().first().minusDays(1))
                .filter(then -> then.organisation(line).filter(unit::equals).isPresent())
                .map(then ->
                        ledger.enterDecided(fact(programme, line, then), line == Line.UNION ? Side.UNION : Side.PARTY));
    }

    private Fact fact(Programme programme, Line line, Standing standing) {
        var on = day(ledger, programme);
        var managing = enterprises
                .standing(standing.id(), on)
                .map(Standing::managing)
                .filter(units -> units.containsKey(line))
                .orElse(standing.managing());
        return Fact.of(
                programme.id(),
                FactKind.OPENING,
                "%s/%s".formatted(line, standing.code()),
                TITLE.with(standing.name()),
                standing.id(),
                on,
                managing,
                List.of(new Posting(line == Line.UNION ? Account.UNION_ORGANISATION : Account.PARTY_ORGANISATION, 1)),
                Evidence.none("/app/enterprises/" + standing.id()));
    }

    /** Where the first day is signed for already it is a correction in the open period, as everything told late. */
    static LocalDate day(Ledger ledger, Programme programme) {
        var first = programme.term().first();
        var signed = ledger.lockedAround(programme.id(), first).isPresent();
        return signed ? first : first.minusDays(1);
    }
}
