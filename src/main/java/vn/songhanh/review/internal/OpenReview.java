package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/**
 * Opens a review and takes a stocktake of the register into the ledger: what the register said on the cut-off day is an
 * entry like every other, claimed by one body and confirmed by the other, and stays when the register moves on.
 */
@Service
class OpenReview {

    private final ReviewTable reviews;
    private final Programmes programmes;
    private final Enterprises register;
    private final Ledger ledger;
    private final Clock clock;

    OpenReview(ReviewTable reviews, Programmes programmes, Enterprises register, Ledger ledger, Clock clock) {
        this.reviews = reviews;
        this.programmes = programmes;
        this.register = register;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    ReviewAnswer open(Acting.Person person, Mandate mandate, ProgrammeId id, int year, LocalDate wanted) {
        var programme = programmes.byId(id).orElseThrow();
        var period = programme.year(year);
        if (period.isEmpty()) {
            return declined(new ReviewAnswer.Objection.OutsideOfTerm(year));
        }
        var today = VietnamTime.today(clock);
        if (period.get().first().isAfter(today)) {
            return declined(new ReviewAnswer.Objection.NotBegun(year));
        }
        if (!programme.holder(mandate.side(), today).equals(Optional.of(mandate.unit()))) {
            return declined(new ReviewAnswer.Objection.NotTheHolder(mandate.side()));
        }
        var there = reviews.ofYear(id, year);
        if (there.isPresent()) {
            return declined(new ReviewAnswer.Objection.OpenedAlready(there.get().id()));
        }
        // a review may be written before the year is over: the register is then counted as it stands today
        var cutoff = wanted.isAfter(today) ? today : wanted;
        var review = reviews.add(id, year, period.get(), cutoff);
        reviews.tell(review, "OPENED", mandate.side(), "", clock.instant(), person.fullName());
        return switch (ledger.enter(stocktake(programme, review, cutoff), mandate.side())) {
            case Entering.Entered _, Entering.AlreadyEntered _ -> new ReviewAnswer.Done(review);
            case Entering.PeriodLocked _, Entering.OutsideOfTerm _, Entering.InTheFuture _ ->
                throw new IllegalStateException("The stocktake of %s was not taken".formatted(cutoff));
        };
    }

    private Fact stocktake(Programme programme, ReviewId review, LocalDate cutoff) {
        return new Fact(
                programme.id(),
                FactKind.STOCKTAKE,
                cutoff.toString(),
                Words.of("Kiểm kê sổ đăng ký ngày {0}", "Stocktake of the register on {0}")
                        .with(cutoff),
                null,
                cutoff,
                Map.of(),
                List.of(),
                levels(programme, cutoff),
                Evidence.none("/app/reviews/" + review));
    }

    private Map<Level, Long> levels(Programme programme, LocalDate cutoff) {
        var counts = register.counts(programme.scope(), Optional.empty(), cutoff);
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

    static ReviewAnswer declined(ReviewAnswer.Objection objection) {
        return new ReviewAnswer.Declined(List.of(objection));
    }
}
