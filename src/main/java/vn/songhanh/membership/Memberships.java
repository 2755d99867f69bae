package vn.songhanh.membership;

import java.time.YearMonth;
import java.util.List;

/** Takes what officers of the union side tell of their unions' members. */
public interface Memberships {

    /**
     * Tells a month of some unions, all or nothing.
     *
     * @param reason why it is told although the period is signed; may be empty for an open one
     */
    Told tell(YearMonth month, List<Telling> tellings, String reason);
}
