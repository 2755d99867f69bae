package vn.songhanh.founding.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.songhanh.access.Side;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.CellNames;
import vn.songhanh.organisation.Line;

/**
 * Which rules stand beside a case, by their codes: those that it is held to, and those that an officer is told of, since what
 * they ask for cannot be seen from here (who works where and since when, how a cell meets, what an employer does).
 */
final class CaseRules {

    static final String PARTY_DOSSIER = "PARTY_DOSSIER_PAPERS";
    static final String UNION_DOSSIER = "UNION_DOSSIER_PAPERS";
    static final String PARTY_TRANSFER = "PARTY_TRANSFER_MONTHS";
    static final String PARTY_DUTY = "PARTY_ENTERPRISE_DUTY";
    static final String PARTY_LEVELS = "PARTY_LEVELS";
    static final String PARTY_MEETING = "PARTY_CELL_MEETING_MONTHS";
    static final String PARTY_RESOLUTION = "PARTY_RESOLUTION_HALVES";
    static final String UNION_OFFICERS = "UNION_OFFICERS_MOBILISE";
    static final String UNION_OBSTRUCTION = "UNION_OBSTRUCTION_PROHIBITED";
    static final String UNION_OTHERS_JOIN = "UNION_WORKERS_ORGANISATION_JOINS";
    static final String UNION_FOREIGNERS = "UNION_FOREIGNER_CONTRACT_MONTHS";
    static final String UNION_LEVELS = "UNION_LEVELS";
    static final String UNION_FUND = "UNION_FUND_PERCENT";

    private CaseRules() {}

    /** The rule that says how many papers a dossier holds. */
    static String dossier(Line line) {
        return line == Line.PARTY ? PARTY_DOSSIER : UNION_DOSSIER;
    }

    static List<String> heldTo(Objective objective) {
        return switch (objective) {
            case UNION ->
                List.of(
                        Eligibility.UNION_SURVEY,
                        Eligibility.UNION,
                        UnionRules.BOARD,
                        UnionRules.PROCEDURE,
                        UNION_DOSSIER);
            case PROFESSIONAL_UNION ->
                List.of(Eligibility.PROFESSIONAL_UNION, UnionRules.BOARD, UnionRules.PROCEDURE, UNION_DOSSIER);
            case PARTY -> List.of(Eligibility.PARTY, PARTY_DOSSIER);
        };
    }

    /** Those that stand beside the form of a step. */
    static List<String> shown(StepKind kind, Objective objective) {
        return switch (kind) {
            case SURVEY -> List.of(Eligibility.survey(objective));
            case BOARD -> List.of(UnionRules.BOARD);
            case CONGRESS -> List.of(Eligibility.least(objective), UnionRules.DELEGATES, CaseDue.SUBMISSION);
            case DECISION, CORRECTION ->
                objective == Objective.PARTY
                        ? List.of(Eligibility.PARTY, Eligibility.PARTY_COMMITTEE, CellNames.RULE)
                        : List.of(Eligibility.least(objective));
            case JOINING -> List.of(objective == Objective.PARTY ? Eligibility.SHARED_CELL : JoinRules.SMALL);
            case CONTACT, ANSWER, DOSSIER, ANNOUNCEMENT, FOLLOW_UP, CLOSURE -> List.of();
        };
    }

    /** Whether the rules by which the step is judged were there on its day; of an older one nothing can be said. */
    static boolean ruled(StepKind kind, Objective objective, Grounds grounds) {
        return Stream.concat(shown(kind, objective).stream(), beside(kind, objective).stream())
                .filter(code -> !code.equals(CaseDue.SUBMISSION)) // a step is due by it, none is judged by it
                .allMatch(code -> grounds.perhaps(code).isPresent());
    }

    private static List<String> beside(StepKind kind, Objective objective) {
        return switch (kind) {
            case SURVEY -> List.of(Eligibility.least(objective));
            case DECISION, CORRECTION -> List.of(CellNames.RULE, dossier(objective.line()));
            default -> List.of();
        };
    }

    /** The same for people without an employer: what the others say is of enterprises and labour contracts. */
    static List<String> told(Case found) {
        return found.ofTrade()
                ? (found.state() == CaseState.CONSENT || found.state() == CaseState.DOSSIER
                        ? List.of(UNION_LEVELS)
                        : List.of())
                : told(found.objective(), found.state());
    }

    /** What matters where the case stands: while it is won over, while the papers are gathered, once it is founded. */
    static List<String> told(Objective objective, CaseState state) {
        var party = objective.side() == Side.PARTY;
        return switch (state) {
            case LISTED, NOT_YET, ELIGIBLE, CONTACTED, REFUSED, DEFERRED ->
                party
                        ? List.of(PARTY_TRANSFER, PARTY_DUTY)
                        : List.of(UNION_OFFICERS, UNION_OBSTRUCTION, UNION_OTHERS_JOIN);
            case CONSENT, DOSSIER -> party ? List.of(PARTY_LEVELS) : List.of(UNION_FOREIGNERS, UNION_LEVELS);
            case DECIDED, ANNOUNCED, FOLLOW_UP ->
                party ? List.of(CaseWarnings.CELL, PARTY_MEETING, PARTY_RESOLUTION) : List.of(UNION_FUND);
            case CLOSED -> List.of();
        };
    }
}
