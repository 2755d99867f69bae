package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** The yearly classification of organisations is entered by their unit and counts for 3.14 and 3.15. */
@DatabaseTest
@Import(People.class)
class ClassificationTests extends InFoundingWorld {

    private static final LocalDate FEBRUARY = LocalDate.of(2031, 2, 1);

    @Autowired
    People people;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Test
    void a_grade_counts_once_and_one_told_anew_takes_the_one_before_back() {
        var officer = people.officer(Side.UNION, world.district);
        var union = union("Công ty TNHH Xếp Loại");
        var rated = claimed("3.15b");
        var good = claimed("3.15a");
        var agreements = claimed("3.15c");

        assertThat(officer.post("/app/classification")
                        .param("year", "2031")
                        .param("grade-" + union, "GOOD")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi số, ký hiệu quyết định xếp loại");
        for (var turn = 0; turn < 2; turn++) {
            assertThat(officer.post("/app/classification")
                            .param("year", "2031")
                            .param("grade-" + union, "GOOD")
                            .param("agreement-" + union, "true")
                            .param("decision", "9/QĐ")
                            .param("on", "2031-10-15")
                            .exchange())
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(claimed("3.15b")).isEqualTo(rated + 1);
        assertThat(claimed("3.15a")).isEqualTo(good + 1);
        assertThat(claimed("3.15c")).isEqualTo(agreements + 1);

        assertThat(grade(officer, union, 1, "FULFILLED", "10/QĐ", "2031-10-20")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.15b")).isEqualTo(rated + 1);
        assertThat(claimed("3.15a")).isEqualTo(good);
        assertThat(claimed("3.15c")).isEqualTo(agreements);
    }

    @Test
    void a_grade_decided_in_a_signed_period_counts_in_the_open_one_and_stays_one_when_it_is_told_anew() {
        clock.stopOn(LocalDate.of(2033, 9, 1));
        var officer = people.officer(Side.UNION, world.district);
        var union = union("Công ty TNHH Xếp Kỳ Đã Ký");
        FoundingWorld.house(() -> {
            ledger.lock(world.programme, Period.quarter(2033, 1), "review:1");
            return 0;
        });
        var rated = claimed("3.15b", 2033);
        var good = claimed("3.15a", 2033);

        assertThat(grade(officer, union, 0, "GOOD", "9/QĐ", "2033-02-15")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.15b", 2033)).isEqualTo(rated + 1);
        assertThat(grade(officer, union, 1, "FULFILLED", "10/QĐ", "2033-02-20")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.15b", 2033)).isEqualTo(rated + 1);
        assertThat(claimed("3.15a", 2033)).isEqualTo(good);
    }

    @Test
    void of_a_grade_that_both_have_confirmed_only_the_difference_waits_whatever_the_party_answers() {
        var officer = people.officer(Side.UNION, world.district);
        var union = union("Công ty TNHH Xếp Đã Xác Nhận");
        grade(officer, union, 0, "GOOD", "19/QĐ", "2031-10-15");
        answer("19/QĐ", entry -> ledger.confirm(entry, Side.PARTY));
        assertThat(figure("3.15", 2031, one -> one.confirmed().setScale(0, java.math.RoundingMode.HALF_UP)))
                .as("the share of those that are classified, in a year that no stocktake has closed")
                .isEqualTo(Math.round(100.0 * confirmed("3.15a") / confirmed("3.15b")));
        var rated = confirmed("3.15b");
        var good = confirmed("3.15a");

        var waiting = claimed("3.15a");

        grade(officer, union, 1, "FULFILLED", "20/QĐ", "2031-10-20");
        assertThat(confirmed("3.15a")).isEqualTo(good);
        answer("20/QĐ", entry -> ledger.dispute(entry, Side.PARTY, "Chưa thấy quyết định"));
        assertThat(confirmed("3.15a")).isEqualTo(good);

        // told back to what both have confirmed, and anew: never more than one of each
        grade(officer, union, 2, "GOOD", "21/QĐ", "2031-10-21");
        assertThat(confirmed("3.15a") + claimed("3.15a")).isEqualTo(good + waiting);
        grade(officer, union, 3, "FULFILLED", "22/QĐ", "2031-10-22");
        answer("22/QĐ", entry -> ledger.confirm(entry, Side.PARTY));
        assertThat(confirmed("3.15a")).isEqualTo(good - 1);
        assertThat(confirmed("3.15b")).isEqualTo(rated);
    }

    @Test
    void a_grade_that_the_ledger_holds_fast_is_named_at_its_row_and_what_was_typed_stays() {
        var officer = people.officer(Side.UNION, world.district);
        var union = union("Công ty TNHH Xếp Đang Chờ Đảo");
        grade(officer, union, 0, "GOOD", "29/QĐ", "2031-10-15");
        answer("29/QĐ", entry -> {
            ledger.confirm(entry, Side.PARTY);
            ledger.reverse(entry, Side.UNION, "Ghi nhầm đơn vị");
        });

        assertThat(grade(officer, union, 1, "FULFILLED", "30/QĐ giữ lại", "2031-10-20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sổ cái chưa cho sửa xếp loại", "value=\"30/QĐ giữ lại\"", "href=\"#grade-" + union);
    }

    @Test
    void the_second_of_two_officers_is_told_and_nothing_of_what_the_first_did_is_lost() {
        var one = people.officer(Side.UNION, world.district);
        var other = people.officer(Side.UNION, world.district);
        var union = union("Công ty TNHH Hai Người Xếp");
        assertThat(grade(one, union, 0, "GOOD", "9/QĐ", "2031-10-15")).hasStatus(HttpStatus.SEE_OTHER);
        var good = claimed("3.15a");

        assertThat(grade(other, union, 0, "FULFILLED", "9/QĐ", "2031-10-15"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("vừa được người khác xếp loại");
        assertThat(claimed("3.15a")).isEqualTo(good);
        assertThat(grade(other, union, 1, "FULFILLED", "9/QĐ", "2031-10-15")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.15a")).isEqualTo(good - 1);
    }

    @Test
    void a_decision_from_before_the_year_is_refused() {
        var officer = people.officer(Side.UNION, world.district);
        var union = union("Công ty TNHH Ngày Quá Sớm");

        assertThat(grade(officer, union, 0, "GOOD", "9/QĐ", "2021-10-15"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("từ 01/01/2031 đến hôm nay");
    }

    @Test
    void a_grade_that_counts_is_not_told_anew_by_a_decision_that_no_programme_counts() {
        clock.stopOn(LocalDate.of(2039, 3, 1));
        var officer = people.officer(Side.UNION, world.district);
        var union = union("Công ty TNHH Hết Chương Trình");
        grade(officer, union, 0, "GOOD", "29/QĐ", "2033-10-15");
        var good = claimed("3.15a", 2033);

        assertThat(grade(officer, union, 1, "FULFILLED", "30/QĐ", "2038-10-20", 2033))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không chương trình nào tính quyết định của ngày này");
        assertThat(claimed("3.15a", 2033)).isEqualTo(good);
    }

    @Test
    void another_district_does_not_see_it_and_changes_nothing() {
        var union = union("Công ty TNHH Quận Khác Xếp");
        var stranger = people.officer(Side.UNION, world.otherDistrict);
        var rated = claimed("3.15b");

        assertThat(stranger.get("/app/classification?year=2031").exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Quận Khác Xếp");
        assertThat(stranger.post("/app/classification")
                        .param("year", "2031")
                        .param("grade-" + union, "GOOD")
                        .param("decision", "9/QĐ")
                        .param("on", "2031-10-15")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.15b")).isEqualTo(rated);
    }

    private UnitId union(String name) {
        var enterprise = world.enterprise(name);
        return FoundingWorld.house(() -> {
            var unit = organisation.found(new Founding(
                    UnitKind.GRASSROOTS_UNION,
                    "",
                    "CĐCS " + name,
                    "CĐCS " + name,
                    world.district,
                    new Decision("1", FEBRUARY, FEBRUARY)));
            enterprises.organised(enterprise, Line.UNION, unit, FEBRUARY);
            return unit;
        });
    }

    private MvcTestResult grade(People.Person by, UnitId union, int seen, String grade, String decision, String on) {
        return grade(by, union, seen, grade, decision, on, on.startsWith("2033") ? 2033 : 2031);
    }

    private MvcTestResult grade(
            People.Person by, UnitId union, int seen, String grade, String decision, String on, int year) {
        return by.post("/app/classification")
                .param("year", Integer.toString(year))
                .param("version-" + union, Integer.toString(seen))
                .param("grade-" + union, grade)
                .param("decision", decision)
                .param("on", on)
                .exchange();
    }

    private void answer(String document, Consumer<EntryId> act) {
        people.officer(Side.PARTY, world.bloc).as(() -> {
            figures.waiting(world.programme, Side.UNION).stream()
                    .filter(line -> line.evidence().document().equals(document))
                    .forEach(line -> act.accept(line.id()));
            return 0;
        });
    }

    private long claimed(String code) {
        return claimed(code, 2031);
    }

    private long claimed(String code, int year) {
        return figure(code, year, Figure::claimed);
    }

    private long confirmed(String code) {
        return figure(code, 2031, Figure::confirmed);
    }

    private long figure(String code, int year, Function<Figure, BigDecimal> of) {
        return FoundingWorld.house(() -> figures.all(FigureQuery.whole(world.programme, Period.year(year)))).stream()
                .filter(one -> one.indicator().code().equals(code))
                .mapToLong(one -> of.apply(one).longValueExact())
                .sum();
    }
}
