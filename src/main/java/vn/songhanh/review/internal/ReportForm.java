package vn.songhanh.review.internal;

import java.time.LocalDate;
import vn.songhanh.access.Side;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;

/**
 * In which form two bodies issue a report together: the lead gives the number and stands first, the family tells whose
 * rule the paper follows. Joint papers follow their lead as a rule, but both may agree otherwise.
 */
record ReportForm(Side lead, Profile.Family family) {

    /** What counts while nobody has chosen. */
    static final ReportForm USUAL = new ReportForm(Side.PARTY, Profile.Family.PARTY);

    /** The profile of the family that is in force on the document's date. */
    Profile profile(LocalDate date) {
        return Profiles.inForce(family, date);
    }

    /** The post of the one who heads a body of that side. */
    static String headPost(Side side) {
        return switch (side) {
            case PARTY -> "Bí thư";
            case UNION -> "Chủ tịch";
        };
    }
}
