package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.EnterpriseName;
import vn.songhanh.text.LegalForm;

/**
 * An enterprise of the register as a list is compared with it.
 *
 * @param askedFor the code under which it was looked up, its own or another one that people know to be the same
 * @param managing the unit that manages it on the line of the one who brings the list
 * @param counted the latest count on or before the day of the list
 */
record Kept(
        EnterpriseId id,
        EnterpriseCode askedFor,
        EnterpriseCode code,
        EnterpriseName name,
        @Nullable LegalForm form,
        OwnershipSector sector,
        String address,
        @Nullable Industry industry,
        @Nullable LocalDate registeredOn,
        TaxStatus status,
        @Nullable UnitId ward,
        @Nullable UnitId managing,
        Told.@Nullable People counted) {}
