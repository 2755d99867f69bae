package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.programme.Account;
import vn.songhanh.support.DatabaseTest;

/** Each rule on admission, on both sides of its threshold and of the day from which its text holds. */
@DatabaseTest
class PathRulesTests {

    private static final LocalDate CELL = LocalDate.of(2022, 6, 15);

    @Autowired
    Laws laws;

    @ParameterizedTest(name = "born in {0}, considered on {1}: {2} (section 1.1 of the regulation in force)")
    @CsvSource({
        "2004-06, 2022-06-15, fits",
        "2004-07, 2022-06-15, TooYoung",
        "1962-06, 2022-06-15, fits",
        "1962-05, 2022-06-15, TooOld",
        "2004-06, 2022-05-31, TooYoung"
    })
    void the_cell_considers_from_full_18_to_full_60_counted_by_months(String born, LocalDate on, String expected) {
        var objections = cell(YearMonth.parse(born), on, on.minusMonths(3), 12, 6, 9);

        assertThat(names(objections)).isEqualTo(expected.equals("fits") ? "" : expected);
    }

    @Test
    void one_of_seventeen_years_and_eleven_months_is_refused_with_the_clause_of_the_day() {
        assertThat(clause(YearMonth.of(2004, 7), CELL)).contains("24-QĐ/TW");
        assertThat(clause(YearMonth.of(2003, 8), LocalDate.of(2021, 7, 29))).contains("29-QĐ/TW");
        assertThat(clause(YearMonth.of(2003, 8), LocalDate.of(2021, 7, 30))).contains("24-QĐ/TW");
        assertThat(clause(YearMonth.of(2008, 8), LocalDate.of(2026, 7, 26))).contains("208-QĐ/TW");
    }

    @Test
    void sixty_and_a_month_is_for_the_committee_under_the_centre_and_a_recorded_exception() {
        var objections = cell(YearMonth.of(1962, 5), CELL, CELL.minusMonths(3), 12, 6, 9);

        assertThat(objections).singleElement().isInstanceOf(Objection.Allowable.class);
    }

    @ParameterizedTest(name = "certificate of {0}: {1} (guidance 01-HD/TW, 06-HD/TW section 5.4)")
    @CsvSource({"2017-06-15, ''", "2017-06-14, CertificateOver", "2017-05-15, CertificateOver", "2022-01-01, ''"})
    void a_certificate_holds_60_months_to_the_day(LocalDate given, String expected) {
        assertThat(names(cell(YearMonth.of(1995, 1), CELL, given, 12, 6, 9))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} official members: {2} (Charter, article 4)")
    @CsvSource({"6, 9, ''", "5, 9, TooFewVotes", "2, 3, ''", "7, 10, ''", "6, 10, TooFewVotes", "10, 9, NoSuchVote"})
    void the_cell_resolves_with_two_thirds_of_all_official_members(int agree, int all, String expected) {
        assertThat(names(cell(YearMonth.of(1995, 1), CELL, CELL.minusMonths(3), 12, agree, all)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} months together: {1} (Charter, article 4; section 3.2)")
    @CsvSource({"12, ''", "11, TooShortTogether"})
    void introducers_have_worked_with_the_person_for_twelve_months(int months, String expected) {
        assertThat(names(cell(YearMonth.of(1995, 1), CELL, CELL.minusMonths(3), months, 6, 9)))
                .isEqualTo(expected);
    }

    @Test
    void the_union_introduces_only_by_its_resolution() {
        var step = Step.of(StepKind.CELL, CELL, "1").voted(6, 9).backed(Introducers.TRADE_UNION, 12);

        assertThat(names(PathRules.against(
                        path(Stage.VERIFIED, CELL.minusDays(9), Map.of(), null), step, grounds(CELL))))
                .isEqualTo("NotIntroducedByUnion");
        assertThat(names(PathRules.against(
                        path(Stage.VERIFIED, CELL.minusDays(9), Map.of(), CELL.minusMonths(9)), step, grounds(CELL))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}, standing committee {2}: {3} (guidance, section 3.7)")
    @CsvSource({"10, 15, false, ''", "9, 15, false, TooFewVotes", "8, 15, true, ''", "7, 14, true, TooFewVotes"})
    void the_committee_takes_two_thirds_and_a_standing_committee_more_than_half(
            int agree, int all, boolean standing, String expected) {
        var step = Step.of(StepKind.COMMITTEE, CELL, "1");
        var voted = standing ? step.votedInStandingCommittee(agree, all) : step.voted(agree, all);

        assertThat(names(PathRules.against(
                        path(Stage.CELL_RESOLVED, CELL.minusDays(9), Map.of(), null), voted, grounds(CELL))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "dossier of {0}: {1} (guidance 01-HD/TW)")
    @CsvSource({"2021-06-15, ''", "2021-06-14, DossierOld"})
    void a_dossier_of_more_than_twelve_months_is_supplemented_first(LocalDate opened, String expected) {
        var days = Map.of(StepKind.DOSSIER, told(StepKind.DOSSIER, opened, null));
        var step = Step.of(StepKind.COMMITTEE, CELL, "1").voted(10, 15);

        assertThat(names(PathRules.against(
                        path(Stage.CELL_RESOLVED, CELL.minusDays(9), days, null), step, grounds(CELL))))
                .isEqualTo(expected);
    }

    /** Received on Friday 7 January 2022; Tết of 2022 took five working days out of the thirty. */
    @ParameterizedTest(name = "held on {0}: {1} (section 4: 30 working days)")
    @CsvSource({"2022-02-25, ''", "2022-02-28, Late"})
    void the_ceremony_is_held_within_thirty_working_days_and_tet_is_none(LocalDate held, String expected) {
        var days = Map.of(
                StepKind.ADMISSION, told(StepKind.ADMISSION, LocalDate.of(2022, 1, 5), LocalDate.of(2022, 1, 7)));
        var path = path(Stage.ADMITTED, LocalDate.of(2022, 1, 5), days, null);

        assertThat(names(PathRules.against(path, Step.of(StepKind.CEREMONY, held, ""), grounds(held))))
                .isEqualTo(expected);
    }

    /** Held on 1 February 2021, so that probation ends on the first day of Tết 2022. */
    @ParameterizedTest(name = "considered on {0}: {1} (Charter, article 5; section 4)")
    @CsvSource({"2022-01-31, ProbationLasts", "2022-02-01, ''", "2022-03-18, ''", "2022-03-21, Late"})
    void a_probation_that_ends_on_tet_ends_then_and_its_review_waits_for_working_days(LocalDate met, String expected) {
        var held = LocalDate.of(2021, 2, 1);
        var days = Map.of(StepKind.CEREMONY, told(StepKind.CEREMONY, held, null));
        var step = Step.of(StepKind.RECOGNITION, met.plusDays(5), "1").also(met);

        assertThat(names(PathRules.against(path(Stage.PROBATION, held, days, null), step, grounds(met.plusDays(5)))))
                .isEqualTo(expected);
    }

    @Test
    void the_application_comes_first_then_the_history_then_the_verification() {
        var history = Step.of(StepKind.DOSSIER, CELL, "").also(CELL.minusDays(1));
        var days = Map.of(StepKind.DOSSIER, told(StepKind.DOSSIER, CELL.minusDays(9), CELL.minusDays(5)));
        var verified = Step.of(StepKind.VERIFICATION, CELL.minusDays(6), "");

        assertThat(names(PathRules.against(
                        path(Stage.CERTIFIED, CELL.minusDays(30), Map.of(), null), history, grounds(CELL))))
                .isEqualTo("Before");
        assertThat(names(
                        PathRules.against(path(Stage.DOSSIER, CELL.minusDays(9), days, null), verified, grounds(CELL))))
                .isEqualTo("Before");
    }

    @Test
    void nothing_is_recorded_of_tomorrow() {
        var step = Step.of(StepKind.POOL, CELL.plusDays(1), "");

        assertThat(names(PathRules.against(path(Stage.INTRODUCED, CELL, Map.of(), CELL), step, grounds(CELL))))
                .isEqualTo("InTheFuture");
    }

    private List<Objection> cell(YearMonth born, LocalDate on, LocalDate certified, int together, int agree, int all) {
        var days = Map.of(StepKind.CERTIFICATE, told(StepKind.CERTIFICATE, certified, null));
        var step = Step.of(StepKind.CELL, on, "1").voted(agree, all).backed(Introducers.TWO_MEMBERS, together);
        return PathRules.against(path(Stage.VERIFIED, on.minusDays(9), days, null), step, grounds(born, on));
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

        assertThat(TimeStocks.since(Account.CERTIFICATE_ENDING, path, grounds(LocalDate.of(2026, 11, 1))))
                .contains(came);
    }

    @Test
    void a_probation_that_was_late_already_is_late_at_the_new_enterprise_from_the_day_of_coming() {
        var held = told(StepKind.CEREMONY, LocalDate.of(2025, 1, 10), null);
        var came = LocalDate.of(2026, 10, 1);
        var path = path(Stage.PROBATION, came, Map.of(StepKind.CEREMONY, held), null);

        assertThat(TimeStocks.since(Account.PROBATION_OVERDUE, path, grounds(LocalDate.of(2026, 11, 1))))
                .contains(came);
    }

    @Test
    void a_day_before_all_texts_is_refused_and_breaks_nothing() {
        var certified = told(StepKind.CERTIFICATE, LocalDate.of(2015, 3, 15), null);
        var after = path(Stage.VERIFIED, LocalDate.of(2015, 3, 15), Map.of(StepKind.CERTIFICATE, certified), null);
        var early = path(Stage.VERIFIED, LocalDate.of(2011, 3, 15), Map.of(), null);
        var on = LocalDate.of(2012, 6, 15);
        var step = Step.of(StepKind.CELL, on, "1").voted(6, 9).backed(Introducers.TWO_MEMBERS, 12);

        assertThat(names(PathRules.against(after, step, grounds(on)))).isEqualTo("Before");
        assertThat(names(PathRules.against(early, step, grounds(on)))).isEqualTo("Unruled");
    }

    private Grounds grounds(LocalDate on) {
        return grounds(YearMonth.of(1995, 1), on);
    }

    private Grounds grounds(YearMonth born, LocalDate on) {
        return CandidateWorld.house(() -> new Grounds(
                on,
                new Person("Người Thử", born, Person.Sex.MALE, Person.Job.WORKER, true),
                new Standing(
                        new EnterpriseId(1),
                        "0200000000",
                        "Công ty Thử",
                        OwnershipSector.DOMESTIC_NON_STATE,
                        true,
                        on,
                        null,
                        Map.of(),
                        Map.of()),
                Set.of(Consent.Purpose.values()),
                List.of(),
                code -> CandidateWorld.house(() -> laws.perhapsOn(code, on)),
                laws.days()));
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
