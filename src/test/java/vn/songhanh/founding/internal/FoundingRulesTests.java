package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private static final LocalDate LAST_TWELFTH = LocalDate.of(2023, 12, 2);
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
        assertThat(clauses(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 20, 10, TERM, "")))
                .containsExactly("Khoản 3, 4 Điều 21 Điều lệ Đảng");
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
        assertThat(clauses(Objective.UNION, joined(4, TERM))).containsExactly("Hướng dẫn 238/HD-TLĐ");
        assertThat(against(Objective.UNION, joined(4, LocalDate.of(2025, 6, 30))))
                .hasSize(1);
        assertThat(against(Objective.UNION, joined(4, LocalDate.of(2025, 7, 1))))
                .isEmpty();
    }

    @Test
    void p1_p2_no_text_asks_for_three_official_members_before_the_charter_of_19_january_2011() {
        assertThat(clause(Eligibility.PARTY, "2011-01-18")).isNull();
        assertThat(clause(Eligibility.PARTY, "2011-01-19")).isEqualTo("3, Khoản 2 Điều 21 Điều lệ Đảng");
        assertThat(clause(Eligibility.SHARED_CELL, "2011-01-18")).isNull();
        assertThat(clause(Eligibility.SHARED_CELL, "2011-01-19")).isEqualTo("3, Khoản 2 Điều 21 Điều lệ Đảng");
    }

    @Test
    void p1_p2_three_official_members_are_asked_for_on_either_side_of_regulation_208() {
        assertThat(clauses(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 2, 0, LAST_OLD, "")))
                .containsExactly("Khoản 2 Điều 21 Điều lệ Đảng");
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 3, 0, LAST_OLD, "")))
                .isEmpty();
        assertThat(against(Objective.PARTY, decided(UnitKind.CELL, 3, 0, FIRST_NEW, "")))
                .isEmpty();
        assertThat(against(Objective.PARTY, joined(2, FIRST_NEW))).isEmpty();
        assertThat(against(Objective.PARTY, joined(3, FIRST_NEW))).hasSize(1);
    }

    @Test
    void p3_p4_thirty_members_divide_cells_from_committees_by_the_charter_until_regulation_208() {
        assertThat(clause(Eligibility.PARTY_COMMITTEE, "2011-01-18")).isNull();
        assertThat(clause(Eligibility.PARTY_COMMITTEE, "2011-01-19")).isEqualTo("30, Khoản 3, 4 Điều 21 Điều lệ Đảng");
        assertThat(clauses(Objective.PARTY, decided(UnitKind.GRASSROOTS_COMMITTEE, 29, 0, LAST_OLD, "")))
                .containsExactly("Khoản 3, 4 Điều 21 Điều lệ Đảng");
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 29, 0, LAST_OLD, "")))
                .isEmpty();
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 30, 0, LAST_OLD, "")))
                .hasSize(1);
        assertThat(clauses(Objective.PARTY, decided(UnitKind.COMMITTEE_UNDER_GRASSROOTS, 29, 0, FIRST_NEW, "")))
                .singleElement()
                .asString()
                .contains("208-QĐ/TW");
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_COMMITTEE, 30, 0, FIRST_NEW, "")))
                .isEmpty();
    }

    @Test
    void p5_prior_approval_is_believed_on_either_side_of_regulation_208() {
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_CELL, 30, 0, LAST_OLD, "17-CV/TU")))
                .isEmpty();
        assertThat(against(Objective.PARTY, decided(UnitKind.GRASSROOTS_COMMITTEE, 29, 0, FIRST_NEW, "17-CV/TU")))
                .isEmpty();
    }

    @Test
    void u1_five_members_are_asked_for_by_the_charter_of_the_day_and_by_none_before_3_february_2020() {
        assertThat(clause(Eligibility.UNION, "2020-02-02")).isNull();
        assertThat(clause(Eligibility.UNION, "2020-02-03")).isEqualTo("5, Điều 13 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(clauses(Objective.UNION, decided(UnitKind.GRASSROOTS_UNION, 4, 0, LAST_TWELFTH, "")))
                .containsExactly("Điều 13 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(against(Objective.UNION, decided(UnitKind.GRASSROOTS_UNION, 5, 0, LAST_TWELFTH, "")))
                .isEmpty();
        assertThat(against(Objective.UNION, decided(UnitKind.GRASSROOTS_UNION, 5, 0, LAST_TWELFTH.plusDays(1), "")))
                .isEmpty();
    }

    @Test
    void u2_ten_members_are_asked_for_by_the_charter_of_the_day_and_by_none_before_3_february_2020() {
        assertThat(clause(Eligibility.PROFESSIONAL_UNION, "2020-02-02")).isNull();
        assertThat(clause(Eligibility.PROFESSIONAL_UNION, "2020-02-03"))
                .isEqualTo("10, Điều 13 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(clauses(Objective.PROFESSIONAL_UNION, alone(9, LAST_TWELFTH)))
                .containsExactly("Điều 13 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(against(Objective.PROFESSIONAL_UNION, alone(10, LAST_TWELFTH)))
                .isEmpty();
        assertThat(clauses(Objective.PROFESSIONAL_UNION, alone(9, LAST_TWELFTH.plusDays(1))))
                .containsExactly("Điều lệ Công đoàn Việt Nam khóa XIII");
        assertThat(against(Objective.PROFESSIONAL_UNION, alone(10, LAST_TWELFTH.plusDays(1))))
                .isEmpty();
    }

    @Test
    void u3_three_workers_are_asked_for_by_the_charter_of_the_day_and_by_none_before_3_february_2020() {
        assertThat(clause(UnionRules.BOARD, "2020-02-02")).isNull();
        assertThat(clause(UnionRules.BOARD, "2020-02-03"))
                .isEqualTo("3, Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(clauses(Objective.UNION, new Step.BoardFormed(LAST_TWELFTH, 2, "")))
                .containsExactly("Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(clauses(Objective.UNION, new Step.BoardFormed(LAST_TWELFTH.plusDays(1), 2, "")))
                .containsExactly("Điều lệ Công đoàn Việt Nam khóa XIII");
        assertThat(against(Objective.UNION, new Step.BoardFormed(LAST_TWELFTH.plusDays(1), 3, "")))
                .isEmpty();
    }

    @Test
    void u8_u9_no_text_bounds_congresses_before_2015_nor_combined_unions_before_2014() {
        assertThat(clause(UnionRules.DELEGATES, "2014-12-31")).isNull();
        assertThat(clause(UnionRules.DELEGATES, "2015-01-01")).isEqualTo("150, Hướng dẫn đại hội công đoàn");
        assertThat(clause(JoinRules.SMALL, "2013-12-31")).isNull();
        assertThat(clause(JoinRules.SMALL, "2014-01-01")).isEqualTo("20, Hướng dẫn 238/HD-TLĐ");
        assertThat(clause(JoinRules.SMALL, "2025-06-30")).isEqualTo("20, Hướng dẫn 238/HD-TLĐ");
        assertThat(clause(JoinRules.SMALL, "2025-07-01"))
                .startsWith("0, Khoản 2 Điều 4 Luật Công đoàn số 50/2024/QH15");
    }

    @Test
    void p12_u7_no_text_asks_for_papers_before_the_charters() {
        assertThat(clause(CaseRules.dossier(Line.PARTY), "2011-01-18")).isNull();
        assertThat(clause(CaseRules.dossier(Line.PARTY), "2011-01-19")).startsWith("5, ");
        assertThat(clause(CaseRules.dossier(Line.UNION), "2020-02-02")).isNull();
        assertThat(clause(CaseRules.dossier(Line.UNION), "2020-02-03")).startsWith("5, ");
    }

    private static Step alone(int members, LocalDate on) {
        return decided(UnitKind.PROFESSIONAL_UNION, members, 0, on, "");
    }

    /** The value and the clause of the day; null where no text ruled it. */
    private @Nullable String clause(String code, String day) {
        return FoundingWorld.house(() -> rulebook.find(code, LocalDate.parse(day)))
                .map(rule -> rule.value() + ", " + rule.clause().vi())
                .orElse(null);
    }

    private int workers = 10;

    private static Step joined(int members, LocalDate on) {
        return new Step.Joined(on, "7/QĐ", new UnitId(9), members, "");
    }

    private List<String> clauses(Objective objective, Step step) {
        return against(objective, step).stream()
                .map(objection -> switch (objection) {
                    case Objection.TooFew few -> few.rule().clause().vi();
                    case Objection.TooMany many -> many.rule().clause().vi();
                    case Objection.NotCombined many -> many.rule().clause().vi();
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
                code -> FoundingWorld.house(() -> rulebook.find(code, day)),
                List.of(),
                Set.of(),
                _ -> Optional.empty());
    }
}
