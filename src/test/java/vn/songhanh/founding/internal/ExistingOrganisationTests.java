package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** A city has had unions and Party organisations long before it signs a programme: the register is told of them, and nothing counts as founded. */
@DatabaseTest
@Import(People.class)
class ExistingOrganisationTests extends InFoundingWorld {

    private static final LocalDate LONG_AGO = LocalDate.of(2016, 5, 10);

    @Autowired
    People people;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Registrations registrations;

    @Autowired
    Figures figures;

    @Autowired
    EnterpriseStock books;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_union_of_before_is_told_to_the_tree_the_register_and_the_opening_of_the_stock_and_leaves_the_radar() {
        var officer = people.officer(Side.UNION, world.district);
        var enterprise = surveyed("Công ty TNHH Có Sẵn Sáu Lăm");
        assertThat(radar(officer)).contains("Công ty TNHH Có Sẵn Sáu Lăm");
        var stock = claimed("3.11b");
        var founded = claimed("3.06");

        assertThat(page(officer, "/app/enterprises/" + enterprise)).contains("/app/cases/existing/" + enterprise);
        var form = page(officer, "/app/cases/existing/" + enterprise);
        assertThat(form).contains("value=\"CĐCS Công ty TNHH Có Sẵn Sáu Lăm\"");
        assertThat(told(officer, enterprise, "GRASSROOTS_UNION", "", "10/05/2016"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var unit = union(enterprise);
        assertThat(FoundingWorld.house(() -> organisation.unit(unit, LONG_AGO))).hasValueSatisfying(there -> {
            assertThat(there.name()).isEqualTo("CĐCS Công ty TNHH Có Sẵn Sáu Lăm");
            assertThat(there.parent()).isEqualTo(world.district);
        });
        assertThat(radar(officer)).doesNotContain("Công ty TNHH Có Sẵn Sáu Lăm");
        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
        assertThat(claimed("3.06")).isEqualTo(founded);
        assertThat(page(officer, "/app/enterprises/" + enterprise))
                .contains("CĐCS Công ty TNHH Có Sẵn Sáu Lăm")
                .doesNotContain("/app/cases/existing/" + enterprise);
        assertThat(told(officer, enterprise, "GRASSROOTS_UNION", "", "10/05/2016"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Doanh nghiệp đã có tổ chức");
        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
    }

    @Test
    void the_page_of_an_enterprise_says_that_its_union_is_suspended_until_it_resumes() {
        var officer = people.officer(Side.UNION, world.district);
        var enterprise = surveyed("Công ty TNHH Nghỉ Chờ Việc");
        told(officer, enterprise, "GRASSROOTS_UNION", "", "10/05/2016");
        var mark = "<span class=\"badge warn\">tạm ngừng hoạt động</span>";
        var page = "/app/enterprises/" + enterprise;
        assertThat(page(officer, page)).doesNotContain(mark);

        reorganised(new Reorganisation.Suspend(
                union(enterprise), "hết đơn hàng", decided(FoundingWorld.TODAY.minusDays(20))));
        assertThat(page(officer, page)).contains("CĐCS Công ty TNHH Nghỉ Chờ Việc", mark);

        reorganised(new Reorganisation.Resume(union(enterprise), decided(FoundingWorld.TODAY.minusDays(2))));
        assertThat(page(officer, page)).doesNotContain(mark);
    }

    @Test
    void a_combined_organisation_is_named_and_counts_once() {
        var officer = people.officer(Side.UNION, world.district);
        var first = surveyed("Công ty TNHH Ghép Từ Trước Một");
        var second = surveyed("Công ty TNHH Ghép Từ Trước Hai");
        var stock = claimed("3.11b");

        assertThat(combined(officer, first, "CĐCS Ghép Từ Trước", "10/05/2016"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ngày 10/05/2016 dưới đơn vị quản lý chưa có “CĐCS Ghép Từ Trước”");
        assertThat(told(officer, first, "GRASSROOTS_UNION", "CĐCS Ghép Từ Trước", "10/05/2016"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(combined(officer, second, "cđcs ghép  từ trước", "01/09/2016"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(union(second)).isEqualTo(union(first));
        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
    }

    @Test
    void two_enterprises_of_one_name_do_not_get_one_union_unseen() {
        var officer = people.officer(Side.UNION, world.district);
        var first = surveyed("Công ty TNHH Trùng Tên Nhau");
        var second = surveyed("Công ty TNHH Trùng Tên Nhau");
        told(officer, first, "GRASSROOTS_UNION", "", "10/05/2016");

        assertThat(told(officer, second, "GRASSROOTS_UNION", "", "10/05/2016"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã có “CĐCS Công ty TNHH Trùng Tên Nhau”, ở doanh nghiệp khác", "name=\"combined\"");
        assertThat(told(officer, second, "GRASSROOTS_UNION", "CĐCS Trùng Tên Nhau 2", "10/05/2016"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(union(second)).isNotEqualTo(union(first));
    }

    @Test
    void one_that_another_followed_is_refused_and_leaves_no_trace() {
        var officer = people.officer(Side.UNION, world.district);
        var enterprise = surveyed("Công ty TNHH Đã Có Rồi Thôi");
        told(officer, enterprise, "GRASSROOTS_UNION", "CĐCS Sau", "01/09/2016");
        var later = union(enterprise);
        reorganised(new Reorganisation.Dissolve(later, "Giải thể", decided(FoundingWorld.TODAY.minusDays(30))));
        var stock = claimed("3.11b");

        assertThat(told(officer, enterprise, "GRASSROOTS_UNION", "CĐCS Trước", "10/05/2016"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sau ngày này sổ đã ghi một tổ chức khác", "CĐCS Trước");
        assertThat(below("CĐCS Trước")).isZero();
        assertThat(claimed("3.11b")).isEqualTo(stock);
    }

    @Test
    void two_who_tell_it_at_once_wait_for_each_other_and_it_is_recorded_once() {
        var officer = people.officer(Side.UNION, world.district);
        var other = people.officer(Side.UNION, world.federation);
        var enterprise = surveyed("Công ty TNHH Bấm Hai Lần");

        var sent = FoundingWorld.house(() -> transaction.execute(_ -> {
            books.waitForOthers();
            var first = telling(officer, enterprise, "CĐCS Bấm Một Lần");
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 1);
            var second = telling(other, enterprise, "CĐCS Bấm Lần Nữa");
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 2);
            return List.of(first, second);
        }));

        var answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(answer -> answer.startsWith("303")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("422"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Doanh nghiệp đã có tổ chức", "CĐCS Bấm");
        assertThat(below("CĐCS Bấm Một Lần") + below("CĐCS Bấm Lần Nữa")).isOne();
    }

    @Test
    void below_a_unit_that_manages_only_since_a_reorganisation_it_is_there_from_the_first_day_of_that_one() {
        var officer = people.officer(Side.UNION, world.federation);
        var enterprise = surveyed("Công ty TNHH Qua Sắp Xếp");
        var day = LocalDate.of(2017, 3, 1);
        var ended = board("Công đoàn ngành cũ", LONG_AGO.minusYears(1));
        var began = board("Công đoàn ngành mới", day);
        FoundingWorld.house(() -> {
            registrations.managed(enterprise, Line.UNION, ended, LONG_AGO.minusYears(1));
            registrations.managed(enterprise, Line.UNION, began, day);
            return organisation.reorganise(
                    new Reorganisation.Dissolve(ended, "Sắp xếp", new Decision("2/QĐ", day, day)));
        });

        assertThat(told(officer, enterprise, "GRASSROOTS_UNION", "", "10/05/2016"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var unit = union(enterprise);
        assertThat(FoundingWorld.house(() -> organisation.unit(unit, day.minusDays(1))))
                .isEmpty();
        assertThat(FoundingWorld.house(() -> organisation.unit(unit, day)))
                .hasValueSatisfying(there -> assertThat(there.parent()).isEqualTo(began));
    }

    private UnitId board(String name, LocalDate from) {
        return FoundingWorld.house(() -> organisation.found(new Founding(
                UnitKind.UNION_BOARD, "", name, name, world.federation, new Decision("1/QĐ", from, from))));
    }

    @Test
    void a_party_organisation_bears_a_name_of_its_day() {
        var officer = people.officer(Side.PARTY, world.bloc);
        var enterprise = surveyed("Công ty TNHH Chi Bộ Có Sẵn");
        var stock = claimed("3.11a");

        assertThat(told(officer, enterprise, "CELL", "", "10/05/2016")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(told(officer, enterprise, "GRASSROOTS_CELL", "", "10/05/2016"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.11a")).isEqualTo(stock + 1);
    }

    @Test
    void a_subordinate_cell_is_part_of_an_organisation_that_the_stock_has_and_does_not_count_again() {
        var officer = people.officer(Side.PARTY, world.bloc);
        var enterprise = surveyed("Công ty TNHH Chi Bộ Trực Thuộc Có Sẵn");
        var stock = claimed("3.11a");

        assertThat(told(officer, enterprise, "SUBORDINATE_CELL", "", "10/05/2016"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(claimed("3.11a")).isEqualTo(stock);
    }

    @Test
    void what_was_founded_in_a_programme_is_told_by_a_case_and_what_was_typed_stays() {
        var officer = people.officer(Side.UNION, world.district);
        var enterprise = surveyed("Công ty TNHH Trong Chương Trình");

        for (var day : List.of("01/01/2031", "03/11/2031")) {
            assertThat(told(officer, enterprise, "GRASSROOTS_UNION", "Tên tôi gõ", day))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Từ 01/01/2031 việc thành lập được ghi bằng hồ sơ vận động", "Tên tôi gõ", day);
        }
        assertThat(told(officer, enterprise, "GRASSROOTS_UNION", "", "04/11/2031"))
                .bodyText()
                .contains("Ngày chưa đến");
        assertThat(told(officer, enterprise, "GRASSROOTS_UNION", "", "hôm qua"))
                .bodyText()
                .contains("ngày/tháng/năm");
        assertThat(told(officer, enterprise, "", "", "10/05/2016"))
                .bodyText()
                .contains("Ghi loại tổ chức: Công đoàn cơ sở.");
        assertThat(told(officer, enterprise, "GRASSROOTS_UNION", "x".repeat(201), "10/05/2016"))
                .bodyText()
                .contains("tối đa 200");
    }

    @Test
    void neither_the_other_body_nor_another_unit_tells_it() {
        var enterprise = surveyed("Công ty TNHH Của Người Khác");

        assertThat(told(people.officer(Side.PARTY, world.bloc), enterprise, "GRASSROOTS_UNION", "", "10/05/2016"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(told(
                        people.officer(Side.UNION, world.otherDistrict),
                        enterprise,
                        "GRASSROOTS_UNION",
                        "",
                        "10/05/2016"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không thuộc đơn vị của đồng chí quản lý");
        assertThat(FoundingWorld.house(() -> enterprises.standing(enterprise, FoundingWorld.TODAY))
                        .orElseThrow()
                        .organised())
                .isEmpty();
    }

    private void reorganised(Reorganisation change) {
        assertThat(FoundingWorld.house(() -> organisation.reorganise(change)))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private static Decision decided(LocalDate day) {
        return new Decision("3/QĐ-LĐLĐ", day, day);
    }

    private EnterpriseId surveyed(String name) {
        var enterprise = world.enterprise(name);
        return FoundingWorld.house(() -> {
            enterprises.surveyed(enterprise, new Survey(FoundingWorld.TODAY.minusDays(9), 60, 40, 0, 0, ""));
            return enterprise;
        });
    }

    private static MvcTestResult told(Person officer, EnterpriseId enterprise, String kind, String name, String on) {
        return asked(officer, enterprise, kind, name, on).exchange();
    }

    private static MvcTestResult combined(Person officer, EnterpriseId enterprise, String name, String on) {
        return asked(officer, enterprise, "GRASSROOTS_UNION", name, on)
                .param("combined", "true")
                .exchange();
    }

    private static MockMvcRequestBuilder asked(
            Person officer, EnterpriseId enterprise, String kind, String name, String on) {
        return officer.post("/app/cases/existing/" + enterprise)
                .param("kind", kind)
                .param("name", name)
                .param("number", "")
                .param("on", on);
    }

    private static CompletableFuture<String> telling(Person officer, EnterpriseId enterprise, String name) {
        var request = asked(officer, enterprise, "GRASSROOTS_UNION", name, "10/05/2016");
        return CompletableFuture.supplyAsync(
                () -> {
                    var answer = request.exchange().getResponse();
                    return answer.getStatus() + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
                },
                started -> Thread.ofPlatform().start(started));
    }

    private long below(String name) {
        return FoundingWorld.house(() -> organisation.children(world.district, FoundingWorld.TODAY.minusDays(60)))
                .stream()
                .filter(unit -> unit.name().equals(name))
                .count();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    private UnitId union(EnterpriseId enterprise) {
        return FoundingWorld.house(() -> enterprises.standing(enterprise, FoundingWorld.TODAY))
                .flatMap(standing -> standing.organisation(Line.UNION))
                .orElseThrow();
    }

    private static String radar(Person officer) {
        return page(officer, "/app/radar?q=Có Sẵn Sáu Lăm").replaceAll("value=\"[^\"]*\"", "");
    }

    private static String page(Person officer, String path) {
        return new String(officer.get(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long claimed(String indicator) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.all(query)).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .mapToLong(figure -> figure.claimed().longValue())
                .sum();
    }
}
