package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Objection;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;

/** An officer tells a month of some unions. */
@Service
class TellMonths implements Memberships {

    private final Shelf shelf;
    private final Rights rights;
    private final TellingTable tellings;
    private final Writing writing;
    private final Ledger ledger;

    TellMonths(Shelf shelf, Rights rights, TellingTable tellings, Writing writing, Ledger ledger) {
        this.shelf = shelf;
        this.rights = rights;
        this.tellings = tellings;
        this.writing = writing;
        this.ledger = ledger;
    }

    @Override
    @Transactional
    public Told tell(YearMonth month, List<Telling> wished, String reason) {
        rights.demand();
        tellings.waitForOthers();
        var ground = shelf.ground(month, reason, ledger);
        var books = shelf.mine(ground, wished.stream().map(Telling::union).collect(Collectors.toSet()), rights);
        var begun =
                wished.stream().map(one -> begun(books.get(one.union()), one)).toList();
        var objections = new LinkedHashMap<UnitId, List<Objection>>();
        for (var telling : begun) {
            var against = against(books.get(telling.union()), telling, ground);
            if (!against.isEmpty()) {
                objections.put(telling.union(), against);
            }
        }
        var programme = ground.programme();
        if (!objections.isEmpty() || programme == null) {
            return new Told.Declined(objections);
        }
        var managing = writing.managing(List.copyOf(books.values()), month);
        for (var telling : begun) {
            var union = Objects.requireNonNull(books.get(telling.union())).union();
            var counting = writing.counting(programme.id(), union, managing);
            writing.write(counting, month, telling, reason);
            if (telling.movements().net() < 0) {
                writing.below(counting, month).ifPresent(below -> objections.put(telling.union(), List.of(below)));
            }
        }
        return objections.isEmpty() ? new Told.Done(begun.size()) : undone(objections);
    }

    private static Told undone(Map<UnitId, List<Objection>> objections) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Told.Declined(objections);
    }

    private static Telling begun(@Nullable Book book, Telling telling) {
        return book == null ? telling : book.begun(telling);
    }

    private static List<Objection> against(@Nullable Book book, Telling telling, Ground ground) {
        if (book != null) {
            return book.against(telling, ground);
        }
        var objections = ground.against();
        return objections.isEmpty() ? List.of(new Objection.UnknownUnion()) : objections;
    }
}
