package vn.songhanh.access.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.web.Page;

/**
 * What somebody is called, and whether they administer.
 *
 * @param fullName as typed
 * @param administrator as ticked
 * @param version the state of the account that was seen
 * @param meanwhile what somebody else has saved since; null where nobody has
 */
public record PersonChangePage(
        PersonPage person,
        String fullName,
        boolean administrator,
        int version,
        Faults faults,
        @Nullable PersonPage meanwhile)
        implements Page {

    static PersonChangePage of(PersonPage person) {
        return new PersonChangePage(
                person, person.fullName(), person.administrator(), person.version(), Faults.NONE, null);
    }
}
