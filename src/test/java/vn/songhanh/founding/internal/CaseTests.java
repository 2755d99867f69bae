package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.CellNames;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

class CaseTests {

    private static final LocalDate MAY = LocalDate.of(2022, 5, 10);
    private static final LocalDate TODAY = LocalDate.of(2022, 12, 1);
    private static final Map<String, Integer> VALUES = Map.of(
            Eligibility.UNION_SURVEY, 25,
            Eligibility.UNION, 5,
            Eligibility.PROFESSIONAL_UNION, 10,
            Eligibility.PARTY, 3,
            Eligibility.PARTY_COMMITTEE, 30,
            CellNames.RULE, 2);

    @Test
    void a_party_cell_takes_three_official_members_whatever_number_is_on_probation() {
        var two = ready(Objective.PARTY).take(decision(UnitKind.GRASSROOTS_CELL, 2, 9), grounds(Map.of()));
        var three = ready(Objective.PARTY).take(decision(UnitKind.GRASSROOTS_CELL, 3, 0), grounds(Map.of()));

        assertThat(objections(two)).singleElement().isInstanceOf(Objection.TooFew.class);
        assertThat(three).isInstanceOf(Change.Agreed.class);
    }

    @Test
    void a_party_committee_takes_thirty_members_with_those_on_probation() {
        var fewer = ready(Objective.PARTY).take(decision(UnitKind.GRASSROOTS_COMMITTEE, 20, 9), grounds(Map.of()));
        var enough = ready(Objective.PARTY).take(decision(UnitKind.GRASSROOTS_COMMITTEE, 20, 10), grounds(Map.of()));

        assertThat(objections(fewer)).singleElement().isInstanceOf(Objection.TooFew.class);
        assertThat(enough).isInstanceOf(Change.Agreed.class);
    }

    @Test
    void where_an_organisation_stands_none_is_founded_again() {
        var again = ready(Objective.UNION)
                .take(decision(UnitKind.GRASSROOTS_UNION, 12, 0), grounds(Map.of(Line.UNION, new UnitId(9))));

        assertThat(objections(again)).containsExactly(new Objection.OrganisationThere(Line.UNION));
    }

    @Test
    void a_union_is_not_founded_by_a_case_for_a_party_organisation() {
        var wrong = ready(Objective.PARTY).take(decision(UnitKind.GRASSROOTS_UNION, 12, 0), grounds(Map.of()));

        assertThat(objections(wrong)).containsExactly(new Objection.OtherLine(Line.PARTY));
    }

    @Test
    void a_survey_below_the_threshold_is_not_yet_eligible() {
        var few = listed(CaseState.LISTED).take(survey(24, 0), grounds(Map.of()));
        var enough = listed(CaseState.LISTED).take(survey(25, 0), grounds(Map.of()));
        var signed = listed(CaseState.LISTED).take(survey(8, 5), grounds(Map.of()));

        assertThat(state(few)).isEqualTo(CaseState.NOT_YET);
        assertThat(state(enough)).isEqualTo(CaseState.ELIGIBLE);
        assertThat(state(signed)).isEqualTo(CaseState.ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, mode = EnumSource.Mode.EXCLUDE, names = "DOSSIER")
    void only_a_dossier_leads_to_a_decision(CaseState state) {
        var refused = listed(state).take(decision(UnitKind.GRASSROOTS_UNION, 12, 0), grounds(Map.of()));

        assertThat(objections(refused)).containsExactly(new Objection.NotNow(state));
    }

    private static Step survey(int workers, int unionMembers) {
        return new Step.Surveyed(new Survey(MAY, workers, unionMembers, 0, 0, ""), "");
    }

    private static Step decision(UnitKind kind, int members, int probationary) {
        return new Step.Decided(
                new FoundingDecision(kind, "Tên", "12/QĐ", MAY.plusDays(40), members, probationary, null), "");
    }

    private static Case ready(Objective objective) {
        return aCase(objective, CaseState.DOSSIER, MAY.plusDays(20));
    }

    private static Case listed(CaseState state) {
        return aCase(Objective.UNION, state, null);
    }

    private static Case aCase(
            Objective objective, CaseState state, @org.jspecify.annotations.Nullable LocalDate dossierOn) {
        return new Case(
                new CaseId(1),
                new About.Enterprise(new EnterpriseId(1)),
                objective,
                state,
                MAY,
                MAY,
                MAY,
                MAY,
                MAY,
                MAY,
                null,
                null,
                dossierOn,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0);
    }

    private static Grounds grounds(Map<Line, UnitId> organised) {
        var standing = new Standing(
                new EnterpriseId(1),
                "0209900001",
                "Công ty Thử",
                OwnershipSector.DOMESTIC_NON_STATE,
                true,
                MAY,
                null,
                Map.of(Line.UNION, new UnitId(1), Line.PARTY, new UnitId(2)),
                organised);
        return new Grounds(
                TODAY,
                Subject.of(standing),
                code -> Optional.of(rule(code)),
                List.of(),
                Set.of(),
                _ -> Optional.empty());
    }

    private static Rule rule(String code) {
        return new Rule(
                code,
                VALUES.getOrDefault(code, 0),
                Words.same("Điều 1"),
                Words.same("Từ {0}"),
                LocalDate.EPOCH,
                null,
                true);
    }

    private static List<Objection> objections(Change change) {
        return change instanceof Change.Declined(var objections) ? objections : List.of();
    }

    private static CaseState state(Change change) {
        return ((Change.Agreed) change).next().state();
    }
}
