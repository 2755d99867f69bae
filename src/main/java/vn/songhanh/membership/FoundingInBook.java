package vn.songhanh.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;

/** What the members' book of a union says to its founding being told anew. Part of the caller's transaction. */
public interface FoundingInBook {

    /**
     * Asked when the tree has been told and the register has not: whoever tells months, or ends a union that it holds, waits until
     * the caller's transaction has ended, so that what is answered stays so.
     *
     * @return why the union cannot be founded on that day, and what to do first; empty where nothing speaks against it
     */
    Optional<Words> before(UnitId union, LocalDate day);

    /**
     * Asked last, after the founding was entered anew and before it is kept.
     *
     * @param enterprise where its members are counted; empty where the union is in none and counts by itself
     * @param days the day that was told before, and that of now
     * @return which book would close with fewer members than none, in which month, and what to do first; empty where none would
     */
    Optional<Words> belowZero(UnitId union, Optional<EnterpriseId> enterprise, List<LocalDate> days);
}
