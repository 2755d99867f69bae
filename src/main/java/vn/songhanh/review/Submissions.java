package vn.songhanh.review;

import vn.songhanh.access.UnitId;

/** What the units below submit to their side's body; each act is done by the person who speaks, from their seat. */
public interface Submissions {

    /** The speaker's unit submits its figures as the ledger shows them now; a later version corrects the one before. */
    ReviewAnswer send(ReviewId review, String remark);

    /** The body above takes the newest version as it is. */
    ReviewAnswer accept(ReviewId review, UnitId unit);

    /** The body above gives the newest version back, and says why. */
    ReviewAnswer giveBack(ReviewId review, UnitId unit, String reason);
}
