package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import vn.songhanh.ledger.Sharing;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;

/** Enters what a step counts when a programme was in force on its day and counts the sector of the enterprise. */
@Component
class EnterFacts {

    private final Programmes programmes;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final Sharing sharing;

    EnterFacts(Programmes programmes, Enterprises enterprises, Ledger ledger, Sharing sharing) {
        this.programmes = programmes;
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.sharing = sharing;
    }

    /** What came of entering: the entry where there is one and whether it is new, or why there cannot be. */
    record Result(Optional<EntryId> entry, boolean fresh, Optional<Objection> objection) {

        static final Result NOTHING = new Result(Optional.empty(), false, Optional.empty());

        static Result declined(Objection objection) {
            return new Result(Optional.empty(), false, Optional.of(objection));
        }

        Stream<EntryId> own() {
            return fresh ? entry.stream() : Stream.empty();
        }
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
    Optional<EntryId> carryAnew(Candidacy before, Set<Account> after, Grounds here, Optional<Programme> told) {
        return told.flatMap(programme -> counting(before).filter(later -> later.follows(programme)))
                .flatMap(later -> new Counting(later.id(), before, here)
                        .carriedAnew(later.term().first(), after))
                .flatMap(fact -> enterLate(fact, Side.PARTY));
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
                // what holds its key while its reversal waits for the other body counts no more
                .map(fact -> read(sharing.enter(fact, true, side, adjustment)))
                .orElse(Result.NOTHING);
    }

    /** What was entered by time alone after a day of which something else is told now. */
    List<EntryId> undo(Candidacy before, Grounds here, Optional<Counting> counting, Step step) {
        return counting.stream()
                .flatMap(one -> one.undone(step).stream())
                .flatMap(change -> pass(before, here, change).stream())
                .toList();
    }

    /** Takes back what a step has counted, in the open period where its own is locked; false where the ledger does not let go. */
    boolean takeBack(List<EntryId> entries, Side side) {
        return entries.stream()
                .allMatch(entry -> sharing.giveUp(entry, side, HouseReason.STEP_MENDED.kept())
                        .isEmpty());
    }

    /** What time alone moved on a day, in the programme of that day. */
    Optional<EntryId> pass(Candidacy path, Grounds here, TimeStocks.Change change) {
        return programme(here, change.on())
                .map(programme -> new Counting(programme.id(), path, here).passed(change))
                .flatMap(fact -> enterLate(fact, Side.PARTY));
    }

    /** The introduction that led to the admission; its programme is the one of its own day. */
    Optional<EntryId> follow(Candidacy before, Grounds here, Step step) {
        return Optional.ofNullable(before.introducedOn())
                .flatMap(introduced -> programme(here, introduced))
                .flatMap(programme -> new Counting(programme.id(), before, here).cohort(step))
                .flatMap(fact -> enterLate(fact, Side.PARTY));
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
            case Entering.Entered(var entry, var _) -> new Result(Optional.of(entry), true, Optional.empty());
            // who is introduced twice in a year counts once (indicator 2.01)
            case Entering.AlreadyEntered already -> new Result(Optional.of(already.entry()), false, Optional.empty());
            case Entering.PeriodLocked(var locked, var countsOn) ->
                Result.declined(new Objection.PeriodLocked(locked, countsOn));
            case Entering.InTheFuture(var today) -> Result.declined(new Objection.InTheFuture(today));
            case Entering.OutsideOfTerm(var term) ->
                throw new IllegalStateException("a programme in force does not hold the day: " + term);
        };
    }
}
