package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/** Tests in the world of the candidates on a day at which what they tell of 2027 is over. */
@DatabaseTest
abstract class InCandidateWorld {

    static final LocalDate MARCH = CandidateWorld.MARCH;

    @Autowired
    Candidates candidates;

    @Autowired
    MovableClock clock;

    CandidateWorld world;

    @Autowired
    void aWorld(
            Organisation organisation, Registrations registrations, Enterprises enterprises, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, enterprises, programmes);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }
}
