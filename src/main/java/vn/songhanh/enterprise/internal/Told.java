package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.EnterpriseName;
import vn.songhanh.text.LegalForm;

/**
 * What one row of a list tells of an enterprise; null where it tells nothing, which never takes away what the register knows.
 *
 * @param sector null where the list does not say it; {@link #likelySector} is for new ones
 * @param address what stands before the ward
 * @param managing the unit that looks after it on the line of the one who brings the list; only for new ones
 */
record Told(
        EnterpriseCode code,
        EnterpriseName name,
        @Nullable LegalForm form,
        @Nullable OwnershipSector sector,
        String address,
        @Nullable UnitId ward,
        @Nullable Industry industry,
        @Nullable LocalDate registeredOn,
        @Nullable TaxStatus status,
        @Nullable UnitId managing,
        People people) {

    /** People as far as they were counted, on a day. */
    record People(
            LocalDate on,
            @Nullable Integer workers,
            @Nullable Integer unionMembers,
            @Nullable Integer officialMembers,
            @Nullable Integer probationaryMembers) {

        boolean counted() {
            return workers != null || unionMembers != null || officialMembers != null || probationaryMembers != null;
        }
    }

    /** A list names cooperatives and households by their form; what it does not name is a domestic enterprise outside the state. */
    OwnershipSector likelySector() {
        if (sector != null) {
            return sector;
        }
        if (code.kind() == EnterpriseCode.Kind.PERSONAL_12) {
            return OwnershipSector.HOUSEHOLD;
        }
        return Optional.ofNullable(likelyForm()).map(Told::sectorOf).orElse(OwnershipSector.DOMESTIC_NON_STATE);
    }

    /** As told, else as the name says. */
    @Nullable
    LegalForm likelyForm() {
        return form != null ? form : name.form().orElse(null);
    }

    private static OwnershipSector sectorOf(LegalForm form) {
        return switch (form) {
            case COOPERATIVE, COOPERATIVE_UNION -> OwnershipSector.COOPERATIVE;
            case NON_PUBLIC_SERVICE_UNIT -> OwnershipSector.NON_PUBLIC_SERVICE_UNIT;
            case HOUSEHOLD -> OwnershipSector.HOUSEHOLD;
            case PRIVATE_ENTERPRISE,
                    ONE_MEMBER_LIMITED,
                    MULTI_MEMBER_LIMITED,
                    LIMITED,
                    JOINT_STOCK,
                    PARTNERSHIP,
                    BRANCH,
                    REPRESENTATIVE_OFFICE,
                    BUSINESS_LOCATION -> OwnershipSector.DOMESTIC_NON_STATE;
        };
    }
}
