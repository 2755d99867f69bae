package vn.songhanh.enterprise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.enterprise.internal.RegisterWorld.MARCH;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;

@DatabaseTest
class RegisterListTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    RegisterWorld world;
    UnitId unit;
    People.Person officer;

    @BeforeEach
    void open() {
        world = RegisterWorld.of(context);
        unit = world.unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Thử", null);
        officer = people.officer(Side.PARTY, unit);
    }

    @Test
    void a_name_is_found_with_and_without_diacritics_the_exact_one_first() {
        managed("Công ty TNHH Thúy Hoa");
        managed("Công ty TNHH Thủy Hòa");

        assertThat(names("q=thuy hoa")).containsExactly("Công ty TNHH Thủy Hòa", "Công ty TNHH Thúy Hoa");
        assertThat(names("q=thúy hoa")).containsExactly("Công ty TNHH Thúy Hoa", "Công ty TNHH Thủy Hòa");
        assertThat(names("q=hoa thuy")).hasSize(2);
    }

    @Test
    void the_box_that_looks_everywhere_finds_an_enterprise_by_name_and_by_code() {
        var id = world.enterprise("0209912350", "Công ty CP Đèn Biển");

        for (var asked : List.of("den bien", "02099123")) {
            assertThat(officer.get("/app/search").param("q", asked).exchange())
                    .bodyText()
                    .contains("href=\"/app/enterprises/" + id + "\"");
        }
    }

    @Test
    void words_are_found_in_any_order_in_the_name_the_short_name_and_the_address() {
        var id = managed("Công ty TNHH Một thành viên Giày dép Havikcor");
        RegisterWorld.house(() -> context.getBean(TransactionTemplate.class)
                .execute(_ -> context.getBean(JdbcClient.class)
                        .sql(
                                "update enterprise set short_name = 'HVKC', address = '12 Quạch Vĩ, Kiến An' where id = :id")
                        .param("id", id.value())
                        .update()));

        for (var asked : List.of(
                "công ty Havikcor",
                "giày Havikcor",
                "Havikcor giay dep",
                "Havikcor, giày",
                "hvkc",
                "quach vi",
                "Quạch Vĩ giày",
                "vi hvkc")) {
            assertThat(officer.get("/app/search").param("q", asked).exchange())
                    .as(asked)
                    .bodyText()
                    .contains("href=\"/app/enterprises/" + id + "\"");
            assertThat(names("q=" + asked))
                    .as("the list that the search leads to: " + asked)
                    .hasSize(1);
        }
        for (var asked : List.of("Havikcor may mặc", "%", "Havik_or")) {
            assertThat(officer.get("/app/search").param("q", asked).exchange())
                    .as(asked)
                    .bodyText()
                    .doesNotContain("href=\"/app/enterprises/" + id + "\"");
        }
    }

    @Test
    void the_page_shows_what_the_search_found_and_its_total() {
        var id = world.enterprise("0209912348", "Công ty CP Sao <b>Biển</b>");
        world.managed(id, Line.PARTY, unit, MARCH);
        world.surveyed(id, new Survey(MARCH, 1234, 1000, 3, 1, ""));

        var page = officer.get("/app/enterprises?unit=" + unit).exchange();

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("Sao &lt;b&gt;Biển", "0209912348", "1.234 lao động", "Đảng ủy Thử");
    }

    @Test
    void a_code_is_found_by_its_beginning_and_as_people_write_it() {
        var code = RegisterWorld.code();
        world.enterprise(code, "Công ty TNHH Mã Số");

        assertThat(names("q=" + code)).containsExactly("Công ty TNHH Mã Số");
        assertThat(names("q=" + code.substring(0, 4) + " " + code.substring(4))).containsExactly("Công ty TNHH Mã Số");
        assertThat(names("q=" + code.substring(1))).contains("Công ty TNHH Mã Số");
    }

    @Test
    void the_file_holds_exactly_the_rows_of_the_list() throws UnsupportedEncodingException {
        var id = managed("=cmd|' /C calc'!A0");
        managed("Công ty TNHH Xuất Khẩu");
        world.surveyed(id, new Survey(MARCH, 7, 0, 0, 0, ""));

        var csv = officer.get("/app/enterprises.csv?size=under-10&unit=" + unit).exchange();

        assertThat(csv).hasStatusOk();
        assertThat(csv.getResponse().getContentAsString()).contains("'=cmd").doesNotContain("Xuất Khẩu");
        assertThat(officer.get("/app/enterprises.xlsx?unit=" + unit)).hasStatusOk();
    }

    @Test
    void an_address_with_words_that_mean_nothing_still_shows_the_list() {
        assertThat(officer.get("/app/enterprises?size=huge&page=-4&sort=%27%3B&unit=abc&section=zz&organised=ALL"))
                .hasStatusOk();
    }

    @Test
    void a_viewer_reads_but_is_offered_nothing_to_write() {
        var viewer = people.person(Side.UNION, unit, Set.of(Role.VIEWER));

        assertThat(viewer.get("/app/enterprises")).hasStatusOk().bodyText().doesNotContain("/app/enterprises/new");
    }

    private EnterpriseId managed(String name) {
        var id = world.enterprise(name);
        world.managed(id, Line.PARTY, unit, MARCH);
        return id;
    }

    private List<String> names(String query) {
        var question = new RegisterQuestion(
                query.substring(2),
                null,
                query.matches("q=[\\d ]+") ? null : unit.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return RegisterWorld.house(() -> context.getBean(RegisterLists.class).all(question)).stream()
                .map(RegisterLine::name)
                .toList();
    }
}
