package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.LegalForm;

/**
 * One enterprise in a list of the register, as of the day of the list.
 *
 * @param ward the name of the ward; empty where none is known
 */
public record RegisterLine(
        EnterpriseId id,
        String code,
        String name,
        @Nullable LegalForm legalForm,
        OwnershipSector sector,
        TaxStatus status,
        String address,
        @Nullable Industry industry,
        @Nullable LocalDate registeredOn,
        @Nullable Count count,
        Unit party,
        Unit union,
        Unit ward,
        boolean partyThere,
        boolean unionThere) {

    /** People by the latest survey. */
    public record Count(LocalDate on, int workers, int unionMembers, int officialMembers, int probationaryMembers) {}

    /** A unit by its name on the day; id 0 and an empty name where there is none. */
    public record Unit(long id, String name) {

        static final Unit NONE = new Unit(0, "");
    }

    public String path() {
        return RegisterQuestion.PATH + "/" + id;
    }
}
