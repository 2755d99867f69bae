package vn.songhanh.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTextFilesTests {

    private static final List<List<String>> TABLE = List.of(
            List.of("STT", "Tên doanh nghiệp", "Ghi chú"), List.of("1", "Công ty cổ phần Hải Phòng, số 5", "được"));

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_sign_between_the_fields_is_found(String sign) {
        assertThat(read(csv(sign).getBytes(UTF_8))).isEqualTo(TABLE);
    }

    @Test
    void the_sign_may_be_said_in_the_first_line_and_row_numbers_stay_those_of_the_file() {
        var sheet = Fixtures.opened(("sep=;\n" + csv(";")).getBytes(UTF_8), "a.csv")
                .sheets()
                .getFirst();

        assertThat(Fixtures.texts(sheet)).isEqualTo(TABLE);
        assertThat(sheet.rows().getFirst().number()).isEqualTo(2);
    }

    @Test
    void every_encoding_that_offices_use_is_recognised() {
        var table = csv(";");

        assertThat(read(table.getBytes(UTF_8))).isEqualTo(TABLE);
        assertThat(read(("\uFEFF" + table).getBytes(UTF_8))).isEqualTo(TABLE);
        assertThat(read(("\uFEFF" + table).getBytes(UTF_16LE))).isEqualTo(TABLE);
        assertThat(read(("\uFEFF" + table).getBytes(UTF_16BE))).isEqualTo(TABLE);
        assertThat(read(table.getBytes(UTF_16LE))).isEqualTo(TABLE);
        assertThat(read(Normalizer.normalize(table, Normalizer.Form.NFD).getBytes(UTF_8)))
                .isEqualTo(TABLE);
        assertThat(read(table.replace("ê", "ª")
                        .replace("ệ", "Ö")
                        .replace("ú", "ó")
                        .replace("ô", "«")
                        .replace("ổ", "æ")
                        .replace("ầ", "Ç")
                        .replace("ả", "¶")
                        .replace("ò", "ß")
                        .replace("ố", "è")
                        .replace("đ", "®")
                        .replace("ư", "\u00AD")
                        .replace("ợ", "î")
                        .getBytes(ISO_8859_1)))
                .isEqualTo(TABLE);
        assertThat(read("STT;Teân doanh nghieäp;Ghi chuù\n1;\"Coâng ty coå phaàn Haûi Phoøng, soá 5\";ñöôïc\n"
                        .getBytes(ISO_8859_1)))
                .isEqualTo(TABLE);
    }

    @Test
    void the_code_page_of_vietnamese_windows_is_recognised() {
        // Windows-1258 keeps ê, ô, ơ, ư, đ whole and the tone behind the vowel.
        var decomposed = "STT;Tên doanh nghiê\u0323p;Ghi chú\n"
                + "1;\"Công ty cô\u0309 phâ\u0300n Ha\u0309i Pho\u0300ng, sô\u0301 5\";đươ\u0323c\n";

        assertThat(read(decomposed.getBytes(Charset.forName("windows-1258")))).isEqualTo(TABLE);
    }

    @Test
    void fields_in_quotation_marks_hold_signs_and_line_breaks() {
        var rows = read("a;b\n\"một; \"\"hai\"\"\nba\";\"0201\"\n".getBytes(UTF_8));

        assertThat(rows).contains(List.of("một; \"hai\"\nba", "0201"));
    }

    @Test
    void a_list_of_one_column_needs_its_name_to_be_known_as_a_list() {
        assertThat(Fixtures.opened("Tên\nAn Phú\n".getBytes(UTF_8), "a.csv")
                        .sheets()
                        .getFirst()
                        .rows())
                .hasSize(2);
        assertThat(Fixtures.refused("Tên\nAn Phú\n".getBytes(UTF_8), "thư.doc", Limits.USUAL))
                .isEqualTo(Refusal.NOT_A_WORKBOOK);
    }

    @Test
    void a_table_of_a_page_saved_under_another_name_is_read_with_its_merged_cells() {
        var page = """
            <html><head><meta charset="utf-8"></head><body><p>Danh sách</p>
            <table><tr><th rowspan=2>STT</th><th colspan="2">Lao động</th></tr><tr><th>Tổng số</th><th>Nữ</th></tr>
            <tr><td>1</td><td>0123</td><td>5<table><tr><td>x</td></tr></table></td></tr></table></body></html>
            """;
        var workbook = Fixtures.opened(page.getBytes(UTF_8), "a.xls");
        var sheet = workbook.sheets().getFirst();

        assertThat(workbook.format()).isEqualTo(Workbook.Format.HTML);
        assertThat(workbook.sheets()).hasSize(1);
        assertThat(Fixtures.texts(sheet))
                .containsExactly(List.of("STT", "Lao động"), List.of("", "Tổng số", "Nữ"), List.of("1", "0123", "5 x"));
        assertThat(sheet.shown(1, 2).text()).isEqualTo("Lao động");
        assertThat(sheet.shown(2, 0).text()).isEqualTo("STT");
    }

    @Test
    void a_page_without_a_table_is_no_workbook() {
        assertThat(Fixtures.refused("<html><body>a,b</body></html>".getBytes(UTF_8), "a.xls", Limits.USUAL))
                .isEqualTo(Refusal.NOT_A_WORKBOOK);
    }

    @Test
    void the_xml_of_excel_2003_is_read() {
        var xml = """
            <?xml version="1.0"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Worksheet ss:Name="DS"><Table>
            <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Tên</Data></Cell><Cell><Data ss:Type="Number">12.5</Data></Cell></Row>
            <Row ss:Index="4"><Cell ss:Index="3"><Data ss:Type="DateTime">2021-04-23T00:00:00.000</Data></Cell></Row>
            </Table></Worksheet></Workbook>
            """;
        var sheet = Fixtures.opened(xml.getBytes(UTF_8), "a.xls").sheets().getFirst();

        assertThat(sheet.rows().getFirst().cells())
                .containsExactly(new Cell.Text("Tên"), Cell.EMPTY, new Cell.Number(new BigDecimal("12.5")));
        assertThat(sheet.row(4).orElseThrow().cell(2)).isEqualTo(new Cell.Date(LocalDate.of(2021, 4, 23)));
    }

    private static List<List<String>> read(byte[] content) {
        return Fixtures.texts(Fixtures.opened(content, "a.csv").sheets().getFirst());
    }

    private static String csv(String sign) {
        return "STT%1$sTên doanh nghiệp%1$sGhi chú\n1%1$s\"Công ty cổ phần Hải Phòng, số 5\"%1$sđược\n".formatted(sign);
    }
}
