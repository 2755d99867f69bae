package vn.songhanh.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.time.Period;

/** Tells what has been reached, so that a plan can be made beside it; the module that counts implements it. */
public interface Results {

    /**
     * What both bodies have confirmed, by the code of the indicator.
     *
     * @param unit the top of a subtree; empty for the whole programme
     */
    Map<String, BigDecimal> confirmed(ProgrammeId programme, Period period, Optional<UnitId> unit);

    /** From the first to the last day on which something counts; empty while nothing does. */
    Optional<Period> counted(ProgrammeId programme);

    /** The first day of a year on or after this one that lies in no period which both bodies have signed. */
    LocalDate firstOpenYear(ProgrammeId programme, LocalDate day);
}
