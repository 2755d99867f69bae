package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.access.Voice;
import vn.songhanh.launch.DemonstrationLoader;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.QuietConsole;
import vn.songhanh.time.Period;

/** What everybody may know of a programme agrees with the ledger. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammePageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemonstrationLoader demonstration;

    @Autowired
    Programmes programmes;

    @Autowired
    Figures figures;

    @BeforeAll
    void load() {
        demonstration.load(new QuietConsole());
    }

    @Test
    void a_visitor_reads_the_confirmed_figures_of_the_ledger_and_no_other() throws Exception {
        var answer = browser.get().uri("/chuong-trinh/2021-2023/du-lieu.csv").exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"chuong-trinh-2021-2023.csv\"");
        var text =
                answer.getResponse().getContentAsString(StandardCharsets.UTF_8).substring(1);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();

        var rows = format.parse(new StringReader(text)).getRecords();

        assertThat(rows)
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(row.get("confirmed"))
                        .as(row.get("indicator") + " in " + row.get("year"))
                        .isEqualTo(published(
                                row.get("indicator"),
                                inLedger(row.get("indicator"), Integer.parseInt(row.get("year"))))));
    }

    private static String published(String indicator, BigDecimal number) {
        var parts = List.of("2.08", "2.09", "2.10a", "2.10b", "2.11");
        return parts.contains(indicator) && number.signum() > 0 && number.intValue() < 5
                ? "<5"
                : number.toPlainString();
    }

    @Test
    void of_fewer_than_five_new_members_nobody_learns_who_is_a_woman_or_a_worker() {
        assertThat(browser.get().uri("/chuong-trinh/2024-2026?nam=2024"))
                .bodyText()
                .containsPattern("(?s)chi-tieu-2.10a\"((?!</tr>).)*>dưới 5</td>((?!</tr>).)*>(–)?</td>\\s*</tr>")
                .contains("không nhận ra từng người");
    }

    @Test
    void the_page_shows_a_year_with_plan_and_result() {
        assertThat(browser.get().uri("/chuong-trinh/2021-2023?nam=2022"))
                .hasStatusOk()
                .bodyText()
                .contains("chi-tieu-3.06")
                .contains("Chỉ gồm số liệu hai bên đã cùng xác nhận")
                .containsPattern("So với kế hoạch năm 2022: Bản số \\d+, (hai bên đã ký|chưa đủ chữ ký)")
                .contains("Từ đầu chương trình");
    }

    @Test
    void the_plain_address_leads_to_the_programme_that_began_last() {
        var answer = browser.get().uri("/chuong-trinh").exchange();

        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(answer.getResponse().getHeader("Location")).startsWith("/chuong-trinh/");
    }

    @Test
    void a_year_outside_of_the_term_and_a_programme_that_is_none_are_not_there() {
        assertThat(browser.get().uri("/chuong-trinh/2021-2023?nam=2019")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/chuong-trinh/1999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private BigDecimal inLedger(String indicator, int year) {
        return Voice.house(
                "test",
                () ->
                        figures
                                .all(FigureQuery.whole(
                                        programmes
                                                .byCode("2021-2023")
                                                .orElseThrow()
                                                .id(),
                                        Period.year(year)))
                                .stream()
                                .filter(figure -> figure.indicator().code().equals(indicator))
                                .findFirst()
                                .orElseThrow()
                                .confirmed());
    }
}
