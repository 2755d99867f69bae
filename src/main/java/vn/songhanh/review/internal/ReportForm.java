package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.access.Side;
import vn.songhanh.document.OfficialDocument.Recipients;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.text.Typed;

/**
 * In which form two bodies issue a report together: the lead gives the number and stands first, the family tells whose
 * rule the paper follows. Joint papers follow their lead as a rule, but both may agree otherwise.
 *
 * @param recipients to whom it goes, without the archive, which the profile adds
 */
record ReportForm(Side lead, Profile.Family family, List<String> recipients) {

    private static final List<String> USUAL_RECIPIENTS = List.of(
            "Ban Thường vụ Thành ủy (để báo cáo)",
            "Tổng Liên đoàn Lao động Việt Nam (để báo cáo)",
            "Các cấp ủy, các cấp công đoàn");

    private static final int MOST_RECIPIENTS = 12;
    private static final int LONGEST_RECIPIENT = 150;

    /** What counts while nobody has chosen. */
    static final ReportForm USUAL = of(Side.PARTY, Profile.Family.PARTY, "");

    ReportForm {
        recipients = List.copyOf(recipients);
    }

    /** @param typed one recipient a line, as it is typed or pasted from a report; blank for the usual ones */
    static ReportForm of(Side lead, Profile.Family family, String typed) {
        var lines = Recipients.typed(Typed.clean(typed));
        return new ReportForm(lead, family, lines.isEmpty() ? USUAL_RECIPIENTS : lines);
    }

    /** As {@link #of} reads them; empty for the usual ones, so that they may change. */
    String typed() {
        return recipients.equals(USUAL_RECIPIENTS) ? "" : String.join("\n", recipients);
    }

    /** Whether so many recipients have room at the foot of a document. */
    boolean fits() {
        return recipients.size() <= MOST_RECIPIENTS
                && recipients.stream().allMatch(line -> line.length() <= LONGEST_RECIPIENT);
    }

    /** The same with another lead. */
    ReportForm ledBy(Side other) {
        return new ReportForm(other, family, recipients);
    }

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
