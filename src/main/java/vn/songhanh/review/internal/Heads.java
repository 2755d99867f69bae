package vn.songhanh.review.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.access.Side;
import vn.songhanh.document.OfficialDocument.Foot;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.OfficialDocument.Recipients;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Signature;
import vn.songhanh.document.Signature.Rank;
import vn.songhanh.paper.Letterhead;

/**
 * What stands at the head and foot of a paper that the two bodies issue together.
 *
 * @param lead the side that gives the number and stands first
 */
record Heads(Side lead, Letterhead ofLead, Letterhead ofPartner) {

    Issuers issuers() {
        return Issuers.jointly(ofLead.body(), ofPartner.body());
    }

    /** What the two are called together. */
    String names() {
        return ofLead.name() + " và " + ofPartner.name();
    }

    /** The form on the lead's sheets. */
    Profile on(Profile form) {
        return ofLead.on(form);
    }

    /** Both signatures, and the archive line of the body whose own form the paper has. */
    Foot foot(Profile profile, Map<Side, Report.Signer> signers, List<String> recipients) {
        var own = profile.family() == Profile.Family.PARTY ? Side.PARTY : Side.UNION;
        return new Foot(
                List.of(signature(profile, lead, signers), signature(profile, lead.other(), signers)),
                new Recipients(recipients, of(own).archive()));
    }

    private Signature signature(Profile profile, Side side, Map<Side, Report.Signer> signers) {
        var head = of(side);
        var signer = signers.getOrDefault(side, new Report.Signer("", head.headPost()));
        return Signature.of(profile, head.authority(), Rank.ofLeader(signer.post()), signer.post(), signer.name());
    }

    private Letterhead of(Side side) {
        return side == lead ? ofLead : ofPartner;
    }
}
