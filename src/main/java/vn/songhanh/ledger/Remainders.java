package vn.songhanh.ledger;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;

/** Whoever keeps books of the members that stand in the ledger, and knows of which enterprises one book is. */
public interface Remainders {

    /**
     * Asked last, after what takes members away was entered and before it is kept, by who has waited for the others who move
     * members ({@link EnterpriseStock#waitForOthers}).
     *
     * @param enterprises where something was entered
     * @param alone the units in no enterprise of which something was entered
     * @param from the first month in which it counts
     * @return where and in which month a book would close with less than nothing, and what to do first; empty where none would
     */
    Optional<Words> belowZero(
            ProgrammeId programme, Collection<EnterpriseId> enterprises, Collection<UnitId> alone, YearMonth from);

    /** The same in enterprises only. */
    default Optional<Words> belowZero(ProgrammeId programme, Collection<EnterpriseId> enterprises, YearMonth from) {
        return belowZero(programme, enterprises, List.of(), from);
    }
}
