package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Tables of figures: what the address says is what is shown, and every number opens its own entries. */
@DatabaseTest
class TablePagesTests {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);
    private static final List<String> ASKED = List.of(
            "&indicators=2.18,1.03,3.06",
            "&indicators=2.18,1.03&rows=union&unit={district-above}",
            "&indicators=2.18,1.03&rows=union&unit={district-above}&state=claimed",
            "&indicators=1.03&rows=sectors",
            "&indicators=1.03&rows=enterprises&by=months",
            "&indicators=2.18,1.03&sector=FDI",
            "&indicators=1.03&unit={district}&structure=01/06/2023",
            "&indicators=1.03&rows=union&unit={district-above}&structure=2023-06-01&sector=FDI",
            "&indicators=2.18&unit={district}&at={position}",
            "&indicators=2.18&territory={district}",
            "&indicators=2.18,1.03&rows=territory",
            "&indicators=2.18,1.03&rows=union&unit={district-above}&structure=2023-06-01",
            "&indicators=2.18&rows=territory&unit={district-above}&by=months",
            "&indicators=2.18&rows=union&unit={district-above}&at={position}",
            "&indicators=2.18&recorded=2001-01-01");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern CELL =
            Pattern.compile("<td class=\"num\">\\s*<a href=\"([^\"]+)\"[^>]*>([\\d.,]+)</a>");

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Registrations registrations;

    @Autowired
    People people;

    @Autowired
    @FlywayDataSource
    @Qualifier
    DataSource owner;

    LedgerWorld world;
    String table;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
        table = "/app/ledger/tables?programme=" + code() + "&from=2022&to=2022";
        founded("T1", MARCH, world.district, 30);
        founded("T2", MARCH.plusMonths(4), world.otherDistrict, 20);
        world.entered(world.unionFounded("T3", MARCH, world.district, 7), Side.UNION);
        var reached = enterprise(OwnershipSector.FDI, world.district);
        contacted(reached, MARCH, world.district);
        contacted(reached, MARCH.plusMonths(1), world.otherDistrict);
        contacted(enterprise(OwnershipSector.COOPERATIVE, world.district), MARCH, world.district);
        founded("T5", MARCH, world.federation, 9);
    }

    private String code() {
        return house(() -> programmes.byId(world.programme).orElseThrow().code());
    }

    @Test
    void the_bare_address_leads_to_one_that_says_all_for_where_one_sits() {
        var answer = officer().get("/app/ledger/tables").exchange();

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer.getResponse().getHeader("Location"))
                .startsWith("/app/ledger/tables?programme=")
                .contains("unit=", "from=", "to=");
    }

    @ParameterizedTest
    @FieldSource("ASKED")
    void every_number_opens_a_list_that_comes_to_it(String asked) {
        var officer = officer();
        var cells = cells(text(officer, table + filled(asked)));
        assertThat(cells).isNotEmpty();
        cells.forEach((address, number) -> assertListIsNumber(officer, address, number));
    }

    /** Whoever reads: the same numbers for both bodies and all their people at every filter, and lists that come to them. */
    @ParameterizedTest
    @EnumSource(Side.class)
    void for_every_role_of_both_bodies_every_number_opens_a_list_that_comes_to_it(Side side) {
        var asked = ASKED.stream().map(this::filled).toList();
        var seen =
                asked.stream().map(one -> cells(text(officer(), table + one))).toList();
        var at = side == Side.UNION
                ? List.of(world.federation, world.district)
                : List.of(committee(UnitKind.UPPER_COMMITTEE), committee(UnitKind.CITY_COMMITTEE));
        for (var role : Role.values()) {
            var person = people.person(side, at.get(role.ordinal() % 2), Set.of(role));
            for (var number = 0; number < asked.size(); number++) {
                var cells = cells(text(person, table + asked.get(number)));
                assertThat(cells).as("%s %s", role, asked.get(number)).isEqualTo(seen.get(number));
                // each cell for some role, each role at each filter
                var turn = new AtomicInteger(role.ordinal());
                cells.forEach((address, amount) -> {
                    if (turn.getAndIncrement() % Role.values().length == 0 || cells.size() < 4) {
                        assertListIsNumber(person, address, amount);
                    }
                });
            }
        }
    }

    private static void assertListIsNumber(People.Person person, String address, String number) {
        assertThat(listed(text(person, address), address)).as(address).isEqualTo(number);
    }

    private UnitId committee(UnitKind kind) {
        var name = "Đảng ủy đọc số " + COUNT.incrementAndGet();
        return house(
                () -> organisation.found(new Founding(kind, "", name, name, null, new Decision("1", MARCH, MARCH))));
    }

    @Test
    void the_row_of_a_unit_that_moved_leads_to_a_table_with_the_same_number() {
        var other = house(() -> organisation.found(new Founding(
                UnitKind.CITY_FEDERATION,
                "",
                "Liên đoàn khác",
                "Liên đoàn khác",
                null,
                new Decision("1", MARCH, MARCH))));
        var day = MARCH.plusMonths(2);
        house(() -> organisation.reorganise(
                new Reorganisation.Transfer(world.district, other, new Decision("9", day, day))));
        founded("T6", day.plusDays(1), world.district, 500);
        var rows = "&indicators=2.18&by=years&rows=union&unit=";

        assertThat(linked(rows + world.federation, world.district)).containsExactly("30", "30");
        assertThat(linked(rows + other, world.district)).containsExactly("500", "500");
    }

    @Test
    void the_rows_of_a_unit_that_rose_add_up_in_every_file_and_lead_on_with_the_same_number() throws IOException {
        var may = MARCH.plusMonths(2);
        var risen = board("Công đoàn vươn lên", world.district);
        var below = board("Công đoàn đi cùng", risen);
        founded("T7", MARCH, below, 40);
        house(() -> organisation.reorganise(
                new Reorganisation.Transfer(risen, world.federation, new Decision("9", may, may))));
        founded("T8", may.plusDays(1), below, 500);
        var asked = "&indicators=2.18,1.03&by=years&rows=union&unit=" + world.federation;

        assertThat(linked(asked.replace(",1.03", ""), risen)).containsExactly("500", "500");
        assertThat(csv(asked))
                .anySatisfy(line -> assertThat(line)
                        .contains("Công đoàn vươn lên (khi trực thuộc ")
                        .endsWith(",500"))
                .anySatisfy(line -> assertThat(line).contains("Tổng: ").endsWith(",599"));
        assertThat(observations(asked))
                .extracting(line -> line.get("UNIT") + "=" + line.get("OBS_VALUE"))
                .contains(
                        "%s_BELOW_%s=500".formatted(risen, world.federation),
                        world.district + "=70",
                        world.otherDistrict + "=20",
                        world.federation + "_DIRECT=9",
                        world.federation + "=599");
        for (var narrowed : List.of(
                asked,
                asked + "&stood=%s-%s".formatted(risen, world.federation),
                asked.replace("unit=" + world.federation, "unit=" + risen)
                        + "&stood=%s-%s".formatted(risen, world.federation))) {
            var cells = cells(text(officer(), table + narrowed));
            assertThat(cells).isNotEmpty();
            cells.forEach((address, number) -> assertListIsNumber(officer(), address, number));
        }
        assertThat(officer().get(table + asked + "&stood=17-x")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(officer().get(table + asked + "&stood=99999999-1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private UnitId board(String name, UnitId parent) {
        var start = LocalDate.of(2015, 1, 1);
        return house(() -> organisation.found(
                new Founding(UnitKind.UNION_BOARD, "", name, name, parent, new Decision("1", start, start))));
    }

    /** The number of the row of a unit, and the total of the table to which the row leads. */
    private List<String> linked(String asked, UnitId unit) {
        var page = text(officer(), table + asked);
        var row = Pattern.compile(
                "<tr[^>]*>\\s*<th scope=\"row\">\\s*<a[^>]* href=\"([^\"]*[?&;]unit=" + unit
                        + "(?:[&\"][^\"]*)?)\".*?</tr>",
                Pattern.DOTALL);
        var found = row.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        var below = text(officer(), found.group(1).replace("&amp;", "&"));
        var totals = below.substring(below.indexOf("Tổng: "));
        return List.of(number(found.group()), number(totals));
    }

    private static String number(String row) {
        var cell = CELL.matcher(row);
        return cell.find() ? cell.group(2) : "–";
    }

    @Test
    void an_enterprise_in_two_rows_is_one_in_the_total_and_in_the_year() {
        var lines = csv("&indicators=1.03&rows=union&unit=" + world.federation);

        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("UPPER_UNION").endsWith(",2,0,0,0,2"))
                .anySatisfy(line -> assertThat(line).contains("UPPER_UNION").endsWith(",0,1,0,0,1"))
                .anySatisfy(line -> assertThat(line).contains("Tổng: ").endsWith(",2,1,0,0,2"));
    }

    @Test
    void rows_and_what_lies_in_none_of_them_come_to_the_total() throws IOException {
        var union = csv("&indicators=2.18&rows=union&unit=" + world.federation);
        assertThat(union)
                .anySatisfy(line -> assertThat(line).contains("Trực tiếp tại ").endsWith(",9,0,0,0,9"))
                .anySatisfy(line -> assertThat(line).contains("Tổng: ").endsWith(",39,0,20,0,59"));

        var places = csv("&indicators=2.18&rows=territory");
        assertThat(places)
                .anySatisfy(line -> assertThat(line).contains("Chưa có địa bàn").endsWith(",39,0,20,0,59"))
                .anySatisfy(line ->
                        assertThat(line).contains("Tổng: Toàn chương trình").endsWith(",39,0,20,0,59"));

        assertThat(observations("&indicators=2.18&by=years&rows=union&unit=" + world.federation))
                .extracting(line -> line.get("UNIT"))
                .containsOnlyOnce(world.federation + "_DIRECT")
                .containsOnlyOnce(world.federation.toString());
        assertThat(observations("&indicators=2.18&by=years&rows=territory"))
                .extracting(line -> line.get("UNIT"))
                .containsOnlyOnce("_Z")
                .containsOnlyOnce("_T");
    }

    @Test
    void what_stands_in_an_enterprise_is_a_row_where_it_counts_and_otherwise_told() {
        var silent = grassroots("CĐCS Lặng Lẽ");
        var counting = grassroots("CĐCS Có Số");
        founded("T6", MARCH, counting, 4);

        var page = text(officer(), table + "&indicators=2.18&rows=union&unit=" + world.federation);

        assertThat(page)
                .contains("CĐCS Có Số", "Không liệt kê 1 tổ chức cơ sở không có số liệu nào.", "UPPER_UNION")
                .doesNotContain("CĐCS Lặng Lẽ");
        assertThat(silent).isNotEqualTo(counting);
    }

    @Test
    void all_three_files_have_the_numbers_and_totals_of_the_page() throws IOException {
        founded("T4", MARCH, world.district, 1_234);
        for (var rows : List.of("indicators", "union&unit=" + world.federation, "sectors", "enterprises")) {
            var asked = "&indicators=2.18,1.03,3.06&rows=" + rows;
            var shown = CELL.matcher(text(officer(), table + asked))
                    .results()
                    .map(cell -> new BigDecimal(cell.group(2).replace(".", "")))
                    .toList();

            assertThat(shown).as(rows).isNotEmpty();
            assertThat(numbersOfCsv(asked)).as("CSV " + rows).containsExactlyElementsOf(shown);
            assertThat(numbersOfWorkbook(asked)).as("XLSX " + rows).containsExactlyElementsOf(shown);
            assertThat(observations(asked).stream()
                            .map(line -> line.get("OBS_VALUE"))
                            .filter(value -> !value.isEmpty())
                            .map(BigDecimal::new))
                    .as("SDMX " + rows)
                    .containsExactlyElementsOf(shown);
        }
    }

    @Test
    void an_observation_says_by_itself_what_it_is_of() throws IOException {
        var total = observations("&indicators=1.03&rows=sectors&by=halves").stream()
                .filter(line -> line.get("SECTOR").equals("_T"))
                .toList();

        assertThat(total).extracting(line -> line.get("TIME_PERIOD")).containsExactly("2022-S1", "2022-S2", "2022");
        assertThat(total.getFirst().toMap())
                .containsEntry("STRUCTURE", "dataflow")
                .containsEntry("ACTION", "I")
                .containsEntry("INDICATOR", "1.03")
                .containsEntry("UNIT", "_T")
                .containsEntry("CLAIM_STATE", "CONFIRMED")
                .containsEntry("OBS_VALUE", "2")
                .containsEntry("OBS_STATUS", "A");
        assertThat(observations("&indicators=1.03,2.18&rows=sectors&by=months"))
                .extracting(line -> line.toList().subList(3, 10))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_query_that_fails_is_an_error_and_never_an_empty_table() {
        var asOwner = JdbcClient.create(owner);
        asOwner.sql("revoke select on rollup from songhanh_app").update();
        try {
            for (var ending : List.of("", ".csv", ".xlsx", ".sdmx.csv")) {
                var answer = officer()
                        .get(table.replace("/tables?", "/tables" + ending + "?"))
                        .exchange();
                assertThat(answer.getUnresolvedException()).as(ending).hasStackTraceContaining("rollup");
            }
        } finally {
            asOwner.sql("grant select on rollup to songhanh_app").update();
        }
    }

    @Test
    void what_nobody_can_have_counted_is_no_nought() {
        assertThat(text(officer(), table + "&indicators=2.15&unit=" + world.district))
                .contains("Chưa có lần kiểm kê nào hai bên xác nhận");
    }

    @Test
    void what_was_typed_and_cannot_be_meant_stays_and_is_named() {
        var answer = officer().get(table + "&structure=31/02/2022").exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"31/02/2022\"", "Ghi ngày dạng ngày/tháng/năm.")
                .doesNotContain("<tbody>");
        assertThat(officer().get(table + "&at=5&recorded=2022-01-01")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &by=weeks          | chọn một trong: months, quarters
            &rows=wards        | chọn một trong: indicators, union
            &state=maybe       | chọn một trong: confirmed
            &sector=MOON       | chọn một trong:
            &indicators=xx     | Không có chỉ tiêu “xx”
            &unit=99999999     | Không có đơn vị nào mang số “99999999”
            &unit=here         | Không có đơn vị nào mang số “here”
            &territory=9999999 | Không có đơn vị nào mang số “9999999”
            &stood=9999999-0   | Không có đơn vị nào mang số “9999999”
            &stood=17          | Không có đơn vị nào mang số “17”
            &from=1919         | “1919” nằm ngoài chương trình
            &at=99999999       | Sổ cái mới đến vị trí
            """)
    void what_means_nothing_is_named_and_not_answered_by_something_else(String asked, String said) {
        var address = table.replace("&from=2022&to=2022", asked.contains("from") ? "" : "&from=2022&to=2022") + asked;

        assertThat(officer().get(address))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(said)
                .doesNotContain("<tbody>");
        assertThat(officer().get(address.replace("/tables?", "/tables.csv?")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(said);
    }

    @Test
    void a_unit_that_stood_nowhere_is_named_at_the_field_of_units() {
        assertThat(officer().get(table + "&stood=9999999-0"))
                .bodyText()
                .contains("id=\"unit-error\"")
                .doesNotContain("id=\"territory-error\"");
    }

    @Test
    void a_year_of_which_only_a_part_lies_in_the_term_is_answered() {
        var term = Period.of(LocalDate.of(2041, 11, 15), LocalDate.of(2043, 11, 14));
        var code = "mid-" + System.nanoTime();
        Voice.house(
                "test",
                () -> programmes.open(new NewProgramme(
                        code,
                        Words.same("Giữa năm"),
                        Words.same(""),
                        "02",
                        term.first(),
                        term,
                        Set.of(OwnershipSector.FDI),
                        List.of(new Programme.Party(Side.UNION, world.federation, LocalDate.of(2015, 1, 1), null)),
                        List.of())));

        assertThat(officer().get("/app/ledger/tables?programme=" + code + "&from=2041&to=2041"))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.18 | period=2022&unit=99999999   | Không có đơn vị nào mang số “99999999”
            2.18 | period=2022&unit=x          | Không có đơn vị nào mang số “x”
            2.18 | period=2022&enterprise=9999 | Không có doanh nghiệp nào mang số “9999”
            2.18 | period=2022&rest=direct     | chọn một trong: party, union
            2.18 | period=2022&state=x         | chọn một trong: confirmed
            2.18 | period=2022&structure=x     | Ghi ngày dạng ngày/tháng/năm.
            2.18 | period=2019                 | “2019” nằm ngoài chương trình
            2.18 | period=soon                 | “soon” không phải là một kỳ
            2.18 | period=2022&at=99999999     | Sổ cái mới đến vị trí
            xx   | period=2022                 | Không có chỉ tiêu “xx”
            """)
    void a_figure_of_nothing_is_refused_in_words(String indicator, String asked, String said) {
        assertThat(officer().get("/app/ledger/figures/" + indicator + "?programme=" + code() + "&" + asked))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains(said);
    }

    /** Address by what it shows, in the order of the page. */
    private static Map<String, String> cells(String page) {
        var cells = new TreeMap<String, String>();
        CELL.matcher(page).results().forEach(cell -> cells.put(cell.group(1).replace("&amp;", "&"), cell.group(2)));
        return cells;
    }

    /** What the list says that it comes to. */
    private static String listed(String page, String address) {
        var sum = address.contains("/1.03?")
                ? Pattern.compile("bút toán của ([\\d.]+) doanh nghiệp")
                : Pattern.compile("bút toán, cộng lại ([\\d.]+) ");
        var found = sum.matcher(page);
        return found.find() ? found.group(1) : "0";
    }

    private String filled(String asked) {
        return asked.replace("{district-above}", world.federation.toString())
                .replace("{district}", world.district.toString())
                .replace("{position}", Long.toString(world.position()));
    }

    private List<String> csv(String asked) {
        var text = text(officer(), table.replace("/tables?", "/tables.csv?") + asked);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().toList();
    }

    private List<BigDecimal> numbersOfCsv(String asked) throws IOException {
        return records(String.join("\n", csv(asked))).stream()
                .flatMap(line -> line.stream().skip(4))
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }

    private List<BigDecimal> numbersOfWorkbook(String asked) throws IOException {
        var file = officer()
                .get(table.replace("/tables?", "/tables.xlsx?") + asked)
                .exchange();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                    .map(cell -> BigDecimal.valueOf((long) cell.getNumericCellValue()))
                    .toList();
        }
    }

    private List<CSVRecord> observations(String asked) throws IOException {
        return records(text(officer(), table.replace("/tables?", "/tables.sdmx.csv?") + asked));
    }

    private static List<CSVRecord> records(String file) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file))
                .getRecords();
    }

    private UnitId grassroots(String name) {
        return house(() -> organisation.found(new Founding(
                UnitKind.GRASSROOTS_UNION, "", name, name, world.federation, new Decision("1", MARCH, MARCH))));
    }

    private People.Person officer() {
        return people.officer(Side.UNION, world.federation);
    }

    private static String text(People.Person person, String address) {
        var answer = person.get(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void founded(String number, LocalDate on, UnitId where, int members) {
        var entry = world.entered(world.unionFounded(number, on, where, members), Side.UNION);
        house(() -> ledger.confirm(entry, Side.PARTY));
    }

    private void contacted(EnterpriseId enterprise, LocalDate on, UnitId where) {
        var entry = world.entered(world.contacted(enterprise, on, where), Side.UNION);
        house(() -> ledger.confirm(entry, Side.PARTY));
    }

    private EnterpriseId enterprise(OwnershipSector sector, UnitId manager) {
        return house(() -> {
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, "0208%06d".formatted(COUNT.incrementAndGet())),
                    true,
                    "Công ty TNHH Bảng",
                    "",
                    null,
                    sector,
                    "",
                    null,
                    null,
                    LocalDate.of(2015, 1, 1)));
            registrations.managed(id, Line.UNION, manager, LocalDate.of(2023, 1, 1));
            return id;
        });
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
