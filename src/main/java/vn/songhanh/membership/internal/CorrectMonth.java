package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Objection;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.programme.Programme;

/**
 * An officer corrects a month that was told: what only the union side claims is reversed and entered anew, to what both have
 * confirmed the difference is entered; in the open period where its own is signed.
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
        var against = correct(programme, book, ground, told.number() + 1, new Telling(union, movements, null));
        if (against.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return declined(union, against.get());
        }
        return new Told.Done(1);
    }

    private Optional<Objection> correct(Programme programme, Book book, Ground ground, int number, Telling telling) {
        var counting = writing.counting(programme.id(), book.union(), writing.managing(List.of(book), ground.month()));
        return writing.correct(counting, ground.month(), number, telling, ground.reason())
                .<Objection>map(Objection.EntryStands::new)
                .or(() -> writing.below(counting, ground.month()));
    }

    private static Told declined(UnitId union, Objection objection) {
        return new Told.Declined(Map.of(union, List.of(objection)));
    }
}
