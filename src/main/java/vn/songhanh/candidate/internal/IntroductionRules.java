package vn.songhanh.candidate.internal;

import java.util.Optional;
import java.util.stream.Stream;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Objection;

/**
 * What a resolution of introduction must meet (Charter, article 4(1)): the person agrees, is a member, and there is a grassroots
 * union whose committee could resolve. No text lets anybody else resolve in its place, so nothing of it is set aside.
 */
final class IntroductionRules {

    private IntroductionRules() {}

    static Stream<Objection> against(Grounds grounds) {
        return Stream.of(unasked(grounds), stranger(grounds), union(grounds)).flatMap(Optional::stream);
    }

    private static Optional<Objection> unasked(Grounds grounds) {
        return grounds.consents().contains(Consent.Purpose.SHARE)
                ? Optional.empty()
                : Optional.of(new Objection.NoConsent(Consent.Purpose.SHARE));
    }

    private static Optional<Objection> stranger(Grounds grounds) {
        return grounds.person().unionMember()
                ? Optional.empty()
                : Optional.of(new Objection.NotIntroducedByUnion(grounds.rule(IntroducerRules.BESIDE_UNION)));
    }

    /** A combined union is the one of each enterprise in which it is. */
    private static Optional<Objection> union(Grounds grounds) {
        var rule = grounds.rule(IntroducerRules.BESIDE_UNION);
        var standing = grounds.standing();
        var union = grounds.union();
        if (union == null) {
            return Optional.of(new Objection.NoUnionThere(standing.name(), standing.on(), rule));
        }
        return union.suspended()
                ? Optional.of(new Objection.UnionSuspended(union.name(), standing.on(), rule))
                : Optional.empty();
    }
}
