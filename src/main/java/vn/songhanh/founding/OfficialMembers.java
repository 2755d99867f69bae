package vn.songhanh.founding;

import java.time.YearMonth;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;

/** How many official members came to a Party organisation from elsewhere and how many went, by month and enterprise (2.16). */
public interface OfficialMembers {

    /**
     * Tells a month once, as the officer who speaks.
     *
     * @return false where nothing was told: the organisation was not there in the month, the month was told before, or no programme
     *     counts it
     * @throws vn.songhanh.web.Refused for speakers without a seat as officer
     */
    boolean moved(UnitId organisation, EnterpriseId enterprise, YearMonth month, int came, int went);
}
