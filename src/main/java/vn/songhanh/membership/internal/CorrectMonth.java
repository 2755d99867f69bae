package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Objection;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.programme.Programme;

/**
 * An officer corrects a month that was told: what was entered is reversed and entered anew, in the open period where its own is
 * signed.
 */
@Service
class CorrectMonth {

    private final Shelf shelf;
    private final Rights rights;
    private final TellingTable tellings;
    private final Writing writing;
    private final Ledger ledger;

    CorrectMonth(Shelf shelf, Rights rights, TellingTable tellings, Writing writing, Ledger ledger) {
        this.shelf = shelf;
        this.rights = rights;
        this.tellings = tellings;
        this.writing = writing;
        this.ledger = ledger;
    }

    /** @param seen the number of the telling that the person has seen */
    @Transactional
    Told correct(UnitId union, YearMonth month, int seen, Movements movements, String reason) {
        rights.demand();
        tellings.waitForOthers();
        var ground = shelf.ground(month, reason, ledger);
        var book = shelf.mine(ground, List.of(union), rights).get(union);
        var programme = ground.programme();
        var told = book == null ? null : book.told();
        if (book == null || told == null || programme == null) {
            return declined(union, new Objection.UnknownUnion());
        }
        if (told.number() != seen) {
            return declined(union, new Objection.ChangedMeanwhile(told.by(), told.movements()));
        }
        var objections = book.against(movements, ground);
        if (!objections.isEmpty()) {
            return new Told.Declined(Map.of(union, objections));
        }
        if (!takenBack(told, reason)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return declined(union, new Objection.EntryStands(Objects.requireNonNull(told.entry())));
        }
        correct(programme, book, ground, new Telling(union, movements, null));
        return new Told.Done(1);
    }

    private void correct(Programme programme, Book book, Ground ground, Telling telling) {
        var told = Objects.requireNonNull(book.told());
        var managing = writing.managing(List.of(book), ground.month());
        writing.write(
                writing.counting(programme.id(), book.union(), managing),
                ground.month(),
                told.number() + 1,
                telling,
                ground.reason());
    }

    /** What no longer counts needs no reversal. */
    private boolean takenBack(TellingTable.Row told, String reason) {
        var entry = told.entry();
        return entry == null
                || !told.counts()
                || ledger.reverse(entry, Side.UNION, reason) instanceof Reversing.Entered;
    }

    private static Told declined(UnitId union, Objection objection) {
        return new Told.Declined(Map.of(union, List.of(objection)));
    }
}
