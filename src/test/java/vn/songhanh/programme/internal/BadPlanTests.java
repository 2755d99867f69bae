package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.sheet.Listing;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** Workbooks as people send them, with what people get wrong: told at its sheet and cell, and nothing of the plan is touched. */
@DatabaseTest
class BadPlanTests {

    private static final String WHOLE = "Toàn chương trình";
    private static final String UNIONS = "Bên Công đoàn";
    private static final Object[] HEAD = {"Mã đơn vị", "Đơn vị", "Mã chỉ tiêu", "Chỉ tiêu", "Cả năm", "Quý I"};

    /** A row of the page's list of faults. */
    private record Told(String sheet, String cell, String words) {}

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    ProgrammeWorld world;
    Person officer;

    @BeforeEach
    void a_plan_of_thirty_unions() {
        clock.stopOn(ProgrammeWorld.TODAY);
        world = new ProgrammeWorld(context);
        officer = people.officer(Side.UNION, world.federation);
        officer.as(() -> world.programmes()
                .newPlan(new NewPlan(
                        world.programme,
                        2042,
                        "",
                        List.of(
                                new NewPlan.Target("3.06", null, BigDecimal.valueOf(30)),
                                new NewPlan.Target("3.06", world.district, BigDecimal.valueOf(12))))));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void units_that_do_not_exist_are_told_by_code_and_by_name() {
        var page = brought(
                sheet(WHOLE, HEAD, row("", WHOLE, "3.06", "", 40)),
                sheet(
                        UNIONS,
                        HEAD,
                        row(code(world.district), "Công đoàn quận thử", "3.06", "", 20),
                        row("98765432", "Công đoàn quận xa", "3.06", "", 5),
                        row("", "Công đoàn chưa lập", "3.06", "", 5),
                        row(code(world.bloc), "Công đoàn quận thử", "2.18", "", 5)));

        assertThat(told(page))
                .containsExactly(
                        new Told(UNIONS, "A3", "Không có đơn vị mã 98765432 (Công đoàn quận xa) trong chương trình"),
                        new Told(UNIONS, "B4", "Không có đơn vị “Công đoàn chưa lập” trong chương trình"),
                        new Told(
                                UNIONS,
                                "B5",
                                "Mã %s là của “Đảng ủy khối thử”, không phải “Công đoàn quận thử”"
                                        .formatted(code(world.bloc))));
        assertNothingTaken(page, 3);
    }

    @Test
    void text_in_a_cell_for_a_number_is_told_with_what_stands_there() {
        var page = brought(
                sheet(WHOLE, HEAD, row("", WHOLE, "3.06", "", "ba mươi"), row("", WHOLE, "2.18", "", 100, "10 người")),
                sheet(
                        UNIONS,
                        HEAD,
                        row(code(world.district), "Công đoàn quận thử", "3.06", "", "12"),
                        row(code(world.otherDistrict), "Công đoàn huyện thử", "3.06", "", 7.5),
                        row(code(world.otherDistrict), "Công đoàn huyện thử", "2.18", "", -3)));

        var told = told(page);
        assertThat(told).extracting(Told::sheet).containsExactly(WHOLE, WHOLE, UNIONS, UNIONS);
        assertThat(told).extracting(Told::cell).containsExactly("E2", "F3", "E3", "E4");
        assertThat(told)
                .extracting(Told::words)
                .satisfiesExactly(
                        words -> assertThat(words).startsWith("“ba mươi”").endsWith("Gõ số, ví dụ 1.200."),
                        words -> assertThat(words).startsWith("“10 người”"),
                        words -> assertThat(words).startsWith("“7"),
                        words -> assertThat(words).isEqualTo("“-3”: chỉ tiêu từ 0 đến 99.999.999."));
        assertNothingTaken(page, 4);
    }

    @Test
    void totals_that_do_not_match_are_told_at_the_total_of_their_own_sheet() {
        var page = brought(
                sheet(WHOLE, HEAD, row("", WHOLE, "3.06", "", 21)),
                sheet(
                        UNIONS,
                        HEAD,
                        row(code(world.district), "Công đoàn quận thử", "3.06", "", 12, 3),
                        row(code(world.otherDistrict), "Công đoàn huyện thử", "3.06", "", 9, 2),
                        row("", "Tổng cộng", "3.06", "", 25, 5)));

        assertThat(told(page)).containsExactly(new Told(UNIONS, "E4", "Dòng cộng ghi 25, các đơn vị cộng lại 21"));
        assertNothingTaken(page, 1);
    }

    /** Kept are the file as it came and its right rows in it; what goes back are the wrong rows alone, with why. */
    @Test
    void the_rows_to_mend_go_back_as_a_workbook_and_mended_all_of_the_plan_is_taken_in() throws IOException {
        var right = row(code(world.district), "Công đoàn quận thử", "3.06", "", 20);
        var page = brought(
                sheet(WHOLE, HEAD, row("", WHOLE, "3.06", "", 40)),
                sheet(UNIONS, HEAD, right, row(code(world.otherDistrict), "Công đoàn huyện thử", "3.06", "", "mười")));

        var answer = officer.get(page + "/refused.xlsx").exchange().getResponse();
        try (var back = WorkbookFactory.create(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(back.getNumberOfSheets()).isOne();
            var rows = back.getSheet(UNIONS);
            assertThat(rows.getLastRowNum()).isOne();
            assertThat(rows.getRow(1).getCell(0).getStringCellValue()).isEqualTo(code(world.otherDistrict));
            assertThat(rows.getRow(1).getCell(4).getStringCellValue()).isEqualTo("mười");
            assertThat(rows.getRow(1).getCell(6).getStringCellValue()).contains("“mười”");
        }
        assertNothingTaken(page, 1);

        var mended = brought(
                sheet(WHOLE, HEAD, row("", WHOLE, "3.06", "", 40)),
                sheet(UNIONS, HEAD, right, row(code(world.otherDistrict), "Công đoàn huyện thử", "3.06", "", 10)));
        assertThat(told(mended)).isEmpty();
        assertThat(officer.post(mended).param("seen", "1").exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(List.of(
                        target(Optional.empty()),
                        target(Optional.of(world.district)),
                        target(Optional.of(world.otherDistrict))))
                .containsExactly("40", "20", "10");
    }

    /** The page says so, a second press says so again, and the plan is the one of before to its last target. */
    private void assertNothingTaken(String page, int rows) {
        assertThat(officer.get(page).exchange())
                .bodyText()
                .contains("%d dòng cần sửa, chưa ghi gì".formatted(rows))
                .doesNotContain("Ghi thành bản mới");
        assertThat(officer.post(page).param("seen", "1").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chưa ghi gì");
        assertThat(JdbcClient.create(owner)
                        .sql("""
                                select concat_ws(' ', v.number, t.indicator_code, t.unit_id, t.quantity)
                                  from plan_version v left join target t on t.plan_version_id = v.id
                                 where v.programme_id = :programme
                                 order by t.unit_id nulls first
                                """)
                        .param("programme", world.programme.value())
                        .query(String.class)
                        .list())
                .containsExactly("1 3.06 0 30", "1 3.06 %s 12".formatted(code(world.district)));
    }

    private List<Told> told(String page) {
        var faults = new ArrayList<Told>();
        for (var row : Jsoup.parse(text(page)).select("tr:has(td[data-label='Sai ở đâu'])")) {
            var cells = row.children();
            faults.add(new Told(
                    cells.get(0).text(), cells.get(1).text(), cells.get(2).text()));
        }
        return faults;
    }

    private String text(String page) {
        try {
            return officer.get(page).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String brought(Written... sheets) {
        var file = new MockMultipartFile("file", "ke-hoach.xlsx", Listing.XLSX, workbook(sheets));
        var answer = officer.upload("/app/programme/%s/plans/2042/workbooks".formatted(world.code), file)
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private record Written(String name, List<Object[]> rows) {}

    private static Written sheet(String name, Object[]... rows) {
        return new Written(name, List.of(rows));
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static byte[] workbook(Written... sheets) {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Thu", "1.0")) {
                for (var sheet : sheets) {
                    write(workbook.newWorksheet(sheet.name()), sheet.rows());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, List<Object[]> rows) {
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).length; column++) {
                switch (rows.get(row)[column]) {
                    case Number number -> sheet.value(row, column, number);
                    case Object words -> sheet.value(row, column, words.toString());
                }
            }
        }
    }

    private static String code(UnitId unit) {
        return Long.toString(unit.value());
    }

    private String target(Optional<UnitId> unit) {
        return officer.as(() -> world.programmes().plan(world.programme, 2042, unit))
                .flatMap(plan -> plan.target("3.06"))
                .map(quantity -> quantity.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
