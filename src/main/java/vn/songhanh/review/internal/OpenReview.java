package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.NewReview;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Opens a review: asks the units for their figures and takes a stocktake of the register. */
@Service
class OpenReview {

    private final ReviewTable reviews;
    private final Programmes programmes;
    private final Holders holders;
    private final AskedUnits units;
    private final RegisterStocktake stocktake;
    private final ReviewDays reviewDays;
    private final Ledger ledger;
    private final Clock clock;

    OpenReview(
            ReviewTable reviews,
            Programmes programmes,
            Holders holders,
            AskedUnits units,
            RegisterStocktake stocktake,
            ReviewDays reviewDays,
            Ledger ledger,
            Clock clock) {
        this.reviews = reviews;
        this.programmes = programmes;
        this.holders = holders;
        this.units = units;
        this.stocktake = stocktake;
        this.reviewDays = reviewDays;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    ReviewAnswer open(Acting.Person person, Mandate mandate, NewReview wanted) {
        var programme = programmes.byId(wanted.programme()).orElseThrow();
        var period = wanted.kind().period(programme, wanted.year());
        if (period.isEmpty()) {
            return declined(new ReviewAnswer.Objection.OutsideOfTerm(wanted.year()));
        }
        var today = VietnamTime.today(clock);
        var objection = objection(programme, mandate, wanted, period.get(), today);
        if (objection.isPresent()) {
            return declined(objection.get());
        }
        var days = reviewDays.of(wanted, period.get(), today);
        var span = reviewDays.counted(wanted, period.get());
        var review = reviews.add(programme.id(), wanted.kind(), wanted.year(), span, days);
        reviews.tell(review, "OPENED", mandate.side(), "", clock.instant(), person.fullName());
        units.ask(programme, review, days.cutoff());
        stocktake.take(programme, review, days.cutoff(), mandate.side());
        return new ReviewAnswer.Done(review);
    }

    private Optional<ReviewAnswer.Objection> objection(
            Programme programme, Mandate mandate, NewReview wanted, Period period, LocalDate today) {
        return inTheWay(programme, mandate, wanted, period, today).or(() -> nobody(programme));
    }

    private Optional<ReviewAnswer.Objection> inTheWay(
            Programme programme, Mandate mandate, NewReview wanted, Period period, LocalDate today) {
        if (wanted.kind().opens(period).isAfter(today)) {
            return Optional.of(new ReviewAnswer.Objection.NotBegun(wanted.year()));
        }
        if (!holders.holds(programme.id(), mandate)) {
            return Optional.of(new ReviewAnswer.Objection.NotTheHolder(mandate.side()));
        }
        if (wanted.cutoff().filter(day -> !period.contains(day)).isPresent()) {
            return Optional.of(new ReviewAnswer.Objection.CutoffOutside(period));
        }
        if (wanted.kind() == ReviewKind.HALF && locked(programme, period)) {
            return Optional.of(new ReviewAnswer.Objection.LockedAlready(period));
        }
        var followed = reviewDays.followed(wanted, reviewDays.counted(wanted, period));
        if (followed.isPresent()) {
            return followed.map(ReviewAnswer.Objection.FollowedAlready::new);
        }
        return reviews.of(programme.id(), wanted.kind(), wanted.year())
                .map(there -> new ReviewAnswer.Objection.OpenedAlready(there.id()));
    }

    /** Why nobody can open any: a side is held by nobody. */
    Optional<ReviewAnswer.Objection> nobody(Programme programme) {
        return holders.nobody(programme).map(objection -> objection);
    }

    boolean locked(Programme programme, Period period) {
        return ledger.lockedAround(programme.id(), period.first())
                .filter(around -> around.contains(period))
                .isPresent();
    }

    /** Whether this seat could open it today, or could as soon as both sides are held. */
    boolean offered(Programme programme, Mandate mandate, NewReview wanted, LocalDate today) {
        return wanted.kind()
                .period(programme, wanted.year())
                .filter(period ->
                        inTheWay(programme, mandate, wanted, period, today).isEmpty())
                .isPresent();
    }

    /** The days it would have, opened today. */
    ReviewTable.Days days(NewReview wanted, Period period, LocalDate today) {
        return reviewDays.of(wanted, period, today);
    }

    static ReviewAnswer declined(ReviewAnswer.Objection objection) {
        return new ReviewAnswer.Declined(List.of(objection));
    }
}
