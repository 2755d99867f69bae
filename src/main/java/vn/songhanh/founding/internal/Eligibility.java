package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.rulebook.Rule;

/** The thresholds, each by the rule of its day and with its clause. */
final class Eligibility {

    static final String UNION_SURVEY = "UNION_SURVEY_WORKERS";
    static final String UNION = "UNION_MIN_MEMBERS";
    static final String PROFESSIONAL_UNION = "PROFESSIONAL_UNION_MIN_MEMBERS";
    static final String PARTY = "PARTY_MIN_OFFICIAL_MEMBERS";
    static final String SHARED_CELL = "PARTY_SHARED_CELL_BELOW";
    static final String PARTY_COMMITTEE = "PARTY_COMMITTEE_MIN_MEMBERS";

    private Eligibility() {}

    /**
     * What speaks against founding by the last count of people. A union is within reach where there are as many workers as
     * the plan names, or where enough members are there already.
     */
    static Optional<Objection.TooFew> shortfall(Objective objective, Survey survey, Grounds grounds) {
        return switch (objective) {
            case PARTY -> tooFew(survey.officialMembers(), grounds.rule(PARTY));
            case UNION ->
                tooFew(survey.unionMembers(), grounds.rule(UNION))
                        .flatMap(_ -> tooFew(survey.workers(), grounds.rule(UNION_SURVEY)));
        };
    }

    /** What speaks against founding with these members. Only official Party members count (Charter Đ.21 k.2). */
    static List<Objection> against(FoundingDecision decision, Grounds grounds) {
        var objections = new ArrayList<Objection>();
        tooFew(decision.members(), grounds.rule(least(decision.kind()))).ifPresent(objections::add);
        if (decision.kind() == UnitKind.GRASSROOTS_COMMITTEE) {
            tooFew(decision.members() + decision.probationary(), grounds.rule(PARTY_COMMITTEE))
                    .ifPresent(objections::add);
        }
        return objections;
    }

    /** The code of the rule that names the least number of members. */
    static String least(UnitKind kind) {
        return switch (kind) {
            case GRASSROOTS_UNION -> UNION;
            case PROFESSIONAL_UNION -> PROFESSIONAL_UNION;
            default -> PARTY;
        };
    }

    private static Optional<Objection.TooFew> tooFew(int counted, Rule rule) {
        return counted < rule.value() ? Optional.of(new Objection.TooFew(counted, rule)) : Optional.empty();
    }
}
