package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
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
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.candidate.YouthUnion;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.support.DatabaseTest;

/** By which clause a refusal on admission is made, and from which day the one text of the Charter says so. */
@DatabaseTest
class ClausesOfRefusalsTests {

    private static final LocalDate CELL = LocalDate.of(2022, 6, 15);

    @Autowired
    Laws laws;

    @Autowired
    Rulebook rulebook;

    @ParameterizedTest(name = "introduced by {0} past youth age: {1} (Charter, article 4)")
    @CsvSource({"TWO_MEMBERS, ''", "YOUTH_UNION, Điều 4 Điều lệ Đảng", "TRADE_UNION, Điều 4 Điều lệ Đảng"})
    void a6_past_youth_age_two_official_members_introduce_by_article_4(Introducers by, String clause) {
        var step = Step.of(StepKind.CELL, CELL, "1")
                .voted(6, 9)
                .backed(by, 12, YouthUnion.MEMBER)
                .past(Schooling.DIPLOMA, null);

        assertThat(clauses(path(Stage.VERIFIED, null), step, YearMonth.of(1992, 5)))
                .isEqualTo(clause);
    }

    @ParameterizedTest(name = "held on 15 June 2021, considered on {0}: {1} (Charter, article 5)")
    @CsvSource({"2022-06-15, ''", "2022-06-14, Điều 5 Điều lệ Đảng"})
    void a14_probation_lasts_twelve_months_by_article_5(LocalDate met, String clause) {
        var step = Step.of(StepKind.RECOGNITION, CELL, "1").also(met);

        assertThat(clauses(path(Stage.PROBATION, CELL.minusMonths(12)), step, YearMonth.of(1995, 1)))
                .isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CANDIDATE_INTRODUCERS, 2, Điều 4 Điều lệ Đảng",
        "CANDIDATE_CELL_RESOLUTION_THIRDS, 2, Điều 4 Điều lệ Đảng",
        "CANDIDATE_PROBATION_MONTHS, 12, Điều 5 Điều lệ Đảng",
        "CANDIDATE_PARTY_AGE, 0, Khoản 4 Điều 5 Điều lệ Đảng"
    })
    void a6_a11_a14_a17_the_charter_says_so_from_19_january_2011_on_and_no_text_before(
            String code, int value, String clause) {
        CandidateWorld.house(() -> {
            assertThat(rulebook.find(code, LocalDate.of(2011, 1, 18))).isEmpty();
            assertThat(rulebook.on(code, LocalDate.of(2011, 1, 19)).value()).isEqualTo(value);
            assertThat(rulebook.on(code, LocalDate.of(2011, 1, 19)).clause().vi())
                    .isEqualTo(clause);
            assertThat(rulebook.on(code, LocalDate.of(2026, 11, 27)).clause().vi())
                    .isEqualTo(clause);
            return code;
        });
    }

    @Test
    void p13_a12_a_standing_committee_resolves_with_more_than_half_by_the_guidance_of_the_day() {
        var half = Step.of(StepKind.COMMITTEE, CELL, "1").votedInStandingCommittee(7, 14);
        var more = Step.of(StepKind.COMMITTEE, CELL, "1").votedInStandingCommittee(8, 14);

        assertThat(clauses(path(Stage.CELL_RESOLVED, null), half, YearMonth.of(1995, 1)))
                .isEqualTo("Hướng dẫn 01-HD/TW (2021)");
        assertThat(clauses(path(Stage.CELL_RESOLVED, null), more, YearMonth.of(1995, 1)))
                .isEmpty();
    }

    private String clauses(Candidacy before, Step step, YearMonth born) {
        return String.join(
                " ",
                CandidateWorld.house(() -> PathRules.against(before, step, grounds(born))).stream()
                        .map(one -> ((Objection.OfRule) one).rule().clause().vi())
                        .toList());
    }

    private Grounds grounds(YearMonth born) {
        return new Grounds(
                CELL,
                new Person("Người Thử", born, Person.Sex.MALE, Person.Job.WORKER, true),
                new Standing(
                        new EnterpriseId(1),
                        "0200000000",
                        "Công ty Thử",
                        OwnershipSector.DOMESTIC_NON_STATE,
                        true,
                        CELL,
                        null,
                        Map.of(),
                        Map.of()),
                CandidateWorld.someUnion(),
                Set.of(Consent.Purpose.values()),
                List.of(),
                laws,
                null);
    }

    /** Introduced by the union; on probation since the ceremony, where there was one. */
    private static Candidacy path(Stage stage, @Nullable LocalDate ceremony) {
        var since = ceremony == null ? CELL.minusDays(9) : ceremony;
        Map<StepKind, Told> days = ceremony == null
                ? Map.of()
                : Map.of(
                        StepKind.CEREMONY,
                        new Told(
                                StepKind.CEREMONY,
                                ceremony,
                                null,
                                "",
                                Side.PARTY,
                                "Thử",
                                java.time.Instant.EPOCH,
                                null));
        return new Candidacy(
                new CandidateId(1),
                "N-TEST-TEST",
                Side.UNION,
                since,
                new EnterpriseId(1),
                new UnitId(1),
                new UnitId(2),
                true,
                CELL.minusMonths(9),
                stage,
                since,
                null,
                null,
                Set.of(),
                null,
                days,
                0);
    }
}
