package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.launch.Command;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.support.Console;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.text.Words;

@DatabaseTest
class PlanWorkbookTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    PlanImport importing;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    ProgrammeWorld world;
    Person officer;

    @BeforeEach
    void open() {
        clock.stopOn(ProgrammeWorld.TODAY);
        world = new ProgrammeWorld(context);
        officer = people.officer(Side.UNION, world.federation);
        write(new NewPlan.Target("3.06", null, BigDecimal.valueOf(30)));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void the_plan_comes_out_filled_locked_and_with_totals_that_reckon() throws IOException {
        var workbook = WorkbookFactory.create(new ByteArrayInputStream(written()));
        var whole = workbook.getSheet("Toàn chương trình");
        var unions = workbook.getSheet("Bên Công đoàn");
        var founded = row(whole, "Toàn chương trình", "3.06");

        assertThat(founded.getCell(5).getNumericCellValue()).isEqualTo(30);
        assertThat(founded.getCell(2).getCellStyle().getLocked()).isTrue();
        assertThat(founded.getCell(5).getCellStyle().getLocked()).isFalse();
        assertThat(whole.getProtect()).isTrue();
        row(unions, "Công đoàn quận thử", "3.06").getCell(5).setCellValue(12);
        row(unions, "Công đoàn huyện thử", "3.06").getCell(5).setCellValue(9);
        var total = row(unions, "Tổng cộng", "3.06").getCell(5);
        var reckoned = workbook.getCreationHelper().createFormulaEvaluator().evaluate(total);
        assertThat(reckoned.getNumberValue()).isEqualTo(21);
    }

    @Test
    void a_filled_workbook_is_looked_at_first_and_then_taken_in_as_one_version() throws IOException {
        var page = brought(filled(workbook -> {
            row(workbook.getSheet("Toàn chương trình"), "Toàn chương trình", "3.06")
                    .getCell(5)
                    .setCellValue(36);
            row(workbook.getSheet("Bên Công đoàn"), "Công đoàn quận thử", "3.06")
                    .getCell(5)
                    .setCellValue(12);
        }));

        assertThat(officer.get(page).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("1 mới, 1 thay đổi", ">30<", ">36<", ">12<", "Ghi thành bản mới");
        assertThat(target(Optional.empty())).isEqualTo("30");
        assertThat(officer.post(page).param("seen", "1").exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(target(Optional.empty())).isEqualTo("36");
        assertThat(target(Optional.of(world.district))).isEqualTo("12");
        assertThat(officer.get(page).exchange()).bodyText().contains("Đã ghi thành bản số 2");
    }

    @Test
    void everything_wrong_is_told_at_its_cell_and_nothing_is_written() {
        var page = brought(csv("""
                Mã đơn vị,Đơn vị,Mã chỉ tiêu,Cả năm,Quý I,Quý II,Quý III,Quý IV
                ,Toàn chương trình,3.06,36,,,,
                999999,Công đoàn không có,3.06,5,,,,
                ,Công đoàn huyện thử,9.99,5,,,,
                ,Công đoàn huyện thử,3.06,năm,,,,
                ,Công đoàn quận thử,3.06,-4,,,,
                ,Công đoàn quận thử,2.18,100,10,20,30,50
                ,Toàn chương trình,3.06,37,,,,
                """));

        assertThat(officer.get(page).exchange())
                .bodyText()
                .contains(
                        "6 dòng cần sửa, chưa ghi gì",
                        "Không có đơn vị mã 999999 (Công đoàn không có)",
                        "Không có chỉ tiêu mã “9.99”",
                        "“năm”: Không phải là số",
                        "“-4”: chỉ tiêu từ 0",
                        "Bốn quý cộng lại 110, vượt 10",
                        "đã có ở trang",
                        ">A3<",
                        ">C4<",
                        ">D5<");
        assertThat(officer.post(page).param("seen", "1").exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(target(Optional.empty())).isEqualTo("30");
    }

    @Test
    void a_total_that_does_not_match_its_rows_refuses_the_workbook() {
        var page = brought(csv("""
                Đơn vị,Mã chỉ tiêu,Cả năm
                Công đoàn quận thử,3.06,12
                Công đoàn huyện thử,3.06,9
                Tổng cộng,3.06,25
                """));

        assertThat(officer.get(page).exchange()).bodyText().contains("Dòng cộng ghi 25, các đơn vị cộng lại 21");
    }

    @Test
    void the_wrong_rows_come_back_with_a_column_that_says_why() throws IOException {
        var page = brought(csv("""
                Đơn vị,Mã chỉ tiêu,Cả năm
                Công đoàn quận thử,3.06,12
                Công đoàn lạ,3.06,9
                """));

        var answer = officer.get(page + "/refused.xlsx").exchange().getResponse();
        var sheet = WorkbookFactory.create(new ByteArrayInputStream(answer.getContentAsByteArray()))
                .getSheetAt(0);

        assertThat(sheet.getLastRowNum()).isEqualTo(1);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Công đoàn lạ");
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).contains("Không có đơn vị “Công đoàn lạ”");
    }

    @Test
    void what_the_workbook_does_not_name_stays_as_it_is() {
        write(
                new NewPlan.Target("3.06", null, BigDecimal.valueOf(30)),
                new NewPlan.Target("3.06", null, 1, BigDecimal.valueOf(7)),
                new NewPlan.Target("3.06", world.otherDistrict, BigDecimal.valueOf(9)));
        var page = brought(csv("""
                Đơn vị,Mã chỉ tiêu,Cả năm
                Toàn chương trình,3.06,36
                """));

        assertThat(officer.post(page).param("seen", "2").exchange()).hasStatus(HttpStatus.SEE_OTHER);

        var plan = officer.as(() -> world.programmes().plan(world.programme, 2042, Optional.empty()))
                .orElseThrow();
        assertThat(plan.target("3.06"))
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("36"));
        assertThat(Objects.requireNonNull(plan.quarters().get(1)).get("3.06")).isEqualByComparingTo("7");
        assertThat(target(Optional.of(world.otherDistrict))).isEqualTo("9");
    }

    @Test
    void somebody_who_changed_the_same_target_meanwhile_is_not_written_over() {
        var page = brought(csv("Đơn vị,Mã chỉ tiêu,Cả năm\nToàn chương trình,3.06,36\n"));
        write(new NewPlan.Target("3.06", null, BigDecimal.valueOf(33)));

        var answer = officer.post(page).param("seen", "1").exchange();

        assertThat(answer).hasStatus(HttpStatus.CONFLICT).bodyText().contains(">33<", ">36<");
        assertThat(target(Optional.empty())).isEqualTo("33");
    }

    @Test
    void a_file_without_the_columns_of_a_plan_is_refused_in_words() {
        assertThat(officer.upload(path() + "/workbooks", csv("Tên,Số\nA,1\n")).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không thấy hàng tiêu đề");
    }

    /** As the console speaks: for the house. */
    @Test
    void the_console_takes_a_whole_plan_in_or_nothing_of_it(@TempDir Path folder) throws IOException {
        var good = Files.writeString(folder.resolve("plan.csv"), "Mã chỉ tiêu,Cả năm\n3.06,36\n");
        var wrong = Files.writeString(folder.resolve("wrong.csv"), "Mã chỉ tiêu,Cả năm\n3.06,40\n9.99,1\n");
        var dry = new Console();
        dry.json = true;

        assertThat(imported(good, Map.of("dry-run", ""), dry)).isEqualTo(Command.DONE);
        assertThat(target(Optional.empty())).isEqualTo("30");
        assertThat(String.valueOf(dry.printed.getFirst())).contains("changed");
        var console = new Console();
        assertThat(imported(wrong, Map.of(), console)).isEqualTo(Command.REFUSED);
        assertThat(console.said).extracting(Words::vi).anyMatch(words -> words.contains("9.99"));
        assertThat(target(Optional.empty())).isEqualTo("30");
        assertThat(imported(good, Map.of(), console)).isEqualTo(Command.DONE);
        assertThat(target(Optional.empty())).isEqualTo("36");
    }

    private int imported(Path file, Map<String, String> more, Console console) {
        var given = new HashMap<>(Map.of("programme", world.code, "year", "2042"));
        given.putAll(more);
        return Voice.house("console", () -> importing.run(file, new Console.Written(given), console));
    }

    @Test
    void only_those_who_plan_bring_one() {
        var viewer = people.person(Side.UNION, world.federation, Set.of(Role.VIEWER));

        assertThat(viewer.upload(path() + "/workbooks", csv("Tên,Số\nA,1\n")).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private byte[] written() {
        return officer.get(path() + "/workbook.xlsx").exchange().getResponse().getContentAsByteArray();
    }

    private MockMultipartFile filled(Consumer<org.apache.poi.ss.usermodel.Workbook> hand) throws IOException {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(written()))) {
            hand.accept(workbook);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return new MockMultipartFile("file", "ke-hoach.xlsx", "application/octet-stream", out.toByteArray());
        }
    }

    private static MockMultipartFile csv(String text) {
        return new MockMultipartFile("file", "ke-hoach.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String brought(MockMultipartFile file) {
        var answer = officer.upload(path() + "/workbooks", file).exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private static Row row(Sheet sheet, String unit, String indicator) {
        for (var row : sheet) {
            if (row.getCell(1).getStringCellValue().equals(unit)
                    && row.getCell(2).getStringCellValue().equals(indicator)) {
                return row;
            }
        }
        throw new AssertionError(unit + " " + indicator);
    }

    private void write(NewPlan.Target... targets) {
        officer.as(() -> world.programmes().newPlan(new NewPlan(world.programme, 2042, "", List.of(targets))));
    }

    private String target(Optional<UnitId> unit) {
        return officer.as(() -> world.programmes().plan(world.programme, 2042, unit))
                .flatMap(plan -> plan.target("3.06"))
                .map(quantity -> quantity.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private String path() {
        return "/app/programme/%s/plans/2042".formatted(world.code);
    }
}
