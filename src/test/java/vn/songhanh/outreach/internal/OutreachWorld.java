package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.City;
import vn.songhanh.time.Period;

/** The city of the tests of activities, with a programme of twenty years. */
final class OutreachWorld extends City {

    static final LocalDate TODAY = LocalDate.of(2070, 11, 3);

    private static @Nullable OutreachWorld only;

    private OutreachWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        super(organisation, registrations, programmes, "outreach", Period.term(2051, 2070), "02078");
    }

    /** One for all tests, since their programmes would overlap in the one database. */
    static synchronized OutreachWorld of(
            Organisation organisation, Registrations registrations, Programmes programmes) {
        if (only == null) {
            only = new OutreachWorld(organisation, registrations, programmes);
        }
        return only;
    }
}
