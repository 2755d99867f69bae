package vn.songhanh.outreach;

import vn.songhanh.enterprise.EnterpriseId;

/**
 * One enterprise at an activity.
 *
 * @param present whether it was reached; otherwise it was only invited
 * @param ownerMet the owner or a manager took part
 * @param note what came of it; names nobody
 */
public record Visit(EnterpriseId enterprise, boolean present, boolean ownerMet, Answer answer, String note) {

    public static Visit invited(EnterpriseId enterprise) {
        return new Visit(enterprise, false, false, new Answer.Open(), "");
    }

    public static Visit reached(EnterpriseId enterprise, boolean ownerMet, Answer answer) {
        return new Visit(enterprise, true, ownerMet, answer, "");
    }
}
