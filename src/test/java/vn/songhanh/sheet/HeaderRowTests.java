package vn.songhanh.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import vn.songhanh.sheet.HeaderRow.Title;
import vn.songhanh.sheet.SheetRow.Kind;

class HeaderRowTests {

    private static final List<RegisterColumn> KINDS = Arrays.asList(RegisterColumn.values());

    @Test
    void the_head_is_found_below_a_letterhead_and_a_title() {
        var header = find("""
            ĐẢNG ỦY KHỐI;;
            DANH SÁCH DOANH NGHIỆP QUẬN KIẾN AN;;
            ;;
            Số TT;Mã số\u00A0thuế;TÊN ĐƠN VỊ
            1;0100109106;An Phú
            """);

        assertThat(header.firstRow()).isEqualTo(4);
        assertThat(header.columns())
                .containsOnly(java.util.Map.entry(RegisterColumn.CODE, 1), java.util.Map.entry(RegisterColumn.NAME, 2));
        assertThat(header.ordinal()).hasValue(0);
        assertThat(header.score()).isEqualTo(1);
        assertThat(header.doubtful()).isEmpty();
    }

    @Test
    void what_is_not_recognised_is_told_and_can_be_corrected() {
        var header = find("Tên DN;MST;Nghề;Người đứng đầu\nAn Phú;0100109106;May;An\n");

        assertThat(header.unrecognised()).containsExactly(new Title(2, "Nghề"), new Title(3, "Người đứng đầu"));
        assertThat(header.score()).isEqualTo(0.5);

        var corrected = header.with(RegisterColumn.CAPITAL, 2).without(RegisterColumn.CODE);

        assertThat(corrected.column(RegisterColumn.CAPITAL)).contains(2);
        assertThat(corrected.unrecognised()).containsExactly(new Title(1, "MST"), new Title(3, "Người đứng đầu"));
        assertThat(corrected.with(RegisterColumn.ADDRESS, 2).columns()).doesNotContainKey(RegisterColumn.CAPITAL);
    }

    @Test
    void a_head_without_a_required_column_says_which() {
        var header = find("MST;Địa chỉ\n0100109106;Hải Phòng\n");

        assertThat(header.missing(KINDS)).containsExactly(RegisterColumn.NAME);
    }

    @Test
    void a_column_that_says_it_among_other_words_is_only_a_guess() {
        var header = find("Tên DN;MST;Địa chỉ liên hệ\nAn Phú;0100109106;Hải Phòng\n");

        assertThat(header.column(RegisterColumn.ADDRESS)).contains(2);
        assertThat(header.doubtful()).containsExactly(RegisterColumn.ADDRESS);
        assertThat(header.with(RegisterColumn.ADDRESS, 1).doubtful()).isEmpty();
    }

    @Test
    void two_columns_do_not_mean_the_same_and_the_better_one_wins() {
        var header = find("Tên DN;Lao động nữ;Số lao động\nAn Phú;5;10\n");

        assertThat(header.column(RegisterColumn.EMPLOYEES)).contains(2);
        assertThat(header.column(RegisterColumn.WOMEN)).contains(1);
    }

    @Test
    void a_sheet_without_a_head_has_none() {
        assertThat(HeaderRow.find(sheet("một;hai\nba;bốn\n"), KINDS)).isEmpty();
        assertThat(HeaderRow.find(sheet("DANH SÁCH DOANH NGHIỆP;\n1;2\n"), KINDS))
                .isEmpty();
    }

    @Test
    void a_head_of_two_rows_with_merged_cells_is_read_as_one() {
        var sheet = twoRows();
        var header = HeaderRow.find(sheet, KINDS).orElseThrow();

        assertThat(header.firstRow()).isEqualTo(1);
        assertThat(header.lastRow()).isEqualTo(2);
        assertThat(header.column(RegisterColumn.EMPLOYEES)).contains(2);
        assertThat(header.column(RegisterColumn.WOMEN)).contains(3);
        assertThat(header.column(RegisterColumn.UNION_FOUNDED)).contains(4);
        assertThat(header.column(RegisterColumn.UNION_MEMBERS)).contains(5);
        assertThat(header.titles()).contains(new Title(3, "Lao động / Trong đó: nữ"), new Title(1, "Tên DN"));
    }

    @Test
    void rows_of_data_are_told_from_everything_else() {
        var rows = HeaderRow.find(twoRows(), KINDS).orElseThrow().rows();

        assertThat(rows.stream().map(SheetRow::kind))
                .containsExactly(
                        Kind.NUMBERING,
                        Kind.GROUP,
                        Kind.DATA,
                        Kind.DATA,
                        Kind.TOTAL,
                        Kind.GROUP,
                        Kind.REPEATED_HEADER,
                        Kind.DATA,
                        Kind.TOTAL,
                        Kind.NOTE,
                        Kind.NOTE);
        assertThat(rows.get(2).group()).isEqualTo("Quận Hồng Bàng");
        assertThat(rows.get(7).group()).isEqualTo("Quận Lê Chân");
        assertThat(rows.get(7).cell(RegisterColumn.NAME).text()).isEqualTo("Công ty Tổng hợp C");
        assertThat(rows.get(7).place(RegisterColumn.NAME)).hasToString("B10");
        assertThat(rows.get(7).cell(RegisterColumn.CAPITAL)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void a_company_is_not_a_total_because_its_name_begins_so() {
        var header = find("STT;Tên DN;MST\n"
                + "1;Tổng công ty An Phú;0100109106\n"
                + "2;Công ty Cộng Lực;0100109106\n"
                + ";Tổng Công ty B;0100109106\n");

        assertThat(header.data()).hasSize(3);
    }

    @Test
    void a_person_may_point_at_the_head() {
        var header = HeaderRow.at(sheet("Cột A;Cột B\nx;y\n"), 1, 1, KINDS).with(RegisterColumn.NAME, 0);

        assertThat(header.data()).hasSize(1);
        assertThat(header.data().getFirst().cell(RegisterColumn.NAME).text()).isEqualTo("x");
    }

    @Test
    void the_letters_of_columns_go_on_after_z() {
        assertThat(List.of(0, 25, 26, 701, 702))
                .extracting(CellPlace::letters)
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private static Sheet twoRows() {
        var bytes = Fixtures.xlsx(made -> {
            var sheet = made.createSheet("DS");
            Fixtures.fill(
                    sheet,
                    List.of(
                            List.of("S\nT\nT", "Tên DN", "Lao động", "", "Tổ chức công đoàn", ""),
                            List.of("", "", "Tổng số", "Trong đó:\nnữ", "Ngày TL", "Số đoàn viên"),
                            List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
                            List.of("I", "Quận Hồng Bàng"),
                            List.of("1", "Công ty A", "12", "5", "", ""),
                            List.of("2", "Công ty B", "12", "5", "01/02/2020", "10"),
                            List.of("", "Cộng", "24", "10"),
                            List.of("II", "Quận Lê Chân"),
                            List.of("STT", "Tên DN", "Lao động", "Nữ", "Ngày TL", "Số đoàn viên"),
                            List.of("1", "Công ty Tổng hợp C", "7", "", "", ""),
                            List.of("", "TỔNG CỘNG", "31", "10"),
                            List.of("", "Ghi chú: số liệu đến 30/9"),
                            List.of("", "NGƯỜI LẬP BIỂU", "", "", "T/M BAN THƯỜNG VỤ")));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 4, 5));
        });
        return Fixtures.opened(bytes, "a.xlsx").sheets().getFirst();
    }

    private static HeaderRow<RegisterColumn> find(String csv) {
        return HeaderRow.find(sheet(csv), KINDS).orElseThrow();
    }

    private static Sheet sheet(String csv) {
        return Fixtures.opened(csv.getBytes(UTF_8), "a.csv").sheets().getFirst();
    }
}
