package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.ledger.Figure;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.Console;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;
import vn.songhanh.time.Period;

/** A half-year is measured against its quarters where the plan has them, else it says that the plan is that of the year. */
@DatabaseTest
@Import(ReviewWorld.class)
class PartOfYearTests {

    private static final Period HALF = Period.half(2022, 1);
    private static final Period SECOND_QUARTER = Period.quarter(2022, 2);

    @Autowired
    ReviewWorld world;

    @Autowired
    FiguresCommand command;

    @Autowired
    ReviewFigures figures;

    @Autowired
    Programmes programmes;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(LocalDate.of(2022, 7, 5));
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void where_the_plan_has_quarters_those_of_the_half_add_up() {
        plan(10, 3, 4, 2, 1);

        assertThat(told("HALF")).satisfies(line -> {
            assertThat(line.plan()).isEqualByComparingTo("7");
            assertThat(line.planOfYear()).isFalse();
        });
        assertThat(told("YEAR").plan()).isEqualByComparingTo("10");
    }

    @Test
    void where_it_has_none_the_plan_is_called_that_of_the_year_wherever_it_stands() {
        assertThat(told("HALF")).satisfies(line -> {
            assertThat(line.plan()).isEqualByComparingTo("10");
            assertThat(line.planOfYear()).isTrue();
        });
        assertThat(told("YEAR").planOfYear()).isFalse();
        assertThat(ours.partyOfficer().get(opened())).bodyText().contains(">cả năm<");
    }

    @Test
    void a_set_that_was_sealed_before_quarters_were_read_stays_measured_against_the_year() {
        plan(10, 3, 4, 2, 1);
        var rules = "a1b2c3d4e5f60718";
        var older = new Seal(Long.MAX_VALUE, rules, PlansUsed.read("2022:2"), HALF.last());
        var newer = new Seal(Long.MAX_VALUE, rules, PlansUsed.read("2022:2 by quarter"), HALF.last());

        assertThat(unions(older, HALF).plan()).isEqualByComparingTo("10");
        assertThat(unions(older, HALF).planOfYear()).isTrue();
        assertThat(unions(newer, HALF).plan()).isEqualByComparingTo("7");
        assertThat(List.of(unions(older, SECOND_QUARTER), unions(newer, SECOND_QUARTER)))
                .as("a half-year that the term cuts to one quarter was measured against it before, too")
                .allSatisfy(unions -> {
                    assertThat(unions.plan()).isEqualByComparingTo("4");
                    assertThat(unions.planOfYear()).isFalse();
                });
    }

    @Test
    void the_sum_of_several_years_is_not_called_the_plan_of_one_where_the_term_cuts_the_first() {
        var seal = new Seal(Long.MAX_VALUE, "a1b2c3d4e5f60718", PlansUsed.read("2022:1"), HALF.last());

        assertThat(unions(seal, Period.of(SECOND_QUARTER.first(), LocalDate.of(2023, 12, 31))))
                .satisfies(unions -> {
                    assertThat(unions.plan()).isEqualByComparingTo("10");
                    assertThat(unions.planOfYear()).isFalse();
                });
    }

    @Test
    void figures_tell_what_is_disputed_and_which_plans_are_meant_and_a_term_has_no_year_before() {
        assertThat(told("TERM")).satisfies(line -> {
            assertThat(line.disputed()).isEqualByComparingTo("0");
            assertThat(line.previous()).isNull();
            assertThat(line.plans()).containsExactly(new FiguresCommand.Version(2022, 1, false));
        });
        assertThat(told("YEAR").previous()).isEqualByComparingTo("0");
    }

    private void plan(int year, int... quarters) {
        var targets = Stream.concat(
                        Stream.of(new NewPlan.Target("3.06", null, BigDecimal.valueOf(year))),
                        Stream.iterate(1, quarter -> quarter + 1)
                                .limit(quarters.length)
                                .map(quarter -> new NewPlan.Target(
                                        "3.06", null, quarter, BigDecimal.valueOf(quarters[quarter - 1]))))
                .toList();
        ReviewWorld.house(() -> programmes.newPlan(new NewPlan(ours.programme(), 2022, "Theo quý", targets)));
    }

    private Figure unions(Seal seal, Period period) {
        return ReviewWorld.house(
                        () -> transactions.execute(_ -> figures.at(ours.programme(), Span.whole(period), seal)))
                .stream()
                .filter(figure -> figure.indicator().code().equals("3.06"))
                .findFirst()
                .orElseThrow();
    }

    private FiguresCommand.Line told(String kind) {
        var output = new Console();
        output.json = true;
        ReviewWorld.house(() -> command.run(new Console.Written(asked(kind)), output));
        return ((List<?>) output.printed.getFirst())
                .stream()
                        .map(FiguresCommand.Line.class::cast)
                        .filter(line -> line.indicator().equals("3.06"))
                        .findFirst()
                        .orElseThrow();
    }

    private Map<String, String> asked(String kind) {
        return Map.of("programme", ours.code(), "kind", kind, "year", kind.equals("TERM") ? "2023" : "2022");
    }

    private String opened() {
        var answer = ours.partyOfficer()
                .post("/app/reviews")
                .param("programme", ours.code())
                .param("kind", "HALF")
                .param("year", "2022")
                .exchange();
        return Arrays.stream(String.valueOf(answer.getResponse().getHeader("Location"))
                        .split("\\?"))
                .findFirst()
                .orElseThrow();
    }
}
