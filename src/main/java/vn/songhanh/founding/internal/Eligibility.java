package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.CellNames;
import vn.songhanh.organisation.Line;
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
            case PROFESSIONAL_UNION ->
                tooFew(Math.max(survey.unionMembers(), survey.workers()), grounds.rule(PROFESSIONAL_UNION));
        };
    }

    /** What speaks against founding with these members. Only official Party members count (Charter Đ.21 k.2). */
    static List<Objection> against(FoundingDecision decision, Grounds grounds) {
        var objections = new ArrayList<Objection>();
        tooFew(decision.members() + decision.others(), grounds.rule(least(decision.kind())))
                .ifPresent(objections::add);
        kindOfItsTime(decision.kind(), grounds).ifPresent(objections::add);
        if (decision.approval().isBlank()) {
            size(decision, grounds).ifPresent(objections::add);
        }
        return objections;
    }

    /** From 30 members on it is a committee, below it is a cell; otherwise the superior committee approves first. */
    private static Optional<Objection> size(FoundingDecision decision, Grounds grounds) {
        var members = decision.members() + decision.probationary() + decision.others();
        return switch (decision.kind()) {
            case GRASSROOTS_COMMITTEE, COMMITTEE_UNDER_GRASSROOTS ->
                tooFew(members, grounds.rule(PARTY_COMMITTEE)).map(one -> one);
            case GRASSROOTS_CELL ->
                members >= grounds.rule(PARTY_COMMITTEE).value()
                        ? Optional.of(new Objection.TooMany(members, grounds.rule(PARTY_COMMITTEE)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Cells and committees were called otherwise before a text unified the names, and are no longer called so since. */
    private static Optional<Objection> kindOfItsTime(UnitKind kind, Grounds grounds) {
        var rule = grounds.rule(CellNames.RULE);
        return CellNames.kinds(rule).contains(kind) || kind.line() != Line.PARTY
                ? Optional.empty()
                : Optional.of(new Objection.KindOfOtherTime(kind, rule));
    }

    /** The code of the rule by which a survey is judged. */
    static String survey(Objective objective) {
        return objective == Objective.UNION ? UNION_SURVEY : least(objective);
    }

    /** The code of the rule that names the least number of members. */
    static String least(Objective objective) {
        return switch (objective) {
            case UNION -> UNION;
            case PROFESSIONAL_UNION -> PROFESSIONAL_UNION;
            case PARTY -> PARTY;
        };
    }

    /** The kinds of organisation that can be founded on the day, the usual one first. */
    static List<UnitKind> kinds(Objective objective, Grounds grounds) {
        return switch (objective) {
            case UNION -> List.of(UnitKind.GRASSROOTS_UNION);
            case PROFESSIONAL_UNION -> List.of(UnitKind.PROFESSIONAL_UNION);
            case PARTY -> CellNames.kinds(grounds.rule(CellNames.RULE));
        };
    }

    private static String least(UnitKind kind) {
        return switch (kind) {
            case GRASSROOTS_UNION -> UNION;
            case PROFESSIONAL_UNION -> PROFESSIONAL_UNION;
            default -> PARTY;
        };
    }

    static Optional<Objection.TooFew> tooFew(int counted, Rule rule) {
        return counted < rule.value() ? Optional.of(new Objection.TooFew(counted, rule)) : Optional.empty();
    }
}
