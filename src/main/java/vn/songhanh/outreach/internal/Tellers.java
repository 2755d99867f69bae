package vn.songhanh.outreach.internal;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Refused;

/** Opens the forms of an activity to those who may tell it, and to nobody else. */
@Component
class Tellers {

    private final ActivityTable activities;
    private final Surroundings surroundings;
    private final Clock clock;

    Tellers(ActivityTable activities, Surroundings surroundings, Clock clock) {
        this.activities = activities;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /**
     * The activity, for one who may tell it.
     *
     * @throws Refused for everybody but officers of the lead's body, at the lead or above it
     */
    @Transactional(readOnly = true)
    Activity require(ActivityId id) {
        var mandate = Voice.mandate(Role.OFFICER);
        var found = activities.find(id).orElseThrow(NotFound::new);
        surroundings
                .against(mandate, found.plan().lead(), found.on(), VietnamTime.today(clock))
                .ifPresent(stranger -> {
                    throw new Refused(HttpStatus.FORBIDDEN, ObjectionWords.of(stranger));
                });
        return found;
    }
}
