package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.candidate.YouthUnion;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.programme.Account;
import vn.songhanh.support.DatabaseTest;

/** Each rule on admission, on both sides of its threshold and of the day from which its text holds. */
@DatabaseTest
class PathRulesTests {

    private static final LocalDate CELL = LocalDate.of(2022, 6, 15);

    @Autowired
    Laws laws;

    private @Nullable Survey counted;

    @ParameterizedTest(name = "born in {0}, considered on {1}: {2} (section 1.1 of the regulation in force)")
    @CsvSource({
        "2004-06, 2022-06-15, fits",
        "2004-07, 2022-06-15, TooYoung",
        "1962-06, 2022-06-15, fits",
        "1962-05, 2022-06-15, TooOld",
        "2004-06, 2022-05-31, TooYoung"
    })
    void a1_the_cell_considers_from_full_18_to_full_60_counted_by_months(String born, LocalDate on, String expected) {
        var objections = cell(YearMonth.parse(born), on, on.minusMonths(3), 12, 6, 9);

        assertThat(names(objections)).isEqualTo(expected.equals("fits") ? "" : expected);
    }

    @Test
    void a1_one_of_seventeen_years_and_eleven_months_is_refused_with_the_clause_of_the_day() {
        assertThat(clause(YearMonth.of(2004, 7), CELL)).contains("24-QĐ/TW");
        assertThat(clause(YearMonth.of(2003, 8), LocalDate.of(2021, 7, 29))).contains("29-QĐ/TW");
        assertThat(clause(YearMonth.of(2003, 8), LocalDate.of(2021, 7, 30))).contains("24-QĐ/TW");
        assertThat(clause(YearMonth.of(2008, 8), LocalDate.of(2026, 7, 26))).contains("208-QĐ/TW");
    }

    @Test
    void a1_sixty_and_a_month_is_for_the_committee_under_the_centre_and_a_recorded_exception() {
        var objections = cell(YearMonth.of(1962, 5), CELL, CELL.minusMonths(3), 12, 6, 9);

        assertThat(objections).singleElement().isInstanceOf(Objection.Allowable.class);
    }

    @ParameterizedTest(name = "certificate of {0}: {1} (guidance 01-HD/TW, 06-HD/TW section 5.4)")
    @CsvSource({"2017-06-15, ''", "2017-06-14, CertificateOver", "2017-05-15, CertificateOver", "2022-01-01, ''"})
    void a9_a_certificate_holds_60_months_to_the_day(LocalDate given, String expected) {
        assertThat(names(cell(YearMonth.of(1995, 1), CELL, given, 12, 6, 9))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} official members: {2} (Charter, article 4)")
    @CsvSource({"6, 9, ''", "5, 9, TooFewVotes", "2, 3, ''", "7, 10, ''", "6, 10, TooFewVotes", "10, 9, NoSuchVote"})
    void a11_the_cell_resolves_with_two_thirds_of_all_official_members(int agree, int all, String expected) {
        assertThat(names(cell(YearMonth.of(1995, 1), CELL, CELL.minusMonths(3), 12, agree, all)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} months together: {1} (Charter, article 4; section 3.2)")
    @CsvSource({"12, ''", "11, TooShortTogether"})
    void a3_introducers_have_worked_with_the_person_for_twelve_months(int months, String expected) {
        assertThat(names(cell(YearMonth.of(1995, 1), CELL, CELL.minusMonths(3), months, 6, 9)))
                .isEqualTo(expected);
    }

    @Test
    void a5_the_union_introduces_only_by_its_resolution() {
        var step = Step.of(StepKind.CELL, CELL, "1")
                .voted(6, 9)
                .backed(Introducers.TRADE_UNION, 12)
                .past(Schooling.DIPLOMA, null);

        assertThat(names(against(path(Stage.VERIFIED, CELL.minusDays(9), Map.of(), null), step, grounds(CELL))))
                .isEqualTo("NotIntroducedByUnion");
        assertThat(names(against(
                        path(Stage.VERIFIED, CELL.minusDays(9), Map.of(), CELL.minusMonths(9)), step, grounds(CELL))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}, standing committee {2}: {3} (guidance, section 3.7)")
    @CsvSource({"10, 15, false, ''", "9, 15, false, TooFewVotes", "8, 15, true, ''", "7, 14, true, TooFewVotes"})
    void a12_the_committee_takes_two_thirds_and_a_standing_committee_more_than_half(
            int agree, int all, boolean standing, String expected) {
        var step = Step.of(StepKind.COMMITTEE, CELL, "1");
        var voted = standing ? step.votedInStandingCommittee(agree, all) : step.voted(agree, all);

        assertThat(names(against(path(Stage.CELL_RESOLVED, CELL.minusDays(9), Map.of(), null), voted, grounds(CELL))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "dossier of {0}: {1} (guidance 01-HD/TW)")
    @CsvSource({"2021-06-15, ''", "2021-06-14, DossierOld"})
    void a10_a_dossier_of_more_than_twelve_months_is_supplemented_first(LocalDate opened, String expected) {
        var days = Map.of(StepKind.DOSSIER, told(StepKind.DOSSIER, opened, null));
        var step = Step.of(StepKind.COMMITTEE, CELL, "1").voted(10, 15);

        assertThat(names(against(path(Stage.CELL_RESOLVED, CELL.minusDays(9), days, null), step, grounds(CELL))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, dossier of {1}: {2} (guidance 01-HD/TW)")
    @CsvSource({
        "CELL, 2021-06-15, ''",
        "CELL, 2021-06-14, DossierOld",
        "ADMISSION, 2021-06-15, ''",
        "ADMISSION, 2021-06-14, DossierOld"
    })
    void a10_nor_does_the_cell_resolve_or_anybody_decide_on_a_dossier_of_more_than_twelve_months(
            StepKind kind, LocalDate opened, String expected) {
        var days = Map.of(StepKind.DOSSIER, told(StepKind.DOSSIER, opened, null));
        var stage = kind == StepKind.CELL ? Stage.VERIFIED : Stage.COMMITTEE_RESOLVED;
        var objections =
                against(path(stage, CELL.minusDays(9), days, CELL.minusMonths(9)), judged(kind, CELL), grounds(CELL));

        assertThat(names(objections)).isEqualTo(expected);
        assertThat(clauses(objections)).isEqualTo(expected.isEmpty() ? "" : "Hướng dẫn 01-HD/TW (2021)");
    }

    /** The cell is judged by the certificate too, on which the guidance of 20 September 2016 is the first text. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "CELL, 2016-09-19, Unruled",
        "CELL, 2016-09-20, ''",
        "COMMITTEE, 2016-09-19, Unruled",
        "COMMITTEE, 2016-09-20, ''",
        "ADMISSION, 2016-09-19, Unruled",
        "ADMISSION, 2016-09-20, ''",
        "CEREMONY, 2016-07-24, Unruled",
        "CEREMONY, 2016-07-25, ''",
        "RECOGNITION, 2016-07-24, Unruled",
        "RECOGNITION, 2016-07-25, ''",
        "INTRODUCTION, 2011-01-18, Unruled",
        "INTRODUCTION, 2011-01-19, ''"
    })
    void a7_a10_a11_a12_a13_a14_a15_nothing_is_judged_before_the_first_text(
            StepKind kind, LocalDate on, String expected) {
        var stage = switch (kind) {
            case INTRODUCTION -> Stage.REGISTERED;
            case CELL -> Stage.VERIFIED;
            case COMMITTEE -> Stage.CELL_RESOLVED;
            case ADMISSION -> Stage.COMMITTEE_RESOLVED;
            case CEREMONY -> Stage.ADMITTED;
            default -> Stage.PROBATION;
        };
        var days = Map.of(
                StepKind.ADMISSION, told(StepKind.ADMISSION, on.minusDays(9), null),
                StepKind.CEREMONY, told(StepKind.CEREMONY, on.minusMonths(12), null));
        var path = path(stage, on.minusMonths(12), days, on.minusMonths(9));

        assertThat(names(against(
                        path, judged(kind, on), grounds(YearMonth.from(on).minusYears(25), on))))
                .isEqualTo(expected);
    }

    @Test
    void a5_a7_a_stranger_to_the_union_is_refused_by_the_charter_from_its_first_day_and_by_no_text_before() {
        var first = LocalDate.of(2011, 1, 19);

        assertThat(clauses(against(
                        path(Stage.REGISTERED, first, Map.of(), null),
                        judged(StepKind.INTRODUCTION, first),
                        stranger(first))))
                .isEqualTo("Khoản 1 Điều 4 Điều lệ Đảng");
        assertThat(names(against(
                        path(Stage.REGISTERED, first.minusDays(1), Map.of(), null),
                        judged(StepKind.INTRODUCTION, first.minusDays(1)),
                        stranger(first.minusDays(1)))))
                .isEqualTo("Unruled");
    }

    /** All that may be told of it. */
    private static Step judged(StepKind kind, LocalDate on) {
        return Step.of(kind, on, "1")
                .voted(10, 15)
                .backed(Introducers.YOUTH_UNION, 12)
                .past(Schooling.DIPLOMA, null);
    }

    /** Received on Friday 7 January 2022; Tết of 2022 took five working days out of the thirty. */
    @ParameterizedTest(name = "held on {0}: {1} (section 4: 30 working days)")
    @CsvSource({"2022-02-25, ''", "2022-02-28, Late"})
    void a13_the_ceremony_is_held_within_thirty_working_days_and_tet_is_none(LocalDate held, String expected) {
        var days = Map.of(
                StepKind.ADMISSION, told(StepKind.ADMISSION, LocalDate.of(2022, 1, 5), LocalDate.of(2022, 1, 7)));
        var path = path(Stage.ADMITTED, LocalDate.of(2022, 1, 5), days, null);

        assertThat(names(against(path, Step.of(StepKind.CEREMONY, held, ""), grounds(held))))
                .isEqualTo(expected);
    }

    /** Held on 1 February 2021, so that probation ends on the first day of Tết 2022. */
    @ParameterizedTest(name = "considered on {0}: {1} (Charter, article 5; section 4)")
    @CsvSource({"2022-01-31, ProbationLasts", "2022-02-01, ''", "2022-03-18, ''", "2022-03-21, Late"})
    void a14_a15_a_probation_that_ends_on_tet_ends_then_and_its_review_waits_for_working_days(
            LocalDate met, String expected) {
        var held = LocalDate.of(2021, 2, 1);
        var days = Map.of(StepKind.CEREMONY, told(StepKind.CEREMONY, held, null));
        var step = Step.of(StepKind.RECOGNITION, met.plusDays(5), "1").also(met);

        assertThat(names(against(path(Stage.PROBATION, held, days, null), step, grounds(met.plusDays(5)))))
                .isEqualTo(expected);
    }

    @Test
    void a8_the_application_comes_first_then_the_history_then_the_verification() {
        var history = Step.of(StepKind.DOSSIER, CELL, "").also(CELL.minusDays(1));
        var days = Map.of(StepKind.DOSSIER, told(StepKind.DOSSIER, CELL.minusDays(9), CELL.minusDays(5)));
        var verified = Step.of(StepKind.VERIFICATION, CELL.minusDays(6), "");

        assertThat(names(against(path(Stage.CERTIFIED, CELL.minusDays(30), Map.of(), null), history, grounds(CELL))))
                .isEqualTo("Before");
        assertThat(names(against(path(Stage.DOSSIER, CELL.minusDays(9), days, null), verified, grounds(CELL))))
                .isEqualTo("Before");
    }

    @Test
    void a8_application_history_and_verification_may_be_of_one_day_and_so_may_decision_and_its_receipt() {
        var history = Step.of(StepKind.DOSSIER, CELL, "").also(CELL);
        var days = Map.of(StepKind.DOSSIER, told(StepKind.DOSSIER, CELL, CELL));
        var resolved = path(Stage.COMMITTEE_RESOLVED, CELL.minusDays(9), Map.of(), null);

        assertThat(against(path(Stage.CERTIFIED, CELL.minusDays(30), Map.of(), null), history, grounds(CELL)))
                .isEmpty();
        assertThat(against(
                        path(Stage.DOSSIER, CELL, days, null), Step.of(StepKind.VERIFICATION, CELL, ""), grounds(CELL)))
                .isEmpty();
        assertThat(against(resolved, judged(StepKind.ADMISSION, CELL).also(CELL), grounds(CELL)))
                .isEmpty();
        assertThat(names(against(resolved, judged(StepKind.ADMISSION, CELL).also(CELL.minusDays(1)), grounds(CELL))))
                .isEqualTo("Before");
    }

    @ParameterizedTest(name = "{0} on {1}: {2} ({3})")
    @CsvSource({
        "DIPLOMA, 2022-06-15, '', ''",
        "COMPLETED, 2022-06-15, TooLittleSchooling, Mục 1.2 Quy định 24-QĐ/TW",
        "COMPLETED, 2021-07-29, TooLittleSchooling, Mục 1.2 Quy định 29-QĐ/TW",
        "COMPLETED, 2026-07-25, TooLittleSchooling, Quy định 20-QĐ/TW",
        "COMPLETED, 2026-07-26, '', ''",
        "BELOW, 2026-07-26, TooLittleSchooling, Quy định 208-QĐ/TW"
    })
    void a2_a_lower_secondary_diploma_is_asked_for_and_from_26_july_2026_the_programme_completed(
            Schooling schooling, LocalDate on, String expected, String clause) {
        var objections = past(schooling, null, on);

        assertThat(names(objections)).isEqualTo(expected);
        assertThat(clauses(objections)).isEqualTo(clause);
        assertThat(objections)
                .as("mountains, islands, minorities: a recorded exception")
                .allMatch(Objection.Allowable.class::isInstance);
    }

    @ParameterizedTest(name = "left on {0}, considered on {1}: {2} ({3})")
    @CsvSource({
        "2019-06-15, 2022-06-15, '', ''",
        "2019-06-16, 2022-06-15, TooSoonAgain, Quy định 24-QĐ/TW",
        "2023-07-26, 2026-07-25, TooSoonAgain, Quy định 20-QĐ/TW",
        "2023-07-27, 2026-07-26, TooSoonAgain, Quy định 208-QĐ/TW",
        "2023-07-26, 2026-07-26, '', ''"
    })
    void a21_who_left_the_party_is_considered_again_after_36_months(
            LocalDate left, LocalDate on, String expected, String clause) {
        var objections = past(Schooling.DIPLOMA, left, on);

        assertThat(names(objections)).isEqualTo(expected);
        assertThat(clauses(objections)).isEqualTo(clause);
        assertThat(objections).noneMatch(Objection.Allowable.class::isInstance);
    }

    @Test
    void a2_nobody_is_considered_of_whom_the_schooling_is_not_told() {
        var step = Step.of(StepKind.CELL, CELL, "1").voted(6, 9).backed(Introducers.YOUTH_UNION, 12);

        assertThat(names(against(path(Stage.VERIFIED, CELL.minusDays(9), Map.of(), null), step, grounds(CELL))))
                .isEqualTo("Missing");
    }

    @Test
    void a7_the_union_introduces_members_only_by_article_4_and_by_a_numbered_resolution() {
        var registered = path(Stage.REGISTERED, CELL.minusDays(9), Map.of(), null);
        var resolution = Step.of(StepKind.INTRODUCTION, CELL, "05-NQ/CĐCS");

        assertThat(against(registered, resolution, grounds(CELL))).isEmpty();
        assertThat(names(against(registered, resolution, stranger(CELL)))).isEqualTo("NotIntroducedByUnion");
        assertThat(clauses(against(registered, resolution, stranger(CELL)))).isEqualTo("Khoản 1 Điều 4 Điều lệ Đảng");
        assertThat(names(against(registered, Step.of(StepKind.INTRODUCTION, CELL, ""), grounds(CELL))))
                .as("section 3.1: the committee issues a resolution")
                .isEqualTo("Missing");
    }

    @Test
    void a3_an_introducer_whom_the_cell_assigned_in_place_of_another_is_an_exception_that_is_recorded() {
        assertThat(cell(YearMonth.of(1995, 1), CELL, CELL.minusMonths(3), 11, 6, 9))
                .singleElement()
                .isInstanceOf(Objection.Allowable.class);
    }

    /** What refuses a day before a text does so by the text before. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "TooYoung, 2021-07-29, Mục 1.1 Quy định 29-QĐ/TW",
        "TooYoung, 2021-07-30, Mục 1.1 Quy định 24-QĐ/TW",
        "TooYoung, 2025-01-19, Mục 1.1 Quy định 24-QĐ/TW",
        "TooYoung, 2025-01-20, Quy định 232-QĐ/TW",
        "TooYoung, 2025-06-30, Quy định 232-QĐ/TW",
        "TooYoung, 2025-07-01, Quy định 294-QĐ/TW",
        "TooYoung, 2026-04-07, Quy định 294-QĐ/TW",
        "TooYoung, 2026-04-08, Quy định 20-QĐ/TW",
        "TooYoung, 2026-07-25, Quy định 20-QĐ/TW",
        "TooYoung, 2026-07-26, Quy định 208-QĐ/TW",
        "TooOld, 2021-07-29, Mục 1.1 Quy định 29-QĐ/TW",
        "TooOld, 2021-07-30, Mục 1.1 Quy định 24-QĐ/TW",
        "TooOld, 2025-01-19, Mục 1.1 Quy định 24-QĐ/TW",
        "TooOld, 2025-01-20, Quy định 232-QĐ/TW",
        "TooOld, 2025-06-30, Quy định 232-QĐ/TW",
        "TooOld, 2025-07-01, Quy định 294-QĐ/TW",
        "TooOld, 2026-04-07, Quy định 294-QĐ/TW",
        "TooOld, 2026-04-08, Quy định 20-QĐ/TW",
        "TooOld, 2026-07-25, Quy định 20-QĐ/TW",
        "TooOld, 2026-07-26, Quy định 208-QĐ/TW",
        "TooShortTogether, 2021-07-29, Điều 4 Điều lệ Đảng",
        "TooShortTogether, 2021-07-30, Điều 4 Điều lệ Đảng; mục 3.2 Quy định 24-QĐ/TW",
        "TooShortTogether, 2025-01-19, Điều 4 Điều lệ Đảng; mục 3.2 Quy định 24-QĐ/TW",
        "TooShortTogether, 2025-01-20, Điều 4 Điều lệ Đảng; Quy định 232-QĐ/TW",
        "TooShortTogether, 2025-06-30, Điều 4 Điều lệ Đảng; Quy định 232-QĐ/TW",
        "TooShortTogether, 2025-07-01, Điều 4 Điều lệ Đảng; Quy định 294-QĐ/TW",
        "TooShortTogether, 2026-04-07, Điều 4 Điều lệ Đảng; Quy định 294-QĐ/TW",
        "TooShortTogether, 2026-04-08, Điều 4 Điều lệ Đảng; Quy định 20-QĐ/TW",
        "TooShortTogether, 2026-07-25, Điều 4 Điều lệ Đảng; Quy định 20-QĐ/TW",
        "TooShortTogether, 2026-07-26, Điều 4 Điều lệ Đảng; Quy định 208-QĐ/TW",
        "CertificateOver, 2021-09-27, Hướng dẫn 01-HD/TW (2016)",
        "CertificateOver, 2021-09-28, Hướng dẫn 01-HD/TW (2021)",
        "CertificateOver, 2025-06-08, Hướng dẫn 01-HD/TW (2021)",
        "CertificateOver, 2025-06-09, Mục 5.4 Hướng dẫn 06-HD/TW",
        "CertificateOver, 2026-05-18, Mục 5.4 Hướng dẫn 06-HD/TW",
        "CertificateOver, 2026-05-19, Hướng dẫn 01-HD/TW (2026)",
        "TooFewVotes, 2026-07-26, Điều 4 Điều lệ Đảng"
    })
    void a1_a3_a9_a11_the_cell_is_refused_by_the_text_of_its_day(String objection, LocalDate on, String clause) {
        var objections = cell(
                switch (objection) {
                    case "TooYoung" -> YearMonth.from(on).minusYears(17);
                    case "TooOld" -> YearMonth.from(on).minusYears(61);
                    default -> YearMonth.of(1995, 1);
                },
                on,
                objection.equals("CertificateOver") ? on.minusMonths(61) : on.minusMonths(3),
                objection.equals("TooShortTogether") ? 11 : 12,
                objection.equals("TooFewVotes") ? 5 : 6,
                9);

        assertThat(names(objections)).isEqualTo(objection);
        assertThat(clauses(objections)).isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0}, {1} of 15 on {2}: {3}")
    @CsvSource({
        "false, 9, 2021-09-27, Hướng dẫn 01-HD/TW (2016)",
        "false, 9, 2021-09-28, Hướng dẫn 01-HD/TW (2021)",
        "true, 7, 2021-09-27, Hướng dẫn 01-HD/TW (2016)",
        "true, 7, 2021-09-28, Hướng dẫn 01-HD/TW (2021)",
        "false, 9, 2026-05-18, Mục 3.7 Hướng dẫn 06-HD/TW",
        "false, 9, 2026-05-19, Hướng dẫn 01-HD/TW (2026)",
        "true, 7, 2026-05-18, Mục 3.7 Hướng dẫn 06-HD/TW",
        "true, 7, 2026-05-19, Hướng dẫn 01-HD/TW (2026)",
        "false, 9, 2025-06-08, Hướng dẫn 01-HD/TW (2021)",
        "false, 9, 2025-06-09, Mục 3.7 Hướng dẫn 06-HD/TW",
        "true, 7, 2025-06-08, Hướng dẫn 01-HD/TW (2021)",
        "true, 7, 2025-06-09, Mục 3.7 Hướng dẫn 06-HD/TW"
    })
    void a12_the_committee_is_refused_by_the_guidance_of_its_day(
            boolean standing, int agree, LocalDate on, String clause) {
        var step = Step.of(StepKind.COMMITTEE, on, "1");
        var voted = standing ? step.votedInStandingCommittee(agree, 15) : step.voted(agree, 15);

        assertThat(clauses(against(path(Stage.CELL_RESOLVED, on.minusDays(9), Map.of(), null), voted, grounds(on))))
                .isEqualTo(clause);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2021-09-27, Hướng dẫn 01-HD/TW (2016), Điều 4 Điều lệ Đảng",
        "2021-09-28, Hướng dẫn 01-HD/TW (2021), Điều 4 Điều lệ Đảng",
        "2025-06-08, Hướng dẫn 01-HD/TW (2021), Điều 4 Điều lệ Đảng",
        "2025-06-09, Hướng dẫn 06-HD/TW, Mục 3 Hướng dẫn 06-HD/TW",
        "2026-05-18, Hướng dẫn 06-HD/TW, Mục 3 Hướng dẫn 06-HD/TW",
        "2026-05-19, Hướng dẫn 01-HD/TW (2026), Hướng dẫn 01-HD/TW (2026)"
    })
    void a8_a10_an_old_dossier_and_papers_out_of_order_are_refused_by_the_guidance_of_the_day(
            LocalDate on, String old, String order) {
        var days = Map.of(
                StepKind.DOSSIER, told(StepKind.DOSSIER, on.minusMonths(12).minusDays(1), null));
        var committee = Step.of(StepKind.COMMITTEE, on, "1").voted(10, 15);
        var history = Step.of(StepKind.DOSSIER, on, "").also(on.minusDays(1));

        assertThat(clauses(against(path(Stage.CELL_RESOLVED, on.minusDays(9), days, null), committee, grounds(on))))
                .isEqualTo(old);
        assertThat(clauses(against(path(Stage.CERTIFIED, on.minusDays(30), Map.of(), null), history, grounds(on))))
                .isEqualTo(order);
    }

    @ParameterizedTest(name = "on {0}: {1}, {2}")
    @CsvSource({
        "2021-07-29, Mục 4 Quy định 29-QĐ/TW, Quy định 29-QĐ/TW",
        "2021-07-30, Mục 4 Quy định 24-QĐ/TW, Mục 4 Quy định 24-QĐ/TW",
        "2025-01-19, Mục 4 Quy định 24-QĐ/TW, Mục 4 Quy định 24-QĐ/TW",
        "2025-01-20, Quy định 232-QĐ/TW, Quy định 232-QĐ/TW",
        "2025-06-30, Quy định 232-QĐ/TW, Quy định 232-QĐ/TW",
        "2025-07-01, Mục 4 Quy định 294-QĐ/TW, Mục 4.2 Quy định 294-QĐ/TW",
        "2026-04-07, Mục 4 Quy định 294-QĐ/TW, Mục 4.2 Quy định 294-QĐ/TW",
        "2026-04-08, Quy định 20-QĐ/TW, Quy định 20-QĐ/TW",
        "2026-07-25, Quy định 20-QĐ/TW, Quy định 20-QĐ/TW",
        "2026-07-26, Quy định 208-QĐ/TW, Quy định 208-QĐ/TW"
    })
    void a13_a15_a_late_ceremony_and_a_late_review_name_the_regulation_of_their_day(
            LocalDate on, String ceremony, String review) {
        var received = told(StepKind.ADMISSION, on.minusMonths(3), on.minusMonths(3));
        var held = told(StepKind.CEREMONY, on.minusMonths(15), null);

        assertThat(clauses(against(
                        path(Stage.ADMITTED, on.minusMonths(3), Map.of(StepKind.ADMISSION, received), null),
                        Step.of(StepKind.CEREMONY, on, ""),
                        grounds(on))))
                .isEqualTo(ceremony);
        assertThat(clauses(against(
                        path(Stage.PROBATION, on.minusMonths(15), Map.of(StepKind.CEREMONY, held), null),
                        Step.of(StepKind.RECOGNITION, on, "1"),
                        grounds(on))))
                .isEqualTo(review);
    }

    @Test
    void
            a16_a17_party_age_counts_from_the_decision_and_a_late_recognition_from_26_july_2026_from_the_end_of_probation() {
        var early = member(LocalDate.of(2026, 7, 25));
        var later = member(LocalDate.of(2026, 7, 26));

        assertThat(early.since()).isEqualTo("2025-01-06");
        assertThat(early.age().clause().vi()).isEqualTo("Khoản 4 Điều 5 Điều lệ Đảng");
        assertThat(early.official()).as("the day of the decision").isEqualTo("2026-07-25");
        assertThat(later.official()).as("the end of probation").isEqualTo("2026-02-03");
        assertThat(java.util.Objects.requireNonNull(later.dated()).clause().vi())
                .isEqualTo("Quy định 208-QĐ/TW");
    }

    private Membership member(LocalDate recognised) {
        var days = Map.of(
                StepKind.ADMISSION, told(StepKind.ADMISSION, LocalDate.of(2025, 1, 6), null),
                StepKind.CEREMONY, told(StepKind.CEREMONY, LocalDate.of(2025, 2, 3), null),
                StepKind.RECOGNITION, told(StepKind.RECOGNITION, recognised, null));
        return CandidateWorld.house(() -> Membership.of(path(Stage.OFFICIAL, recognised, days, null), laws)
                .orElseThrow());
    }

    @Test
    void
            a15_the_papers_of_a_recognition_are_shown_by_a_list_that_nobody_has_compared_with_its_text_and_refuse_nothing() {
        var code = "CANDIDATE_RECOGNITION_PAPERS";
        assertThat(StepFields.of(StepKind.RECOGNITION).rules()).contains(code);
        assertThat(StepFields.of(StepKind.PAPERS).rules()).containsExactly(code);
        assertThat(rule(code, "2011-01-18")).isEmpty();
        assertThat(CandidateWorld.house(() -> laws.on(code, LocalDate.parse("2011-01-19")))
                        .cited()
                        .vi())
                .contains("mẫu 10-KNĐ đến 16-KNĐ", "[chưa đối chiếu]");
    }

    @Test
    void a20_absence_for_three_months_is_shown_where_a_member_is_struck_off_charter_8() {
        assertThat(StepFields.of(StepKind.STRIKING_OFF).rules()).containsExactly("MEMBER_ABSENCE_MONTHS");
        assertThat(rule(StepFields.ABSENCE, "2011-01-18")).isEmpty();
        assertThat(rule(StepFields.ABSENCE, "2011-01-19")).contains("3, Điều 8 Điều lệ Đảng");
        assertThat(rule(StepFields.ABSENCE, "2026-07-25")).contains("3, Điều 8 Điều lệ Đảng");
        assertThat(rule(StepFields.ABSENCE, "2026-07-26")).contains("3, Điều 8 Điều lệ Đảng; Quy định 208-QĐ/TW");
    }

    @Test
    void a22_owners_are_admitted_by_guidance_08_from_27_september_2021_on() {
        assertThat(rule(CellRules.OWNERS, "2021-09-26")).isEmpty();
        assertThat(rule(CellRules.OWNERS, "2021-09-27")).contains("0, Hướng dẫn 08-HD/BTCTW");
    }

    private Optional<String> rule(String code, String on) {
        return CandidateWorld.house(() -> laws.perhapsOn(code, LocalDate.parse(on)))
                .map(one -> one.value() + ", " + one.clause().vi());
    }

    /** Who is 30 in June 2022 was born in June 1992. */
    @ParameterizedTest(name = "born in {0}, Youth Union {1}, introduced by {2}: {3} (Charter, article 4(1))")
    @CsvSource({
        "1992-06, MEMBER, YOUTH_UNION, ''",
        "1992-06, MEMBER, TRADE_UNION, OtherIntroducers",
        "1992-06, MEMBER, TWO_MEMBERS, OtherIntroducers",
        "1992-06, NO_MEMBER, YOUTH_UNION, NotInYouthUnion",
        "1992-06, NONE, TRADE_UNION, ''",
        "1992-06, NONE, TWO_MEMBERS, OtherIntroducers",
        "1992-06, NONE, YOUTH_UNION, OtherIntroducers",
        "1992-05, MEMBER, YOUTH_UNION, OtherIntroducers",
        "1992-05, NO_MEMBER, TWO_MEMBERS, ''",
        "1992-05, MEMBER, TRADE_UNION, OtherIntroducers",
        "1992-05, NONE, TWO_MEMBERS, ''",
        "1992-05, NONE, TRADE_UNION, ''"
    })
    void a4_a5_a6_age_and_whether_there_is_a_youth_union_decide_who_introduces(
            YearMonth born, YouthUnion youth, Introducers by, String expected) {
        assertThat(names(introduced(born, youth, by, CELL))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "MEMBER, 2020-12-31, Khoản 1 Điều 4 Điều lệ Đảng, Điều 1 Luật Thanh niên số 53/2005/QH11",
        "MEMBER, 2021-01-01, Khoản 1 Điều 4 Điều lệ Đảng, Điều 1 Luật Thanh niên số 57/2020/QH14",
        "NONE, 2021-01-01, Khoản 1 Điều 4 Điều lệ Đảng, Điều 1 Luật Thanh niên số 57/2020/QH14"
    })
    void a4_a5_other_introducers_are_refused_by_article_4_and_may_be_set_aside_where_it_is_read_otherwise(
            YouthUnion youth, LocalDate on, String clause, String age) {
        var objections = introduced(YearMonth.from(on).minusYears(25), youth, Introducers.TWO_MEMBERS, on);

        assertThat(clauses(objections)).isEqualTo(clause);
        assertThat(objections).singleElement().isInstanceOf(Objection.Allowable.class);
        assertThat(rule(IntroducerRules.YOUTH_AGE, on.toString())).contains("30, " + age);
        assertThat(rule(IntroducerRules.BESIDE_YOUTH, "2011-01-18")).isEmpty();
    }

    @Test
    void a_refusal_for_want_of_the_youth_union_or_of_official_members_says_what_to_do() {
        assertThat(introduced(YearMonth.of(1992, 6), YouthUnion.NO_MEMBER, Introducers.YOUTH_UNION, CELL))
                .singleElement()
                .satisfies(one ->
                        assertThat(ObjectionWords.of(one).vi()).contains("Vào Đoàn trước", "ghi nhầm thì chọn lại"));
        assertThat(cell(YearMonth.of(1995, 1), CELL, CELL.minusMonths(3), 12, 2, 2))
                .singleElement()
                .satisfies(one -> assertThat(ObjectionWords.of(one).vi()).contains("ghi lại số", "họp lại"));
    }

    private List<Objection> introduced(YearMonth born, YouthUnion youth, Introducers by, LocalDate on) {
        var step = Step.of(StepKind.CELL, on, "1")
                .voted(6, 9)
                .backed(by, 12, youth)
                .past(Schooling.DIPLOMA, null);
        return against(path(Stage.VERIFIED, on.minusDays(9), Map.of(), on.minusMonths(9)), step, grounds(born, on));
    }

    /** The count of the enterprise has eight official members and two on probation. */
    @ParameterizedTest(name = "{0} voters: {1} (Charter, article 3)")
    @CsvSource({"8, ''", "9, PerhapsProbationary", "10, PerhapsProbationary", "11, ''"})
    void a19_members_on_probation_have_no_vote_in_the_cell(int all, String expected) {
        counted = new Survey(CELL, 60, 40, 8, 2, "");
        var objections = cell(YearMonth.of(1995, 1), CELL, CELL.minusMonths(3), 12, all, all);

        assertThat(names(objections)).isEqualTo(expected);
        assertThat(objections).allSatisfy(one -> {
            assertThat(one).isInstanceOf(Objection.Allowable.class);
            assertThat(clauses(List.of(one))).isEqualTo("Điều 3 Điều lệ Đảng");
        });
        assertThat(rule(VoteRules.PROBATIONARY, "2011-01-18")).isEmpty();
        assertThat(rule(VoteRules.PROBATIONARY, "2011-01-19")).isPresent();
    }

    @ParameterizedTest(name = "{0} official members left: {1} (Charter, article 24(1))")
    @CsvSource({"3, ''", "2, TooFewOfficial"})
    void p6_a_cell_of_two_official_members_resolves_nothing(int all, String expected) {
        var objections = cell(YearMonth.of(1995, 1), CELL, CELL.minusMonths(3), 12, all, all);

        assertThat(names(objections)).isEqualTo(expected);
        assertThat(clauses(objections)).isEqualTo(expected.isEmpty() ? "" : "Khoản 1 Điều 24 Điều lệ Đảng");
    }

    @Test
    void p6_the_charter_says_so_from_its_first_day_and_no_text_before() {
        var first = LocalDate.of(2011, 1, 19);
        assertThat(rule(VoteRules.LEAST, "2011-01-18")).isEmpty();
        assertThat(clauses(votes(2, first))).isEqualTo("Khoản 1 Điều 24 Điều lệ Đảng");
        assertThat(votes(3, first)).isEmpty();
        assertThat(names(cell(YearMonth.of(1985, 1), first.minusDays(1), first.minusMonths(3), 12, 2, 2)))
                .isEqualTo("Unruled");
    }

    private List<Objection> votes(int all, LocalDate on) {
        return CandidateWorld.house(() -> VoteRules.cell(
                        judged(StepKind.CELL, on).voted(all, all), grounds(on))
                .toList());
    }

    /** Sixty working days after Monday 27 July 2026: the second day of September and the one before it are off. */
    @ParameterizedTest(name = "moved on {0}, taken over on {1}: {2} (Regulation 208-QĐ/TW)")
    @CsvSource({
        "2026-07-27, 2026-10-21, ''",
        "2026-07-27, 2026-10-22, Late",
        "2026-07-26, 2026-10-20, ''",
        "2026-07-26, 2026-10-21, Late",
        "2026-07-25, 2026-12-31, ''"
    })
    void a18_a_members_activity_is_transferred_within_sixty_working_days_of_the_move_from_26_july_2026_on(
            LocalDate moved, LocalDate on, String expected) {
        var objections =
                against(path(Stage.PROBATION, moved, Map.of(), null), Step.of(StepKind.TRANSFER, on, ""), grounds(on));

        assertThat(names(objections)).isEqualTo(expected);
        assertThat(clauses(objections)).isEqualTo(expected.isEmpty() ? "" : "Quy định 208-QĐ/TW");
    }

    @Test
    void a18_only_a_member_who_came_from_elsewhere_is_transferred_and_only_once() {
        var on = LocalDate.of(2026, 9, 1);
        var transfer = Step.of(StepKind.TRANSFER, on, "");
        var resolved = told(StepKind.COMMITTEE, on.minusYears(2), null);
        var done = told(StepKind.TRANSFER, on, null);

        assertThat(names(against(
                        path(Stage.PROBATION, on, Map.of(StepKind.COMMITTEE, resolved), null), transfer, grounds(on))))
                .isEqualTo("NotNow");
        assertThat(names(against(
                        path(Stage.PROBATION, on, Map.of(StepKind.TRANSFER, done), null), transfer, grounds(on))))
                .isEqualTo("NotNow");
    }

    private List<Objection> past(Schooling schooling, @Nullable LocalDate left, LocalDate on) {
        var step = Step.of(StepKind.CELL, on, "1")
                .voted(6, 9)
                .backed(route(YearMonth.of(1995, 1), on), 12)
                .past(schooling, left);
        return against(path(Stage.VERIFIED, on.minusDays(9), Map.of(), null), step, grounds(on));
    }

    private static String clauses(List<Objection> objections) {
        return String.join(
                " ",
                objections.stream()
                        .map(one -> one instanceof Objection.Before(var _, var _, var rule)
                                ? rule
                                : ((Objection.OfRule) one).rule())
                        .map(rule -> rule.clause().vi())
                        .toList());
    }

    @Test
    void nothing_is_recorded_of_tomorrow() {
        var step = Step.of(StepKind.POOL, CELL.plusDays(1), "");

        assertThat(names(against(path(Stage.INTRODUCED, CELL, Map.of(), CELL), step, grounds(CELL))))
                .isEqualTo("InTheFuture");
    }

    private List<Objection> cell(YearMonth born, LocalDate on, LocalDate certified, int together, int agree, int all) {
        var days = Map.of(StepKind.CERTIFICATE, told(StepKind.CERTIFICATE, certified, null));
        var step = Step.of(StepKind.CELL, on, "1")
                .voted(agree, all)
                .backed(route(born, on), together)
                .past(Schooling.DIPLOMA, null);
        return against(path(Stage.VERIFIED, on.minusDays(9), days, null), step, grounds(born, on));
    }

    private static Introducers route(YearMonth born, LocalDate on) {
        return YearMonth.from(on).isAfter(born.plusYears(30)) ? Introducers.TWO_MEMBERS : Introducers.YOUTH_UNION;
    }

    private String clause(YearMonth born, LocalDate on) {
        return ((Objection.OfRule) cell(born, on, on.minusMonths(3), 12, 6, 9).getFirst())
                .rule()
                .clause()
                .vi();
    }

    @Test
    void who_came_with_a_certificate_that_is_about_to_end_stands_on_that_stock_from_the_day_of_coming() {
        var given = told(StepKind.CERTIFICATE, LocalDate.of(2022, 1, 10), null);
        var came = LocalDate.of(2026, 10, 1);
        var path = path(Stage.CERTIFIED, came, Map.of(StepKind.CERTIFICATE, given), null);

        assertThat(CandidateWorld.house(
                        () -> TimeStocks.since(Account.CERTIFICATE_ENDING, path, grounds(LocalDate.of(2026, 11, 1)))))
                .contains(came);
    }

    @Test
    void a10_the_age_of_the_dossier_is_shown_wherever_it_may_refuse() {
        for (var kind : List.of(StepKind.CELL, StepKind.COMMITTEE, StepKind.ADMISSION)) {
            assertThat(StepFields.of(kind).rules()).as(kind.name()).contains(CellRules.DOSSIER);
        }
        assertThat(StepFields.of(StepKind.CELL).rules()).contains(PathRules.ORDER);
    }

    /** Indicator 2.05 counts certificates that are still in force: the last of the sixty months' days is one of them (A9). */
    @Test
    void a9_a_certificate_stands_among_those_about_to_end_on_its_last_day_and_no_more_on_the_day_after() {
        var last = LocalDate.of(2027, 1, 10);
        var given = told(StepKind.CERTIFICATE, last.minusMonths(60), null);
        var path = path(Stage.CERTIFIED, last.minusMonths(60), Map.of(StepKind.CERTIFICATE, given), null)
                .standing(Set.of(Account.CERTIFICATE_ENDING), null);

        assertThat(CandidateWorld.house(() -> TimeStocks.of(path, grounds(last))))
                .isEmpty();
        assertThat(CandidateWorld.house(() -> TimeStocks.of(path, grounds(last.plusDays(1)))))
                .containsExactly(new TimeStocks.Change(Account.CERTIFICATE_ENDING, last.plusDays(1), -1));
    }

    @Test
    void a_probation_that_was_late_already_is_late_at_the_new_enterprise_from_the_day_of_coming() {
        var held = told(StepKind.CEREMONY, LocalDate.of(2025, 1, 10), null);
        var came = LocalDate.of(2026, 10, 1);
        var path = path(Stage.PROBATION, came, Map.of(StepKind.CEREMONY, held), null);

        assertThat(CandidateWorld.house(
                        () -> TimeStocks.since(Account.PROBATION_OVERDUE, path, grounds(LocalDate.of(2026, 11, 1)))))
                .contains(came);
    }

    @Test
    void a_day_before_all_texts_is_refused_and_breaks_nothing() {
        var certified = told(StepKind.CERTIFICATE, LocalDate.of(2015, 3, 15), null);
        var after = path(Stage.VERIFIED, LocalDate.of(2015, 3, 15), Map.of(StepKind.CERTIFICATE, certified), null);
        var early = path(Stage.VERIFIED, LocalDate.of(2011, 3, 15), Map.of(), null);
        var on = LocalDate.of(2012, 6, 15);
        var step = Step.of(StepKind.CELL, on, "1")
                .voted(6, 9)
                .backed(Introducers.TWO_MEMBERS, 12)
                .past(Schooling.DIPLOMA, null);

        assertThat(names(against(after, step, grounds(on)))).isEqualTo("Before");
        assertThat(names(against(early, step, grounds(on)))).isEqualTo("Unruled");
    }

    private Grounds grounds(LocalDate on) {
        return grounds(YearMonth.of(1995, 1), on);
    }

    private Grounds grounds(YearMonth born, LocalDate on) {
        return grounds(born, on, true);
    }

    /** Somebody who is no union member. */
    private Grounds stranger(LocalDate on) {
        return grounds(YearMonth.of(1995, 1), on, false);
    }

    private Grounds grounds(YearMonth born, LocalDate on, boolean unionMember) {
        return CandidateWorld.house(() -> new Grounds(
                on,
                new Person("Người Thử", born, Person.Sex.MALE, Person.Job.WORKER, unionMember),
                new Standing(
                        new EnterpriseId(1),
                        "0200000000",
                        "Công ty Thử",
                        OwnershipSector.DOMESTIC_NON_STATE,
                        true,
                        on,
                        counted,
                        Map.of(),
                        Map.of()),
                CandidateWorld.someUnion(),
                Set.of(Consent.Purpose.values()),
                List.of(),
                laws,
                null));
    }

    private List<Objection> against(Candidacy before, Step step, Grounds grounds) {
        return CandidateWorld.house(() -> PathRules.against(before, step, grounds));
    }

    private static Told told(StepKind kind, LocalDate on, @Nullable LocalDate also) {
        return new Told(kind, on, also, "", Side.PARTY, "Thử", java.time.Instant.EPOCH, null);
    }

    private static Candidacy path(
            Stage stage, LocalDate since, Map<StepKind, Told> days, @Nullable LocalDate introduced) {
        return new Candidacy(
                new CandidateId(1),
                "N-TEST-TEST",
                Side.UNION,
                since,
                new EnterpriseId(1),
                new UnitId(1),
                new UnitId(2),
                true,
                introduced,
                stage,
                since,
                null,
                null,
                Set.of(),
                null,
                days.isEmpty() ? Map.of() : new EnumMap<>(days),
                0);
    }

    private static String names(List<Objection> objections) {
        return String.join(
                " ",
                objections.stream().map(one -> one.getClass().getSimpleName()).toList());
    }
}
