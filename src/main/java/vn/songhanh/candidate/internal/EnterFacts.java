package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Step;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;

/** Enters what a step counts when a programme was in force on its day and counts the sector of the enterprise. */
@Component
class EnterFacts {

    private final Programmes programmes;
    private final Enterprises enterprises;
    private final Ledger ledger;

    EnterFacts(Programmes programmes, Enterprises enterprises, Ledger ledger) {
        this.programmes = programmes;
        this.enterprises = enterprises;
        this.ledger = ledger;
    }

    /** What came of entering: the entry where there is one, or why there cannot be. */
    record Result(Optional<EntryId> entry, Optional<Objection> objection) {

        static final Result NOTHING = new Result(Optional.empty(), Optional.empty());
    }

    /** The programme that counts the person on a day. */
    Optional<Programme> programme(Grounds here, LocalDate on) {
        return programmes
                .inForce(on)
                .filter(programme -> programme.scope().contains(here.standing().sector()));
    }

    /** The path as a programme counts it: who stood on the stocks of an earlier one is carried over on its first day. */
    Candidacy carried(Candidacy path, Grounds here, Optional<Programme> programme) {
        if (programme.isEmpty()
                || !counting(path).filter(programme.get()::follows).isPresent()) {
            return path;
        }
        var counting = new Counting(programme.get().id(), path, here);
        enterLate(counting.carriedOver(programme.get().term().first()), Side.PARTY);
        return path.standing(path.counted(), programme.get().id());
    }

    /** What a later programme has carried over already follows what is told now of a day before it began. */
    void carryAnew(Candidacy before, Set<Account> after, Grounds here, Optional<Programme> told) {
        told.flatMap(programme -> counting(before).filter(later -> later.follows(programme)))
                .flatMap(later -> new Counting(later.id(), before, here)
                        .carriedAnew(later.term().first(), after))
                .ifPresent(fact -> enterLate(fact, Side.PARTY));
    }

    /** The programme on whose stocks the person stands. */
    private Optional<Programme> counting(Candidacy path) {
        return path.counted().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(path.countedIn()).flatMap(programmes::byId);
    }

    /** @param adjustment why it is entered although its period is locked; empty for an ordinary entry */
    Result enter(Optional<Counting> counting, Step step, Side side, String adjustment) {
        return counting.flatMap(one -> one.fact(step))
                .map(fact ->
                        read(adjustment.isBlank() ? ledger.enter(fact, side) : ledger.adjust(fact, side, adjustment)))
                .orElse(Result.NOTHING);
    }

    /** What was entered by time alone after a day of which something else is told now. */
    void undo(Candidacy before, Grounds here, Optional<Counting> counting, Step step) {
        counting.ifPresent(one -> one.undone(step).forEach(change -> pass(before, here, change)));
    }

    /** What time alone moved on a day, in the programme of that day. */
    void pass(Candidacy path, Grounds here, TimeStocks.Change change) {
        programme(here, change.on())
                .map(programme -> new Counting(programme.id(), path, here).passed(change))
                .ifPresent(fact -> enterLate(fact, Side.PARTY));
    }

    /** The introduction that led to the admission; its programme is the one of its own day. */
    void follow(Candidacy before, Grounds here, Step step) {
        var introduced = before.introducedOn();
        if (introduced != null) {
            programme(here, introduced)
                    .flatMap(programme -> new Counting(programme.id(), before, here).cohort(step))
                    .ifPresent(fact -> enterLate(fact, Side.PARTY));
        }
    }

    /** What lies in a period that is signed already is a correction that says so. */
    Optional<EntryId> enterLate(Fact told, Side side) {
        return read(ledger.enterOrAdjust(onItsDay(told), side, HouseReason.KNOWN_LATE.kept()))
                .entry();
    }

    /** What is told today of another day counts for the units that managed the enterprise on that day. */
    private Fact onItsDay(Fact told) {
        return Optional.ofNullable(told.enterprise())
                .flatMap(enterprise -> enterprises.standing(enterprise, told.happenedOn()))
                .map(standing -> told.at(standing.managing()))
                .orElse(told);
    }

    private static Result read(Entering entering) {
        return switch (entering) {
            case Entering.Entered(var entry, var _) -> new Result(Optional.of(entry), Optional.empty());
            // who is introduced twice in a year counts once (indicator 2.01)
            case Entering.AlreadyEntered already -> new Result(Optional.of(already.entry()), Optional.empty());
            case Entering.PeriodLocked(var locked, var countsOn) ->
                new Result(Optional.empty(), Optional.of(new Objection.PeriodLocked(locked, countsOn)));
            case Entering.InTheFuture(var today) ->
                new Result(Optional.empty(), Optional.of(new Objection.InTheFuture(today)));
            case Entering.OutsideOfTerm(var term) ->
                throw new IllegalStateException("a programme in force does not hold the day: " + term);
        };
    }
}
