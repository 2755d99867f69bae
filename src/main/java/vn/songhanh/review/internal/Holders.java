package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.time.VietnamTime;

/** A review is the work of the two bodies that hold the sides today, not of the units below them. */
@Component
class Holders {

    private final Programmes programmes;
    private final Clock clock;

    Holders(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    Optional<ReviewAnswer.Objection> objection(ProgrammeId programme, Mandate mandate) {
        return holds(programme, mandate)
                ? Optional.empty()
                : Optional.of(new ReviewAnswer.Objection.NotTheHolder(mandate.side()));
    }

    boolean holds(ProgrammeId programme, Mandate mandate) {
        return programmes
                .byId(programme)
                .flatMap(found -> found.holder(mandate.side(), VietnamTime.today(clock)))
                .filter(mandate.unit()::equals)
                .isPresent();
    }
}
