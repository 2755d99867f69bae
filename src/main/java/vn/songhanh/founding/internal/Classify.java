package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Grade;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Restating;
import vn.songhanh.ledger.Restating.Restated;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** Enters a classification into the ledger; one that is told anew puts the one before right. */
@Component
class Classify {

    private final RatingTable ratings;
    private final Enterprises enterprises;
    private final Programmes programmes;
    private final Restating restating;

    Classify(RatingTable ratings, Enterprises enterprises, Programmes programmes, Restating restating) {
        this.ratings = ratings;
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.restating = restating;
    }

    /** The ledger does not let a grade be put right now; nothing of what was sent with it is kept. */
    static final class HeldFast extends Refused {

        private final long unit;

        private HeldFast(Rating rating, EntryId entry) {
            super(
                    HttpStatus.CONFLICT,
                    Words.of(
                                    "Sổ cái chưa cho sửa xếp loại đã ghi của {0}: mở bút toán số {1} để xem hai bên đang xử lý "
                                            + "thế nào. Chưa ghi thay đổi nào của trang.",
                                    "The ledger does not let the classification of {0} be put right now: open entry {1} to "
                                            + "see how the two bodies stand. Nothing of the page has been saved.")
                            .with(rating.name(), entry.toString()));
            this.unit = rating.unit();
        }

        long unit() {
            return unit;
        }
    }

    /**
     * Answers whether a programme counts it.
     *
     * @throws HeldFast where what was told before cannot be put right
     */
    boolean enter(Rating before, Grade grade, boolean agreement, Ruling ruling) {
        var after = new Rating(
                before.unit(),
                before.name(),
                before.enterprise(),
                before.enterpriseName(),
                grade,
                agreement && ruling.side() == Side.UNION,
                before.version() + 1,
                before.entry());
        var entry = entered(after, ruling);
        ratings.put(after, ruling.year(), ruling.number(), ruling.on(), entry);
        return entry != null;
    }

    /** Whether a programme counts what stands, while none would count what is decided on the day in its place. */
    boolean loses(Rating before, LocalDate on) {
        return before.entry() != null && counting(standing(before, on), on).isEmpty();
    }

    private @Nullable EntryId entered(Rating rating, Ruling ruling) {
        var standing = standing(rating, ruling.on());
        return counting(standing, ruling.on())
                .map(programme -> restated(ruling.fact(programme.id(), rating, standing), rating, ruling))
                .orElse(null);
    }

    private Standing standing(Rating rating, LocalDate on) {
        return enterprises.standing(new EnterpriseId(rating.enterprise()), on).orElseThrow();
    }

    private Optional<Programme> counting(Standing standing, LocalDate on) {
        return programmes.inForce(on).filter(programme -> programme.scope().contains(standing.sector()));
    }

    /** What was told before is put right; what falls into a signed period is counted in the open one. */
    private @Nullable EntryId restated(Fact fact, Rating rating, Ruling ruling) {
        return switch (restating.restate(
                fact, ruling.before(rating), ruling.side(), HouseReason.RATED_ANEW.kept(ruling.number()))) {
            case Restated.Entered(var entry) -> entry;
            case Restated.Nothing(var entry) -> entry;
            case Restated.Stands(var entry) -> throw new HeldFast(rating, entry);
            case Restated.NotTaken(var answer) ->
                throw new IllegalStateException("Not entered: " + fact.naturalKey() + ": " + answer);
        };
    }
}
