package vn.songhanh.founding.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.City;
import vn.songhanh.time.Period;

/** A city with a programme of 2019, when cells were grassroots or subordinate ones. */
final class KindsWorld extends City {

    static final int YEAR = 2019;
    static final LocalDate TODAY = LocalDate.of(YEAR, 11, 4);

    private static @Nullable KindsWorld only;

    private KindsWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        super(organisation, registrations, programmes, "kinds", Period.term(YEAR, YEAR), "02019");
    }

    /** One for all tests, since their programmes would overlap in the one database. */
    static synchronized KindsWorld of(Organisation organisation, Registrations registrations, Programmes programmes) {
        if (only == null) {
            only = new KindsWorld(organisation, registrations, programmes);
        }
        return only;
    }
}
