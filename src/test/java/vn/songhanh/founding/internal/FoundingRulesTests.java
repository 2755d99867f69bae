package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.support.DatabaseTest;

/** The rules of domain §3.1 and §3.3 that a case is held to, by the rulebook itself: both sides of each threshold and day; more in CaseRulesTests. */
@DatabaseTest
class FoundingRulesTests {

    private static final LocalDate TERM = LocalDate.of(2022, 5, 10);
    private static final LocalDate LAST_OLD = LocalDate.of(2026, 7, 25);
    private static final LocalDate FIRST_NEW = LocalDate.of(2026, 7, 26);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    @Autowired
    Rulebook rulebook;

    @Test
    void p1_three_official_members_found_a_party_organisation_charter_21_2() {
        assertThat(clauses(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 2, 20, TERM, "")))
                .containsExactly("Khoản 2 Điều 21 Điều lệ Đảng");
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 3, 0, TERM, "")))
                .isEmpty();
        assertThat(clauses(Objective.PARTY, decided(UnitKind.CELL, 2, 0, FIRST_NEW, "")))
                .containsExactly("Khoản 2 Điều 21 Điều lệ Đảng");
    }

    @Test
    void p3_a_grassroots_cell_has_fewer_than_thirty_members_charter_21_3() {
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 20, 9, TERM, "")))
                .isEmpty();
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 20, 10, TERM, "")))
                .singleElement()
                .isInstanceOf(Objection.TooMany.class);
    }

    @Test
    void p4_a_grassroots_committee_has_thirty_members_or_more_charter_21_4() {
        assertThat(clauses(Objective.PARTY, decided(UnitKind.GRASSROOTS_COMMITTEE, 20, 9, TERM, "")))
                .containsExactly("Khoản 3, 4 Điều 21 Điều lệ Đảng");
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_COMMITTEE, 20, 10, TERM, "")))
                .isEmpty();
        assertThat(clauses(Objective.PARTY, decided(UnitKind.GRASSROOTS_COMMITTEE, 20, 9, FIRST_NEW, "")))
                .singleElement()
                .asString()
                .contains("208-QĐ/TW");
    }

    @Test
    void p5_either_exception_takes_prior_approval_of_the_superior_committee_charter_21_5() {
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_COMMITTEE, 20, 9, TERM, "17-CV/TU")))
                .isEmpty();
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 35, 0, TERM, "17-CV/TU")))
                .isEmpty();
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 2, 0, TERM, "17-CV/TU")))
                .hasSize(1);
    }

    @Test
    void p10_cells_are_called_by_one_name_from_26_july_2026_on_regulation_208() {
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 5, 0, LAST_OLD, "")))
                .isEmpty();
        assertThat(clauses(Objective.PARTY, decided(UnitKind.CELL, 5, 0, LAST_OLD, "")))
                .containsExactly("Khoản 3, 4 Điều 21 Điều lệ Đảng");
        assertThat(clauses(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 5, 0, FIRST_NEW, "")))
                .containsExactly("Quy định 208-QĐ/TW");
        assertThat(against(Objective.PARTY, decided(UnitKind.CELL, 5, 0, FIRST_NEW, "")))
                .isEmpty();
        assertThat(against(Objective.PARTY, decided(UnitKind.COMMITTEE_UNDER_GRASSROOTS, 30, 0, LAST_OLD, "")))
                .hasSize(1);
        assertThat(against(Objective.PARTY, decided(UnitKind.COMMITTEE_UNDER_GRASSROOTS, 30, 0, FIRST_NEW, "")))
                .isEmpty();
    }

    @Test
    void u1_five_members_found_a_grassroots_union() {
        assertThat(clauses(Objective.UNION, decided(UnitKind.GRASSROOTS_UNION, 4, 0, TERM, "")))
                .containsExactly("Điều 13 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(against(Objective.UNION, decided(UnitKind.GRASSROOTS_UNION, 5, 0, TERM, "")))
                .isEmpty();
        assertThat(clauses(Objective.UNION, decided(UnitKind.GRASSROOTS_UNION, 4, 0, LocalDate.of(2023, 12, 3), "")))
                .containsExactly("Điều lệ Công đoàn Việt Nam khóa XIII");
    }

    @Test
    void u2_ten_members_found_a_professional_union() {
        assertThat(clauses(Objective.PROFESSIONAL_UNION, decided(UnitKind.PROFESSIONAL_UNION, 9, 0, TERM, "")))
                .containsExactly("Điều 13 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(against(Objective.PROFESSIONAL_UNION, decided(UnitKind.PROFESSIONAL_UNION, 10, 0, TERM, "")))
                .isEmpty();
        assertThat(against(Objective.PROFESSIONAL_UNION, decided(UnitKind.GRASSROOTS_UNION, 10, 0, TERM, "")))
                .containsExactly(new Objection.OtherLine(Line.UNION));
        var survey = new Step.Surveyed(new Survey(TERM, 9, 0, 0, 0, ""), "");
        assertThat(((Change.Agreed) aCase(Objective.PROFESSIONAL_UNION, CaseState.LISTED)
                                .take(survey, on(TERM)))
                        .next()
                        .state())
                .isEqualTo(CaseState.NOT_YET);
    }

    @Test
    void u3_three_workers_make_a_mobilisation_board_and_need_no_consent_of_the_enterprise() {
        assertThat(clauses(Objective.UNION, new Step.BoardFormed(TERM, 2, "")))
                .containsExactly("Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(aCase(Objective.UNION, CaseState.REFUSED).take(new Step.BoardFormed(TERM, 3, ""), on(TERM)))
                .isInstanceOf(Change.Agreed.class);
        assertThat(aCase(Objective.PARTY, CaseState.CONSENT).take(new Step.BoardFormed(TERM, 3, ""), on(TERM)))
                .isEqualTo(new Change.Declined(List.of(new Objection.NotNow(CaseState.CONSENT))));
    }

    @Test
    void u4_the_board_comes_before_the_congress_the_congress_before_the_dossier_and_the_decision() {
        var consented = aCase(Objective.UNION, CaseState.CONSENT);
        assertThat(consented.next()).isEqualTo(StepKind.BOARD);
        var board = next(consented, new Step.BoardFormed(TERM.plusDays(3), 3, ""));
        assertThat(board.next()).isEqualTo(StepKind.CONGRESS);
        assertThat(board.take(congress(TERM.plusDays(2), 12, CongressForm.ALL_MEMBERS), on(TERM.plusDays(2))))
                .isInstanceOf(Change.Declined.class);
        var congress = next(board, congress(TERM.plusDays(9), 12, CongressForm.ALL_MEMBERS));
        assertThat(congress.next()).isEqualTo(StepKind.DOSSIER);
        assertThat(congress.take(new Step.Filed(TERM.plusDays(8), Map.of(), ""), on(TERM.plusDays(8))))
                .isInstanceOf(Change.Declined.class);
        assertThat(congress.take(new Step.Filed(TERM.plusDays(9), Map.of(), ""), on(TERM.plusDays(9))))
                .isInstanceOf(Change.Agreed.class);
    }

    @Test
    void u8_from_a_hundred_and_fifty_members_on_delegates_meet() {
        assertThat(clauses(Objective.UNION, congress(TERM, 149, CongressForm.DELEGATES)))
                .containsExactly("Hướng dẫn đại hội công đoàn");
        assertThat(against(Objective.UNION, congress(TERM, 149, CongressForm.ALL_MEMBERS)))
                .isEmpty();
        assertThat(clauses(Objective.UNION, congress(TERM, 150, CongressForm.ALL_MEMBERS)))
                .containsExactly("Hướng dẫn đại hội công đoàn");
        assertThat(against(Objective.UNION, congress(TERM, 150, CongressForm.DELEGATES)))
                .isEmpty();
        assertThat(against(Objective.UNION, congress(TERM, 4, CongressForm.ALL_MEMBERS)))
                .hasSize(1);
    }

    @Test
    void p2_fewer_than_three_official_members_come_to_a_combined_cell_charter_21_2() {
        assertThat(against(Objective.PARTY, joined(2, TERM))).isEmpty();
        assertThat(against(Objective.PARTY, joined(3, TERM)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Objection.NotCombined.class,
                        one -> assertThat(one.rule().clause().vi()).isEqualTo("Khoản 2 Điều 21 Điều lệ Đảng"));
        var two = new FoundingDecision(UnitKind.GRASSROOTS_CELL, "Ghép", "1", TERM, 2, 0, null, "", 1);
        assertThat(against(Objective.PARTY, new Step.Decided(two, ""))).isEmpty();
    }

    @Test
    void u9_below_twenty_workers_join_a_combined_union_until_u10_lifts_the_bound_on_1_july_2025() {
        workers = 19;
        assertThat(against(Objective.UNION, joined(4, TERM))).isEmpty();
        workers = 20;
        assertThat(against(Objective.UNION, joined(4, TERM))).singleElement().isInstanceOf(Objection.NotCombined.class);
        assertThat(against(Objective.UNION, joined(4, LocalDate.of(2025, 6, 30))))
                .hasSize(1);
        assertThat(against(Objective.UNION, joined(4, LocalDate.of(2025, 7, 1))))
                .isEmpty();
    }

    private int workers = 10;

    private static Step joined(int members, LocalDate on) {
        return new Step.Joined(on, "7/QĐ", new UnitId(9), members, "");
    }

    private List<String> clauses(Objective objective, Step step) {
        return against(objective, step).stream()
                .map(objection -> switch (objection) {
                    case Objection.TooFew few -> few.rule().clause().vi();
                    case Objection.OtherForm other -> other.rule().clause().vi();
                    case Objection.KindOfOtherTime other ->
                        other.rule().clause().vi();
                    default -> objection.toString();
                })
                .toList();
    }

    private List<Objection> against(Objective objective, Step step) {
        var state = switch (step) {
            case Step.Decided _ -> CaseState.DOSSIER;
            default -> CaseState.CONSENT;
        };
        return aCase(objective, state).take(step, on(step.on())) instanceof Change.Declined(var objections)
                ? objections
                : List.of();
    }

    private Case next(Case before, Step step) {
        return ((Change.Agreed) before.take(step, on(step.on()))).next();
    }

    private static Step congress(LocalDate on, int members, CongressForm form) {
        return new Step.CongressHeld(on, form, members, "");
    }

    private static Step decided(UnitKind kind, int members, int probationary, LocalDate on, String approval) {
        return new Step.Decided(
                new FoundingDecision(kind, "Tên", "12/QĐ", on, members, probationary, null, approval, 0), "");
    }

    static Case aCase(Objective objective, CaseState state) {
        var consented = state == CaseState.CONSENT || state == CaseState.DOSSIER;
        return new Case(
                new CaseId(1),
                new About.Enterprise(new EnterpriseId(1)),
                objective,
                state,
                TERM,
                TERM,
                TERM,
                TERM,
                TERM,
                consented ? TERM : null,
                null,
                null,
                state == CaseState.DOSSIER ? TERM : null,
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

    private Grounds on(LocalDate day) {
        var standing = new Standing(
                new EnterpriseId(1),
                "0209900001",
                "Công ty Thử",
                OwnershipSector.DOMESTIC_NON_STATE,
                true,
                day,
                new Survey(day, workers, 0, 0, 0, ""),
                Map.of(Line.UNION, new UnitId(1), Line.PARTY, new UnitId(2)),
                Map.of());
        return new Grounds(
                TODAY,
                Subject.of(standing),
                code -> FoundingWorld.house(() -> rulebook.on(code, day)),
                List.of(),
                Set.of(),
                _ -> Optional.empty());
    }
}
