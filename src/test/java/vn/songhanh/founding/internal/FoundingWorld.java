package vn.songhanh.founding.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.OnItsDay;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.City;
import vn.songhanh.support.MovableClock;
import vn.songhanh.time.Period;

/** The city of the tests of cases. */
final class FoundingWorld extends City {

    static final LocalDate TODAY = LocalDate.of(2031, 11, 3);

    private static @Nullable FoundingWorld only;

    private FoundingWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        super(organisation, registrations, programmes, "founding", Period.term(2031, 2033), "02077");
    }

    /** One for all tests, since their programmes would overlap in the one database. */
    static synchronized FoundingWorld of(
            Organisation organisation, Registrations registrations, Programmes programmes) {
        if (only == null) {
            only = new FoundingWorld(organisation, registrations, programmes);
        }
        return only;
    }

    /** What other tests decided for days to come is carried out, so that no count of this one has it; then it is today again. */
    void othersAreDone(MovableClock clock, OnItsDay onItsDay, int days) {
        clock.stopOn(TODAY.plusDays(days));
        house(onItsDay::carryOutDue);
        clock.stopOn(TODAY);
    }
}
