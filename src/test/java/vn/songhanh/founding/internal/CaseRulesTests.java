package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.Words;

/**
 * The rules of domain §3.1 and §3.3 on time limits and dossiers, which cases are held to, and those that are only shown, since
 * the program cannot see what they ask for: P7, P8, P9, P11, P13, U11 to U16. P6 is held to on Today, see ClosingTests.
 */
@DatabaseTest
class CaseRulesTests {

    private static final LocalDate TERM = LocalDate.of(2022, 5, 10);

    @Autowired
    GroundsReader reader;

    @Autowired
    DossierTable dossiers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Rulebook rulebook;

    @Autowired
    WorkingCalendar calendar;

    /** The contact log knows a meeting with the owner by what the stories have kept; other words would lose those of before. */
    @Test
    void a_meeting_with_the_owner_is_told_in_the_words_that_the_stories_have_kept() {
        assertThat(StoryWords.OWNER_MET)
                .isEqualTo(Words.of("Gặp chủ doanh nghiệp, người quản lý", "Met the owner or a manager"));
    }

    @Test
    void p7_a_cell_meets_once_a_month_charter_24_2_shown() {
        assertThat(shown(Objective.PARTY, CaseState.FOLLOW_UP, CaseRules.PARTY_MEETING, "2011-01-18"))
                .isNull();
        assertThat(shown(Objective.PARTY, CaseState.FOLLOW_UP, CaseRules.PARTY_MEETING, "2011-01-19"))
                .isEqualTo("1, Khoản 2 Điều 24 Điều lệ Đảng");
    }

    @Test
    void p8_members_who_have_worked_there_for_twelve_months_are_transferred_decree_98_of_2014_shown() {
        assertThat(shown(Objective.PARTY, CaseState.ELIGIBLE, CaseRules.PARTY_TRANSFER, "2014-12-09"))
                .isNull();
        assertThat(shown(Objective.PARTY, CaseState.ELIGIBLE, CaseRules.PARTY_TRANSFER, "2014-12-10"))
                .isEqualTo("12, Nghị định 98/2014/NĐ-CP");
    }

    @Test
    void p9_an_enterprise_may_not_obstruct_a_party_organisation_decree_98_of_2014_article_3_shown() {
        assertThat(shown(Objective.PARTY, CaseState.REFUSED, CaseRules.PARTY_DUTY, "2014-12-09"))
                .isNull();
        assertThat(shown(Objective.PARTY, CaseState.REFUSED, CaseRules.PARTY_DUTY, "2014-12-10"))
                .isEqualTo("0, Điều 3 Nghị định 98/2014/NĐ-CP");
    }

    @Test
    void p11_the_party_has_three_levels_since_1_july_2025_and_regulation_208_shown() {
        assertThat(shown(Objective.PARTY, CaseState.DOSSIER, CaseRules.PARTY_LEVELS, "2025-06-30"))
                .isEqualTo("4, Điều 10 Điều lệ Đảng");
        assertThat(shown(Objective.PARTY, CaseState.DOSSIER, CaseRules.PARTY_LEVELS, "2025-07-01"))
                .isEqualTo("3, Quy định 294-QĐ/TW");
        assertThat(shown(Objective.PARTY, CaseState.DOSSIER, CaseRules.PARTY_LEVELS, "2026-07-26"))
                .isEqualTo("3, Quy định 208-QĐ/TW");
    }

    @Test
    void p12_a_party_organisation_is_decided_on_with_all_five_papers_and_not_with_four() {
        assertThat(dossier(Objective.PARTY, 4)).isEqualTo("5, Thông lệ của ban tổ chức cấp ủy");
        assertThat(dossier(Objective.PARTY, 5)).isNull();
        assertThat(required(Objective.PARTY)).hasSize(5);
    }

    @Test
    void p13_a_resolution_takes_more_than_half_of_all_members_charter_9_shown() {
        assertThat(shown(Objective.PARTY, CaseState.FOLLOW_UP, CaseRules.PARTY_RESOLUTION, "2011-01-18"))
                .isNull();
        assertThat(shown(Objective.PARTY, CaseState.FOLLOW_UP, CaseRules.PARTY_RESOLUTION, "2026-07-25"))
                .isEqualTo("1, Điều 9 Điều lệ Đảng");
        assertThat(shown(Objective.PARTY, CaseState.FOLLOW_UP, CaseRules.PARTY_RESOLUTION, "2026-07-26"))
                .isEqualTo("1, Điều 9 Điều lệ Đảng; Quy định 208-QĐ/TW");
    }

    @Test
    void u5_the_dossier_goes_in_within_fifteen_days_of_the_congress_guidance_03() {
        assertThat(deadline(null, LocalDate.of(2020, 2, 19))).isNull();
        assertThat(deadline(null, LocalDate.of(2020, 2, 20))).isEqualTo(LocalDate.of(2020, 3, 6));
        assertThat(clause(CaseDue.SUBMISSION, "2020-02-20")).isEqualTo("15, Hướng dẫn 03/HD-TLĐ");
    }

    @Test
    void u6_the_superior_union_answers_within_fifteen_working_days_of_a_full_dossier_guidance_03() {
        assertThat(deadline(LocalDate.of(2020, 2, 19), null)).isNull();
        // fifteen working days of three weeks without a holiday
        assertThat(deadline(LocalDate.of(2020, 2, 20), null)).isEqualTo(LocalDate.of(2020, 3, 12));
        assertThat(clause(CaseDue.ANSWER, "2020-02-20")).isEqualTo("15, Hướng dẫn 03/HD-TLĐ");
    }

    @Test
    void u7_a_union_is_recognised_with_all_five_papers_and_not_with_four() {
        for (var objective : List.of(Objective.UNION, Objective.PROFESSIONAL_UNION)) {
            assertThat(dossier(objective, 4)).isEqualTo("5, Hướng dẫn nghiệp vụ thành lập công đoàn cơ sở");
            assertThat(dossier(objective, 5)).isNull();
            assertThat(required(objective)).hasSize(5);
        }
    }

    @Test
    void u11_the_union_has_three_levels_since_1_july_2025_law_50_article_8_shown() {
        assertThat(shown(Objective.UNION, CaseState.DOSSIER, CaseRules.UNION_LEVELS, "2025-06-30"))
                .isEqualTo("4, Luật Công đoàn số 12/2012/QH13");
        assertThat(shown(Objective.UNION, CaseState.DOSSIER, CaseRules.UNION_LEVELS, "2025-07-01"))
                .startsWith("3, Điều 8 Luật Công đoàn số 50/2024/QH15");
    }

    @Test
    void u12_the_superior_union_may_send_officers_into_enterprises_law_50_article_19_2_shown() {
        assertThat(shown(Objective.UNION, CaseState.LISTED, CaseRules.UNION_OFFICERS, "2025-06-30"))
                .isNull();
        assertThat(shown(Objective.UNION, CaseState.LISTED, CaseRules.UNION_OFFICERS, "2025-07-01"))
                .isEqualTo("0, Khoản 2 Điều 19 Luật Công đoàn số 50/2024/QH15");
    }

    @Test
    void u13_an_employer_may_not_obstruct_a_union_decree_12_of_2022_article_35_shown() {
        assertThat(shown(Objective.UNION, CaseState.REFUSED, CaseRules.UNION_OBSTRUCTION, "2022-01-16"))
                .isNull();
        assertThat(shown(Objective.UNION, CaseState.REFUSED, CaseRules.UNION_OBSTRUCTION, "2022-01-17"))
                .isEqualTo("0, Điều 35 Nghị định 12/2022/NĐ-CP");
    }

    @Test
    void u14_foreign_workers_join_with_a_contract_of_twelve_months_law_50_article_5_shown() {
        assertThat(shown(Objective.UNION, CaseState.CONSENT, CaseRules.UNION_FOREIGNERS, "2025-06-30"))
                .isNull();
        assertThat(shown(Objective.UNION, CaseState.CONSENT, CaseRules.UNION_FOREIGNERS, "2025-07-01"))
                .isEqualTo("12, Điều 5 Luật Công đoàn số 50/2024/QH15");
    }

    @Test
    void u15_a_workers_organisation_of_an_enterprise_may_join_law_50_article_6_shown() {
        assertThat(shown(Objective.UNION, CaseState.LISTED, CaseRules.UNION_OTHERS_JOIN, "2025-06-30"))
                .isNull();
        assertThat(shown(Objective.UNION, CaseState.LISTED, CaseRules.UNION_OTHERS_JOIN, "2025-07-01"))
                .isEqualTo("0, Điều 6 Luật Công đoàn số 50/2024/QH15");
    }

    @Test
    void u16_the_union_fund_is_two_percent_of_the_payroll_law_50_article_29_shown() {
        assertThat(shown(Objective.UNION, CaseState.ANNOUNCED, CaseRules.UNION_FUND, "2025-06-30"))
                .isEqualTo("2, Điều 26 Luật Công đoàn số 12/2012/QH13");
        assertThat(shown(Objective.UNION, CaseState.ANNOUNCED, CaseRules.UNION_FUND, "2025-07-01"))
                .isEqualTo("2, Điều 29 Luật Công đoàn số 50/2024/QH15");
    }

    /** The value and the clause of a rule that stands beside a case on the day; null where it does not. */
    private @Nullable String shown(Objective objective, CaseState state, String code, String day) {
        return CaseRules.told(objective, state).contains(code) ? clause(code, day) : null;
    }

    private @Nullable String clause(String code, String day) {
        return FoundingWorld.house(() -> reader.rules(List.of(code), LocalDate.parse(day))).stream()
                .map(rule -> rule.value() + ", " + rule.clause().vi())
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate deadline(@Nullable LocalDate dossierOn, @Nullable LocalDate congressOn) {
        var due = new CaseDue(
                7, "Công ty", "", Objective.UNION, CaseState.CONSENT, TERM, dossierOn, null, congressOn, congressOn);
        return FoundingWorld.house(() -> due.deadline(rulebook::find, calendar.days()))
                .map(CaseDue.Deadline::day)
                .orElse(null);
    }

    /** By which rule a decision is declined when so many of the required papers are there; null where it is not for that. */
    private @Nullable String dossier(Objective objective, int papers) {
        var there = required(objective).stream().limit(papers).collect(Collectors.toMap(code -> code, _ -> ""));
        var filed = ((Change.Agreed) FoundingRulesTests.aCase(objective, CaseState.CONSENT)
                        .take(new Step.Filed(TERM, there, ""), grounds(objective, there.keySet())))
                .next();
        var decision = new FoundingDecision(kind(objective), "Tên", "12/QĐ", TERM, 12, 0, null);
        return filed.take(new Step.Decided(decision, ""), grounds(objective, there.keySet()))
                        instanceof Change.Declined(var objections)
                ? objections.stream()
                        .filter(Objection.DossierIncomplete.class::isInstance)
                        .map(one -> ((Objection.DossierIncomplete) one).rule())
                        .map(rule -> rule.value() + ", " + rule.clause().vi())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static UnitKind kind(Objective objective) {
        return switch (objective) {
            case UNION -> UnitKind.GRASSROOTS_UNION;
            case PROFESSIONAL_UNION -> UnitKind.PROFESSIONAL_UNION;
            case PARTY -> UnitKind.GRASSROOTS_CELL;
        };
    }

    private List<String> required(Objective objective) {
        return papers(objective).stream()
                .filter(DossierItem::required)
                .map(DossierItem::code)
                .toList();
    }

    private Grounds grounds(Objective objective, Set<String> there) {
        var standing = new Standing(
                new EnterpriseId(1),
                "0209900001",
                "Công ty Thử",
                OwnershipSector.DOMESTIC_NON_STATE,
                true,
                TERM,
                new Survey(TERM, 40, 12, 12, 0, ""),
                Map.of(Line.UNION, new vn.songhanh.access.UnitId(1), Line.PARTY, new vn.songhanh.access.UnitId(2)),
                Map.of());
        return new Grounds(
                TERM.plusYears(4),
                Subject.of(standing),
                code -> FoundingWorld.house(() -> rulebook.find(code, TERM)),
                papers(objective),
                there,
                _ -> Optional.empty());
    }

    private List<DossierItem> papers(Objective objective) {
        return FoundingWorld.house(
                () -> transaction.execute(_ -> dossiers.items(FoundingRulesTests.aCase(objective, CaseState.LISTED))));
    }
}
