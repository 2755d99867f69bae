package vn.songhanh.candidate.internal;

import java.util.stream.Stream;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Step;
import vn.songhanh.text.Words;

/** What a move to another enterprise must meet: the person agrees, and there is somewhere to move to. */
final class MoveRules {

    private MoveRules() {}

    static Stream<Objection> against(Candidacy before, Step step, Grounds grounds) {
        var unasked = grounds.consents().contains(Consent.Purpose.MOVE)
                ? Stream.<Objection>empty()
                : Stream.<Objection>of(new Objection.NoConsent(Consent.Purpose.MOVE));
        var nowhere = step.to() == null || step.to().equals(before.enterprise())
                ? Stream.<Objection>of(new Objection.Missing("to", Words.of("doanh nghiệp mới", "the new enterprise")))
                : Stream.<Objection>empty();
        return Stream.concat(unasked, nowhere);
    }
}
