package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Succession;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer.Objection;
import vn.songhanh.time.VietnamTime;

/**
 * A review is the work of the two bodies that hold the sides today, not of the units below them. Where a holder is gone, the
 * organisation in which it went on as a whole speaks for the side.
 */
@Component
class Holders {

    private final Programmes programmes;
    private final Organisation organisation;
    private final Clock clock;

    Holders(Programmes programmes, Organisation organisation, Clock clock) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.clock = clock;
    }

    Optional<Objection> objection(ProgrammeId programme, Mandate mandate) {
        return holds(programme, mandate) ? Optional.empty() : Optional.of(new Objection.NotTheHolder(mandate.side()));
    }

    boolean holds(ProgrammeId programme, Mandate mandate) {
        return programmes
                .byId(programme)
                .flatMap(found -> living(found, mandate.side(), VietnamTime.today(clock)))
                .filter(mandate.unit()::equals)
                .isPresent();
    }

    /** A side for which nobody can speak today: its holder is gone and it is not known who stands for it. */
    Optional<Objection.NobodyHolds> nobody(Programme programme) {
        var today = VietnamTime.today(clock);
        return Arrays.stream(Side.values())
                .filter(side -> living(programme, side, today).isEmpty())
                .findFirst()
                .map(side -> new Objection.NobodyHolds(side, programme.code()));
    }

    /** In whose name papers are issued for the side; the last holder where nobody stands for it any more. */
    UnitId named(Programme programme, Side side, LocalDate on) {
        return living(programme, side, on).or(() -> programme.holder(side, on)).orElseThrow();
    }

    /** Those whose own part a review is: who holds the sides on its cut-off day, and who does today. */
    Set<UnitId> ofReview(Programme programme, LocalDate cutoff) {
        return Stream.of(cutoff, VietnamTime.today(clock))
                .flatMap(day -> Stream.concat(
                        programme.parties().stream()
                                .filter(party -> party.on(day))
                                .map(Programme.Party::unit),
                        Arrays.stream(Side.values()).flatMap(side -> living(programme, side, day).stream())))
                .collect(Collectors.toSet());
    }

    private Optional<UnitId> living(Programme programme, Side side, LocalDate on) {
        return programme.holder(side, on).flatMap(holder -> Succession.whole(organisation.successors(holder, on)));
    }
}
