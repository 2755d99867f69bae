package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;

/**
 * Which enterprises come to an organisation that is in others too: those with too few official members for a cell of their own
 * (Charter Đ.21 k.2), and small ones or ones without legal personality to a combined union (guidance 238/HD-TLĐ) until the
 * law of 2025 lifted the bound.
 */
final class JoinRules {

    static final String SMALL = "COMBINED_UNION_BELOW_WORKERS";

    /** The value of a text that sets no bound. */
    private static final int UNBOUNDED = 0;

    private JoinRules() {}

    static List<Objection> against(Case before, Step.Joined joined, Grounds grounds) {
        var objections = new ArrayList<Objection>();
        if (joined.number().isBlank()) {
            objections.add(new Objection.Missing(Part.NUMBER));
        }
        if (joined.organisation() == null) {
            objections.add(new Objection.Missing(Part.ORGANISATION));
        }
        if (joined.members() < 1) {
            objections.add(new Objection.Missing(Part.MEMBERS));
        }
        Case.notActive(grounds).forEach(objections::add);
        if (grounds.subject().organisation(before.objective().line()).isPresent()) {
            objections.add(new Objection.OrganisationThere(before.objective().line()));
        }
        tooLarge(before, joined, grounds).ifPresent(objections::add);
        return objections;
    }

    private static Optional<Objection> tooLarge(Case before, Step.Joined joined, Grounds grounds) {
        var survey = grounds.subject().survey();
        return switch (before.objective()) {
            case PARTY -> {
                var rule = grounds.rule(Eligibility.SHARED_CELL);
                var official = Math.max(joined.members(), survey == null ? 0 : survey.officialMembers());
                yield official < rule.value()
                        ? Optional.empty()
                        : Optional.of(new Objection.NotCombined(official, rule));
            }
            case UNION, PROFESSIONAL_UNION -> {
                var rule = grounds.rule(SMALL);
                var workers = survey == null ? 0 : survey.workers();
                yield rule.value() == UNBOUNDED || workers < rule.value() || dependent(grounds)
                        ? Optional.empty()
                        : Optional.of(new Objection.NotCombined(workers, rule));
            }
        };
    }

    /** A branch or another dependent unit has no legal personality: its code has three digits more. */
    private static boolean dependent(Grounds grounds) {
        return grounds.subject().where().contains("-");
    }
}
