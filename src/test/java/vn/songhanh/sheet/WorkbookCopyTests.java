package vn.songhanh.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.songhanh.sheet.WorkbookCopy.RefusedRow;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

class WorkbookCopyTests {

    private static final List<RegisterColumn> KINDS = Arrays.asList(RegisterColumn.values());
    private static final Words NO_NAME = Words.of("Chưa có tên", "There is no name");
    private static final Words BAD_CODE = Words.of("Mã sai", "The code is wrong");

    @Test
    void refused_rows_come_back_in_their_columns_with_the_reasons_behind_them() {
        var header = HeaderRow.find(sheet(), KINDS).orElseThrow();
        var refused = List.of(new RefusedRow<>(header.data().get(1), List.of(NO_NAME, BAD_CODE)));

        var copy = read(refused, Language.VI);

        assertThat(copy.sheets().getFirst().name()).isEqualTo("Danh sách quận");
        assertThat(Fixtures.texts(copy.sheets().getFirst()))
                .containsExactly(
                        List.of("STT", "Tên DN", "MST", "Ghi chú", "Lý do bị từ chối"),
                        List.of("2", "", "0209922694", "=1+1", "Chưa có tên; Mã sai"));
    }

    @Test
    void the_reasons_are_in_the_language_of_the_reader() {
        var header = HeaderRow.find(sheet(), KINDS).orElseThrow();

        var copy = read(List.of(new RefusedRow<>(header.data().getFirst(), List.of(NO_NAME))), Language.EN);

        assertThat(copy.sheets().getFirst().rows().getFirst().cells().getLast().text())
                .isEqualTo("Why it was refused");
        assertThat(copy.sheets().getFirst().rows().getLast().cells().getLast().text())
                .isEqualTo("There is no name");
    }

    @Test
    void a_copy_can_be_read_again_as_the_same_table() {
        var header = HeaderRow.find(sheet(), KINDS).orElseThrow();
        var all = header.data().stream()
                .map(row -> new RefusedRow<>(row, List.of(NO_NAME)))
                .toList();

        var again = HeaderRow.find(read(all, Language.VI).sheets().getFirst(), KINDS)
                .orElseThrow();

        assertThat(again.columns()).isEqualTo(header.columns());
        assertThat(again.data().stream().map(row -> row.cell(RegisterColumn.CODE)))
                .isEqualTo(header.data().stream()
                        .map(row -> row.cell(RegisterColumn.CODE))
                        .toList());
    }

    @Test
    void nothing_refused_is_still_a_workbook() {
        assertThat(Workbook.open(WorkbookCopy.of(List.of(), Language.VI), "a.xlsx", Limits.USUAL))
                .isInstanceOfSatisfying(
                        Workbook.Opening.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.NO_CONTENT));
    }

    private static Workbook read(List<RefusedRow<RegisterColumn>> refused, Language language) {
        return Fixtures.opened(WorkbookCopy.of(refused, language), "a.xlsx");
    }

    private static Sheet sheet() {
        var csv = "STT;Tên DN;MST;Ghi chú\n1;An Phú;0100109106;x\n2;;0209922694;=1+1\n";
        return Fixtures.opened(csv.getBytes(UTF_8), "Danh sách: quận.csv")
                .sheets()
                .getFirst();
    }
}
