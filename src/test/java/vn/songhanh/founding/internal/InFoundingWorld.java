package vn.songhanh.founding.internal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.MovableClock;

/** A test in the {@link FoundingWorld}, where the clock stands still on its day. */
abstract class InFoundingWorld {

    @Autowired
    MovableClock clock;

    FoundingWorld world;

    @Autowired
    void aWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        world = FoundingWorld.of(organisation, registrations, programmes);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(FoundingWorld.TODAY);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }
}
