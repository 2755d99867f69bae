package vn.songhanh.founding.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseSurveyed;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Sharing;
import vn.songhanh.programme.Programmes;

/**
 * Counts a survey that an officer writes into the register (3.01) as the one of a case would be: an enterprise is surveyed once a day,
 * whoever tells it and however often.
 */
@Component
class CountSurveys {

    private final Enterprises enterprises;
    private final Programmes programmes;
    private final Sharing sharing;

    CountSurveys(Enterprises enterprises, Programmes programmes, Sharing sharing) {
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.sharing = sharing;
    }

    @EventListener
    void on(EnterpriseSurveyed event) {
        if (Voice.speaker().orElse(null) instanceof Acting.Person person && person.mandate() != null) {
            count(event, person.mandate().side());
        }
    }

    private void count(EnterpriseSurveyed event, Side side) {
        var on = event.survey().on();
        enterprises
                .standing(event.enterprise(), on)
                .ifPresent(standing -> programmes
                        .inForce(on)
                        .filter(programme -> programme.scope().contains(standing.sector()))
                        .ifPresent(programme -> sharing.enter(
                                Counting.survey(
                                        programme.id(), Subject.of(standing), on, "/app/enterprises/" + standing.id()),
                                false,
                                side,
                                HouseReason.KNOWN_LATE.kept())));
    }
}
