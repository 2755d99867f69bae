package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

@DatabaseTest
class IndicatorRulesTests {

    /** The numbers of domain.md §6 that have figures; 3.17 stands beside each of them. */
    private static final List<String> NUMBERS = numbers();

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    ProgrammeWorld world;
    Person officer;

    @BeforeEach
    void open() {
        clock.stopOn(ProgrammeWorld.TODAY);
        world = new ProgrammeWorld(context);
        officer = people.officer(Side.UNION, world.federation);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void the_thirty_five_of_a_first_release_are_shown_and_no_other() {
        var indicators = officer.as(() -> world.programmes().indicators());

        // domain.md §6; 3.17, the thirty-fifth, is the share of plan beside each
        assertThat(indicators.stream()
                        .filter(Indicator::core)
                        .map(indicator -> indicator.code().substring(0, 4))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "1.01", "1.02", "1.03", "1.04", "1.06", "1.07", "1.08", "1.09", "2.01", "2.02", "2.03", "2.04",
                        "2.07", "2.08", "2.09", "2.10", "2.12", "2.13", "2.15", "2.17", "2.18", "2.19", "2.20", "3.01",
                        "3.02", "3.03", "3.05", "3.06", "3.08", "3.09", "3.10", "3.11", "3.12", "3.16");
    }

    @Test
    void every_indicator_of_the_list_is_there_with_what_it_is_made_of() {
        var indicators = officer.as(() -> world.programmes().indicators());
        var codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());

        assertThat(codes.stream().map(code -> code.substring(0, 4))).containsAll(NUMBERS);
        assertThat(codes).contains("1.09b", "2.06b", "2.12b", "2.16b", "3.14a", "3.14b", "3.15a", "3.15c", "3.15d");
        for (var indicator : indicators) {
            if (indicator.measure() instanceof Measure.Ratio(var part, var whole)) {
                assertThat(codes).as(indicator.code()).contains(part, whole);
            }
        }
    }

    @Test
    void the_page_tells_every_rule_in_words_and_whether_it_adds_up() {
        assertThat(officer.get(list()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Theo ngày quyết định công nhận.",
                        "Cộng được theo đơn vị và theo kỳ",
                        "Không cộng được; đếm lại ở từng cấp, từng kỳ",
                        "3.17 · %");
    }

    @Test
    void a_rule_changed_in_mid_term_holds_from_its_year_on_and_the_years_before_keep_theirs() {
        assertThat(change("1.04", 2042, "Mỗi doanh nghiệp tính một lần trong kỳ.", "DISTINCT", true, 0)
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(inForce("1.04", 2041).measure()).isInstanceOf(Measure.Sum.class);
        assertThat(inForce("1.04", 2042).measure()).isInstanceOf(Measure.Distinct.class);
        assertThat(inForce("1.04", 2043).rule().vi()).isEqualTo("Mỗi doanh nghiệp tính một lần trong kỳ.");
        assertThat(version(2041)).isZero();
        assertThat(version(2042)).isEqualTo(1);
        assertThat(officer.get(list() + "/1.04").exchange())
                .bodyText()
                .contains("Từ 01/01/2042", "Hai bên thống nhất", "Người Thử");
    }

    @Test
    void figures_of_each_year_and_since_the_beginning_are_counted_by_the_rule_of_their_year() {
        world.unionFounded("1", LocalDate.of(2041, 5, 5));
        world.unionFounded("2", LocalDate.of(2041, 6, 5));
        world.unionFounded("3", LocalDate.of(2042, 1, 5));
        assertThat(figure(2042).sinceStart()).isEqualByComparingTo("3");

        // Counted by enterprises, and these unions name none: nothing counts from 2042 on.
        change("3.06", 2042, "Mỗi doanh nghiệp tính một lần.", "DISTINCT", true, 0)
                .exchange();

        assertThat(figure(2041).confirmed()).isEqualByComparingTo("2");
        assertThat(figure(2042).confirmed()).isEqualByComparingTo("0");
        assertThat(figure(2042).previous()).isEqualByComparingTo("2");
        assertThat(figure(2042).sinceStart()).isEqualByComparingTo("2");
    }

    @Test
    void tables_and_lists_count_each_year_by_the_rule_of_that_year_too() {
        world.unionFounded("1", LocalDate.of(2041, 5, 5));
        world.unionFounded("2", LocalDate.of(2042, 1, 5));
        change("3.06", 2042, "Mỗi doanh nghiệp tính một lần.", "DISTINCT", true, 0)
                .exchange();
        var both = Period.of(LocalDate.of(2041, 1, 1), LocalDate.of(2042, 12, 31));
        var asked = new PivotQuery(
                world.programme,
                List.of("3.06"),
                new PivotQuery.Rows.Whole(),
                List.of(Period.year(2041), Period.year(2042), both),
                PivotQuery.View.PLAIN);

        var row = officer.as(() -> context.getBean(Pivot.class).read(asked))
                .rows()
                .getFirst();

        assertThat(row.values().getFirst())
                .extracting(value -> value.confirmed().part())
                .containsExactly(1L, 0L, 1L);
        assertThat(listed(asked, both).entries()).isEqualTo(2);
        assertThat(listed(asked, Period.year(2042)).entries()).isZero();
    }

    private EntryList listed(PivotQuery asked, Period period) {
        var cell = asked.cell("3.06", new PivotQuery.RowKey.Whole(), period, Set.of(ClaimState.CONFIRMED));
        return officer.as(() -> context.getBean(Pivot.class).entries(cell, EntryList.Page.first(10)));
    }

    private Figure figure(int year) {
        var query = FigureQuery.whole(world.programme, Period.year(year));
        return officer.as(() -> context.getBean(Figures.class).all(query)).stream()
                .filter(one -> one.indicator().code().equals("3.06"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_indicator_is_switched_on_and_off_for_one_programme_and_its_plan_shows_it_so() {
        change("3.04", 2042, "Quyết định hoặc danh sách nhận được.", "SUM", true, 0)
                .exchange();
        change("1.07", 2042, "Số bản phát ra.", "SUM", false, 1).exchange();

        assertThat(inForce("3.04", 2042).core()).isTrue();
        assertThat(inForce("1.07", 2042).core()).isFalse();
        assertThat(inForce("1.07", 2041).core()).isTrue();
        var other = new ProgrammeWorld(context);
        assertThat(officer.as(() -> other.programmes().indicators(other.programme, LocalDate.of(2042, 12, 31))))
                .contains(inForce("1.07", 2041));
    }

    @Test
    void the_second_of_two_is_told_and_what_they_typed_stays() {
        change("1.04", 2042, "Cách tính một.", "SUM", true, 0).exchange();

        var late = change("1.04", 2042, "Cách tính hai.", "SUM", true, 0).exchange();

        assertThat(late).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Người khác vừa sửa", "Cách tính hai.");
        assertThat(inForce("1.04", 2042).rule().vi()).isEqualTo("Cách tính một.");
    }

    @Test
    void a_change_needs_a_reason_and_something_that_differs_and_who_may_plan() {
        var viewer = people.person(Side.UNION, world.federation, Set.of(Role.VIEWER));

        assertThat(officer.post(list() + "/1.04")
                        .param("year", "2042")
                        .param("ruleVi", "Khác")
                        .param("ruleEn", "Other")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi lý do", ">Khác<");
        assertThat(change("1.04", 2050, "Khác", "SUM", true, 0).exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(viewer.post(list() + "/1.04").param("year", "2042").exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MockMvcRequestBuilder change(
            String indicator, int year, String rule, String measure, boolean shown, int seen) {
        return officer.post(list() + "/" + indicator)
                .param("year", Integer.toString(year))
                .param("ruleVi", rule)
                .param("ruleEn", rule)
                .param("measure", measure)
                .param("shown", Boolean.toString(shown))
                .param("reason", "Hai bên thống nhất")
                .param("seen", Integer.toString(seen));
    }

    private Indicator inForce(String code, int year) {
        return officer.as(() -> world.programmes().indicators(world.programme, LocalDate.of(year, 12, 31))).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int version(int year) {
        return officer.as(() -> world.programmes().ruleVersion(world.programme, LocalDate.of(year, 12, 31)));
    }

    private String list() {
        return "/app/programme/%s/indicators".formatted(world.code);
    }

    private static List<String> numbers() {
        var numbers = new java.util.ArrayList<String>();
        for (var number = 1; number <= 20; number++) {
            if (number <= 10) {
                numbers.add("1.%02d".formatted(number));
            }
            numbers.add("2.%02d".formatted(number));
            if (number <= 16) {
                numbers.add("3.%02d".formatted(number));
            }
        }
        return List.copyOf(numbers);
    }
}
