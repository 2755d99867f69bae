package vn.songhanh.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.EnterpriseCode.Reading;

/** Real and derived sheets of offices and several hundred odd files, where those lie beside the project; they are not part of it. */
class SharedSheetsTests {

    private static final List<Path> PLACES =
            List.of(Path.of("../shared/data/sheets"), Path.of("../../shared/data/sheets"));
    private static final List<RegisterColumn> KINDS = Arrays.asList(RegisterColumn.values());

    @ParameterizedTest
    @ValueSource(strings = {"apache_poi", "fastexcel", "sheetjs"})
    void no_odd_file_makes_the_reading_hang_or_throw(String folder) throws IOException {
        try (var files = Files.list(place(folder))) {
            for (var file : files.sorted().toList()) {
                var opening = assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Workbook.open(file, Limits.USUAL), file.toString());
                if (opening instanceof Workbook.Opening.Opened(var workbook)) {
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> HeaderRow.findAll(workbook, KINDS), file.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bieu01_tong_hop_nhom_quan.xlsx, bieu01_tong_hop_nhom_quan, 60",
        "moi_quan_mot_sheet.xlsx, moi_quan_mot_sheet, 43",
        "danh_sach_tcvn3.xls, danh_sach_legacy_font, 40",
        "danh_sach_tcvn3.xlsx, danh_sach_legacy_font, 40",
        "danh_sach_vni.xlsx, danh_sach_legacy_font, 40",
        "cdcs_html_luu_thanh.xls, cdcs, 35",
        "cdcs_tab_luu_thanh.xls, cdcs, 35",
        "cdcs_cham_phay.csv, cdcs, 35",
    })
    void the_rows_of_an_offices_table_are_all_there_and_nothing_else(String file, String truth, int count)
            throws IOException {
        var rows = data(file);
        var expected = truth(truth);

        assertThat(expected).hasSize(count);
        assertThat(rows.stream().map(row -> row.cell(RegisterColumn.NAME).text().toLowerCase(java.util.Locale.ROOT)))
                .containsExactlyElementsOf(expected.stream()
                        .map(row -> row.get("name").asString().replace('Ð', 'Đ').toLowerCase(java.util.Locale.ROOT))
                        .toList());
        assertThat(rows.stream().map(SharedSheetsTests::code))
                .containsExactlyElementsOf(expected.stream()
                        .map(row -> row.get("tax_code").asString())
                        .toList());
    }

    @Test
    void every_figure_of_a_table_with_a_head_of_two_rows_is_in_its_place() throws IOException {
        var rows = data("bieu01_tong_hop_nhom_quan.xlsx");
        var expected = truth("bieu01_tong_hop_nhom_quan");

        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var truth = expected.get(i);
            assertThat(row.row().number()).isEqualTo(truth.get("row").asInt());
            assertThat(row.group()).isEqualTo(truth.get("district").asString());
            assertThat(row.cell(RegisterColumn.EMPLOYEES).text()).isEqualTo(said(truth, "employees"));
            assertThat(row.cell(RegisterColumn.WOMEN).text()).isEqualTo(said(truth, "female"));
            assertThat(row.cell(RegisterColumn.UNION_MEMBERS).text()).isEqualTo(said(truth, "union_members"));
            assertThat(row.cell(RegisterColumn.PARTY_MEMBERS).text()).isEqualTo(said(truth, "party_members"));
        }
    }

    @Test
    void a_dirty_draft_gives_all_its_rows_and_only_those() throws IOException {
        var rows = data("danh_sach_dn_ban_nhap.xlsx");
        var expected = truth("danh_sach_dn_ban_nhap");

        assertThat(rows.stream().map(row -> row.row().number()).toList())
                .containsAll(
                        expected.stream().map(row -> row.get("row").asInt()).toList());
        assertThat(rows.size()).isLessThanOrEqualTo(expected.size() + 10);
    }

    private static String said(JsonNode truth, String field) {
        return truth.get(field).isNull() ? "" : truth.get(field).asString();
    }

    private static String code(SheetRow<RegisterColumn> row) {
        return EnterpriseCode.read(row.cell(RegisterColumn.CODE).text()) instanceof Reading.Understood understood
                ? understood.code().value()
                : "";
    }

    private static List<SheetRow<RegisterColumn>> data(String file) throws IOException {
        var workbook = Fixtures.opened(Files.readAllBytes(place("vn_derived").resolve(file)), file);
        return HeaderRow.findAll(workbook, KINDS).stream()
                .flatMap(header -> header.data().stream())
                .toList();
    }

    private static List<JsonNode> truth(String name) throws IOException {
        var rows = new ArrayList<JsonNode>();
        JsonMapper.shared()
                .readTree(Files.readString(place("vn_derived").resolve(name + ".truth.json")))
                .get("rows")
                .forEach(rows::add);
        return rows;
    }

    private static Path place(String folder) {
        var found = PLACES.stream()
                .map(place -> place.resolve(folder))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), folder + " does not lie beside the project");
        return found.orElseThrow();
    }
}
