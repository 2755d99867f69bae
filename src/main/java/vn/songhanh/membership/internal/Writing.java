package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Restating;
import vn.songhanh.ledger.Restating.Restated;
import vn.songhanh.membership.Objection;
import vn.songhanh.membership.Telling;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.ProgrammeId;

/** Enters what was told into the ledger, for the union side, and keeps who told it. */
@Component
class Writing {

    private final Ledger ledger;
    private final Restating restating;
    private final TellingTable tellings;
    private final UnionTable unions;
    private final Remaining remaining;

    Writing(Ledger ledger, Restating restating, TellingTable tellings, UnionTable unions, Remaining remaining) {
        this.ledger = ledger;
        this.restating = restating;
        this.tellings = tellings;
        this.unions = unions;
        this.remaining = remaining;
    }

    /** The units that look after the enterprises of the unions. */
    Map<EnterpriseId, Map<Line, UnitId>> managing(List<Book> books, YearMonth month) {
        var enterprises = books.stream()
                .flatMap(book -> book.union().enterprises().stream().limit(1))
                .toList();
        return unions.managing(enterprises, month.atEndOfMonth());
    }

    Counting counting(ProgrammeId programme, Union union, Map<EnterpriseId, Map<Line, UnitId>> managing) {
        return new Counting(
                programme,
                union,
                union.enterprises().isEmpty()
                        ? Map.of()
                        : managing.getOrDefault(union.enterprises().getFirst(), Map.of()));
    }

    /** A month that is told for the first time. */
    void write(Counting counting, YearMonth month, Telling telling, String reason) {
        var opening = telling.opening();
        if (opening != null) {
            counting.opening(month, opening)
                    .ifPresent(fact -> enter(fact, reason.isBlank() ? HouseReason.OPENED_LATE.kept() : reason));
        }
        var fact = counting.month(month, 1, telling.movements());
        keep(counting, month, 1, telling, fact.postings().isEmpty() ? null : enter(fact, reason), reason);
    }

    /** A month that is told otherwise; answers the entry that the ledger does not let be put right now, where there is one. */
    Optional<EntryId> correct(Counting counting, YearMonth month, int number, Telling telling, String reason) {
        var fact = counting.month(month, number, telling.movements());
        var before = counting.before(month, number);
        return switch (restating.restateStock(fact, before, Side.UNION, reason)) {
            case Restated.Entered(var entry) -> keep(counting, month, number, telling, entry, reason);
            case Restated.Nothing(var standing) -> keep(counting, month, number, telling, standing, reason);
            case Restated.Stands(var entry) -> Optional.of(entry);
            case Restated.NotTaken(var answer) ->
                throw new IllegalStateException("Not entered: " + fact.naturalKey() + ": " + answer);
        };
    }

    /** What speaks against keeping what was just written of the month: some month of the book closes below zero by it. */
    Optional<Objection> below(Counting counting, YearMonth month) {
        var union = counting.union();
        return remaining
                .first(
                        counting.programme(),
                        union.enterprises().stream().limit(1).toList(),
                        union.enterprises().isEmpty() ? List.of(union.id()) : List.of(),
                        month)
                .map(below -> new Objection.BelowZero(below.month(), below.closing()));
    }

    private Optional<EntryId> keep(
            Counting counting, YearMonth month, int number, Telling telling, @Nullable EntryId entry, String reason) {
        tellings.add(counting.programme(), month, number, telling, entry, reason);
        return Optional.empty();
    }

    private EntryId enter(Fact fact, String reason) {
        var entering =
                reason.isBlank() ? ledger.enter(fact, Side.UNION) : ledger.enterOrAdjust(fact, Side.UNION, reason);
        if (entering instanceof Entering.Entered(var entry, var _)) {
            return entry;
        }
        throw new IllegalStateException("Not entered: " + fact.naturalKey() + ": " + entering);
    }
}
