package vn.songhanh.outreach;

import java.util.List;
import vn.songhanh.enterprise.EnterpriseId;

/**
 * Tells activities, as the person who speaks: an officer of the lead's body, for units within the officer's own. What is held
 * enters the ledger in the same transaction, claimed by the lead's body; a change takes back what it touches and enters it anew.
 *
 * @throws vn.songhanh.web.Refused for speakers without a seat as officer
 * @throws vn.songhanh.web.NotFound for an activity that is not there, or not to be seen by the one who speaks
 */
public interface Activities {

    /** Plans an activity. */
    Outcome plan(Plan plan, List<EnterpriseId> invited);

    /**
     * It was held, and this came of it.
     *
     * @param reason why a held one is told otherwise, or why it counts although its period is locked; else empty
     */
    Outcome hold(ActivityId id, Report report, String reason);

    /** It is meant, or was, otherwise than told; a held one takes a reason. */
    Outcome change(ActivityId id, Plan plan, String reason);

    /** It will not be held, or was not; takes a reason. */
    Outcome cancel(ActivityId id, String reason);
}
