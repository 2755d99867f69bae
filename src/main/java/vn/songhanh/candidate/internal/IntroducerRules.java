package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.candidate.YouthUnion;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

/**
 * Who introduces a person to the cell (Charter, article 4): the Youth Union whom it has of youth age, the grassroots union where
 * there is no Youth Union, two official members all others. Past youth age and without a Youth Union the texts are read both ways.
 */
final class IntroducerRules {

    static final String YOUTH_AGE = "CANDIDATE_YOUTH_AGE";
    static final String BESIDE_YOUTH = "CANDIDATE_INTRODUCERS_BESIDE_YOUTH";
    static final String BESIDE_UNION = "CANDIDATE_INTRODUCERS_BESIDE_UNION";
    static final String TWO = "CANDIDATE_INTRODUCERS";
    static final String TOGETHER = "CANDIDATE_COWORKING_MONTHS";
    private static final int MONTHS = 12;

    private IntroducerRules() {}

    static Stream<Objection> against(Candidacy before, Step step, Grounds grounds) {
        var backing = step.backing();
        if (backing == null) {
            return Stream.of(new Objection.Missing("introducers", Words.of("ai giới thiệu", "who introduces")));
        }
        var youth = grounds.person().monthsOldOn(step.on())
                <= grounds.rule(YOUTH_AGE).value() * MONTHS;
        return Stream.of(
                        member(youth, backing, grounds),
                        route(youth, backing, grounds),
                        resolution(before, backing, grounds),
                        together(backing, grounds))
                .flatMap(Optional::stream);
    }

    /** By how many months a resolution of the cell is judged; null for any other step. */
    static @Nullable Integer monthsAsked(Step step, Grounds grounds) {
        return step.kind() == StepKind.CELL
                ? grounds.perhaps(TOGETHER).map(Rule::value).orElse(null)
                : null;
    }

    private static Optional<Objection> member(boolean youth, Step.Backing backing, Grounds grounds) {
        return youth && backing.youthUnion() == YouthUnion.NO_MEMBER
                ? Optional.of(new Objection.NotInYouthUnion(grounds.rule(BESIDE_YOUTH)))
                : Optional.empty();
    }

    private static Optional<Objection> route(boolean youth, Step.Backing backing, Grounds grounds) {
        var routes = routes(youth, backing.youthUnion() != YouthUnion.NONE);
        var needed = routes.getFirst();
        return routes.contains(backing.introducers())
                ? Optional.empty()
                : Optional.of(new Objection.OtherIntroducers(needed, grounds.rule(code(needed))));
    }

    private static List<Introducers> routes(boolean youth, boolean youthUnion) {
        if (youth) {
            return List.of(youthUnion ? Introducers.YOUTH_UNION : Introducers.TRADE_UNION);
        }
        return youthUnion
                ? List.of(Introducers.TWO_MEMBERS)
                : List.of(Introducers.TWO_MEMBERS, Introducers.TRADE_UNION);
    }

    private static String code(Introducers introducers) {
        return switch (introducers) {
            case TWO_MEMBERS -> TWO;
            case YOUTH_UNION -> BESIDE_YOUTH;
            case TRADE_UNION -> BESIDE_UNION;
        };
    }

    private static Optional<Objection> resolution(Candidacy before, Step.Backing backing, Grounds grounds) {
        return backing.introducers().union() && (before.introducedOn() == null || before.unionUnit() == null)
                ? Optional.of(new Objection.NotIntroducedByUnion(grounds.rule(BESIDE_UNION)))
                : Optional.empty();
    }

    private static Optional<Objection> together(Step.Backing backing, Grounds grounds) {
        var rule = grounds.rule(TOGETHER);
        return backing.monthsTogether() < rule.value()
                ? Optional.of(new Objection.TooShortTogether(backing.monthsTogether(), rule))
                : Optional.empty();
    }
}
