package vn.songhanh.enterprise;

import java.time.LocalDate;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;

/** Tells the register what it does not know yet. Each is part of the caller's transaction. */
public interface Registrations {

    /**
     * Takes up a new enterprise.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the code is already there
     */
    EnterpriseId register(Registration registration);

    /**
     * From this day on, or from the day on which the unit begins, the unit looks after it on the line. On {@link Line#TERRITORY} it is the ward where it is; where that ward
     * later went wholly into another, the enterprise goes along.
     */
    void managed(EnterpriseId id, Line line, UnitId unit, LocalDate from);

    /** From this day on the tax administration says so. */
    void status(EnterpriseId id, TaxStatus status, LocalDate from);

    /** Until this day, which is no longer included, it bore another name. */
    void formerName(EnterpriseId id, String name, LocalDate until);
}
