package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

/** U4 with the clause of its day: which step of a union's founding comes before which; and days that no text rules. */
@DatabaseTest
class OrderOfUnionsTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    @Autowired
    Rulebook rulebook;

    @ParameterizedTest(name = "{0} {1} days after what comes first, on {2}: {3} (Charter, article 14(1))")
    @CsvSource({
        "CONGRESS, 0, 2022-05-10, ''",
        "CONGRESS, -1, 2022-05-10, Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII",
        "DOSSIER, 0, 2022-05-10, ''",
        "DOSSIER, -1, 2022-05-10, Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII",
        "DECISION, 0, 2022-05-10, ''",
        "DECISION, -1, 2022-05-10, Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII",
        "ANNOUNCEMENT, 0, 2022-05-10, ''",
        "ANNOUNCEMENT, -1, 2022-05-10, Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII"
    })
    void u4_board_congress_dossier_recognition_and_work_follow_each_other_by_article_14(
            StepKind kind, int days, LocalDate on, String clause) {
        assertThat(refusal(kind, on, on.minusDays(days))).isEqualTo(clause.isEmpty() ? null : clause);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2020-02-02, no text",
        "2020-02-03, Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII",
        "2023-12-02, Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII",
        "2023-12-03, Điều lệ Công đoàn Việt Nam khóa XIII"
    })
    void u4_the_charter_of_the_day_orders_the_steps_and_none_before_3_february_2020(LocalDate on, String clause) {
        assertThat(refusal(StepKind.DOSSIER, on, on.plusDays(1))).isEqualTo(clause);
    }

    @ParameterizedTest(name = "a {0} on {1}: {2}")
    @CsvSource({
        "BOARD, 2020-02-02, true",
        "BOARD, 2020-02-03, false",
        "CONGRESS, 2020-02-02, true",
        "CONGRESS, 2020-02-03, false",
        "DECISION, 2020-02-02, true",
        "DECISION, 2020-02-03, false",
        "SURVEY, 2020-02-02, true",
        "SURVEY, 2020-02-03, false"
    })
    void u1_u3_u4_u7_a_step_of_a_day_before_the_first_text_is_declined_as_such(
            StepKind kind, LocalDate on, boolean unruled) {
        assertThat(against(Objective.UNION, kind, on, on))
                .hasSize(unruled ? 1 : 0)
                .allMatch(one -> one.equals(new Objection.Unruled(on)));
    }

    @ParameterizedTest
    @EnumSource(
            value = StepKind.class,
            names = {"SURVEY", "DECISION"})
    void p1_p12_no_party_organisation_is_judged_before_the_charter_of_19_january_2011(StepKind kind) {
        var first = LocalDate.of(2011, 1, 19);

        assertThat(against(Objective.PARTY, kind, first.minusDays(1), first.minusDays(1)))
                .containsExactly(new Objection.Unruled(first.minusDays(1)));
        assertThat(against(Objective.PARTY, kind, first, first)).isEmpty();
    }

    private @Nullable String refusal(StepKind kind, LocalDate on, LocalDate first) {
        return against(Objective.UNION, kind, on, first).stream()
                .map(one -> switch (one) {
                    case Objection.OutOfOrder late -> late.rule().clause().vi();
                    case Objection.Before _ -> "no text";
                    default -> one.toString();
                })
                .findFirst()
                .orElse(null);
    }

    /** What speaks against the step on a day; what must come first was on another. */
    private List<Objection> against(Objective objective, StepKind kind, LocalDate on, LocalDate first) {
        return aCase(objective, kind, first).take(step(objective, kind, on), grounds(on))
                        instanceof Change.Declined(var objections)
                ? objections
                : List.of();
    }

    /** What the step follows lies on the day {@code first}; consent and survey long before. */
    private static Case aCase(Objective objective, StepKind kind, LocalDate first) {
        var early = first.minusYears(1);
        var decided = kind == StepKind.ANNOUNCEMENT ? first : null;
        var dossier = kind == StepKind.DECISION ? first : null;
        var congress = kind == StepKind.DOSSIER ? first : null;
        var board = kind == StepKind.CONGRESS ? first : null;
        var state = decided != null ? CaseState.DECIDED : dossier != null ? CaseState.DOSSIER : CaseState.CONSENT;
        return new Case(
                new CaseId(1),
                new About.Enterprise(new EnterpriseId(1)),
                objective,
                state,
                early,
                early,
                early,
                early,
                early,
                early,
                null,
                null,
                dossier,
                decided,
                null,
                null,
                null,
                null,
                null,
                board,
                congress,
                null,
                null,
                false,
                0);
    }

    private static Step step(Objective objective, StepKind kind, LocalDate on) {
        return switch (kind) {
            case BOARD -> new Step.BoardFormed(on, 3, "");
            case CONGRESS -> new Step.CongressHeld(on, CongressForm.ALL_MEMBERS, 12, "");
            case DOSSIER -> new Step.Filed(on, Map.of(), "");
            case DECISION -> new Step.Decided(decision(objective, on), "");
            case ANNOUNCEMENT -> new Step.Announced(on, "");
            default -> new Step.Surveyed(new Survey(on, 40, 12, 5, 0, ""), "");
        };
    }

    private static FoundingDecision decision(Objective objective, LocalDate on) {
        var kind = objective == Objective.PARTY ? UnitKind.GRASSROOTS_CELL : UnitKind.GRASSROOTS_UNION;
        return new FoundingDecision(kind, "Tên", "12/QĐ", on, 12, 0, null);
    }

    private Grounds grounds(LocalDate day) {
        var standing = new Standing(
                new EnterpriseId(1),
                "0209900001",
                "Công ty Thử",
                OwnershipSector.DOMESTIC_NON_STATE,
                true,
                day,
                new Survey(day, 40, 12, 5, 0, ""),
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
