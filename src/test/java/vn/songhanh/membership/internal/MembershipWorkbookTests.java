package vn.songhanh.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.desk.Waiting;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** A month comes as a workbook: looked at, mended, told; and Today says who has not told. */
@DatabaseTest
class MembershipWorkbookTests {

    private static final String HEAD =
            "Tháng,Mã đơn vị,Công đoàn,Đầu kỳ,Kết nạp,Chuyển đến,Ra khỏi tổ chức,Chuyển đi,Cuối kỳ\n";

    @Autowired
    ApplicationContext context;

    @Autowired
    ReadMonth reading;

    @Autowired
    TakeInMonth takeIn;

    @Autowired
    List<Waiting> waiting;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    MembershipWorld world;
    Person officer;
    UnitId one;
    UnitId other;

    @BeforeEach
    void open() {
        world = new MembershipWorld(context);
        clock.stopOn(world.day(11, 5));
        officer = people.officer(Side.UNION, world.district);
        one = world.union(world.district, "Một");
        other = world.union(world.district, "Hai");
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void what_is_right_is_told_and_what_is_wrong_is_shown_by_its_cell() {
        var page = brought(HEAD + row(one, "CĐCS Một", "20,3,0,1,0,22") + row(other, "CĐCS Hai", "10,-2,năm,,,"));

        assertThat(officer.get(page).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("2: 1 sẽ ghi, 0 không đổi, 1 cần sửa", "E3", "không âm", "F3", "Không phải là số");
        assertThat(officer.get(page + "/refused.xlsx").exchange()).hasStatusOk();
        assertThat(officer.post(page).exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(page).exchange()).bodyText().contains("Đã ghi 1 công đoàn");
        assertThat(officer.get("/app/membership/" + one).exchange()).bodyText().contains("kết nạp 3", ">22<");
    }

    @Test
    void each_fault_has_its_name() {
        var elsewhere = world.union(world.otherDistrict, "Nơi khác");

        assertThat(codes(row(one, "CĐCS Một", "20,3,,,,9") + row(one, "CĐCS Một", "20,3,,,,")))
                .containsExactly(MonthFault.Code.CLOSING_DIFFERS, MonthFault.Code.TWICE);
        assertThat(codes(row(elsewhere, "CĐCS Nơi khác", "20,3,,,,")
                        + row(one, "CĐCS Hai", "20,3,,,,")
                        + "11/2001,%s,CĐCS Hai,20,3,,,,\n".formatted(other)))
                .containsExactly(
                        MonthFault.Code.UNIT_UNKNOWN, MonthFault.Code.UNIT_DIFFERS, MonthFault.Code.MONTH_DIFFERS);
        assertThat(codes(row(one, "", ",3,,,,") + row(other, "", "5,,,9,,")))
                .containsExactly(MonthFault.Code.OPENING_MISSING, MonthFault.Code.BELOW_ZERO);
        assertThat(codes(row(one, "", "5,1000000,,,,"))).containsExactly(MonthFault.Code.TOO_LARGE);
    }

    @Test
    void the_same_file_twice_tells_nothing_new_and_another_number_is_refused() {
        takenIn(row(one, "", "20,3,,,,"));

        assertThat(read(row(one, "", "20,3,,,,")).counts()).isEqualTo(new BroughtMonth.Counts(1, 0, 1, 0));
        assertThat(codes(row(one, "", "20,4,,,,"))).containsExactly(MonthFault.Code.ALREADY_TOLD);
    }

    @Test
    void the_template_holds_the_unions_and_comes_back_unchanged() {
        takenIn(row(one, "", "20,3,,,,"));
        var answer = officer.get("/app/membership/workbook.xlsx?month=%d-10".formatted(world.year))
                .exchange();
        assertThat(answer).hasStatusOk();
        var file = new MockMultipartFile(
                "file",
                "mau.xlsx",
                "application/octet-stream",
                answer.getResponse().getContentAsByteArray());

        var page = Objects.requireNonNull(officer.upload("/app/membership/workbooks", file)
                .exchange()
                .getResponse()
                .getHeader("Location"));

        assertThat(officer.get(page).exchange()).bodyText().contains("2: 0 sẽ ghi, 2 không đổi, 0 cần sửa");
    }

    @Test
    void the_workbook_says_what_a_decision_entered_and_its_closing_is_that_of_the_book() throws IOException {
        var union = world.founded(world.district, "Mới", world.day(10, 20), 28, ledger);
        var answer = officer.get("/app/membership/workbook.xlsx?month=%d-10".formatted(world.year))
                .exchange();

        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var row = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .filter(line -> line.getCell(1).toString().equals(union.toString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(3).getNumericCellValue()).isZero();
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(28);
            assertThat(row.getCell(9).getCellFormula()).matches("D(\\d)\\+E\\1\\+F\\1\\+G\\1-H\\1-I\\1");
        }
        assertThat(codes("%d-10,%s,,0,28,,,,56\n".formatted(world.year, union)))
                .containsExactly(MonthFault.Code.ALREADY_COUNTED);
        assertThat(read("%d-10,%s,,0,28,,,,56\n".formatted(world.year, union), "Ghi muộn")
                        .counts()
                        .refused())
                .as("a reason does not let a row pass that was shown as refused")
                .isOne();
        assertThat(codes("%d-10,%s,,0,3,,,,31\n".formatted(world.year, union))).isEmpty();
    }

    @Test
    void a_file_that_is_no_month_is_refused_with_what_to_do_and_a_stranger_does_not_see_it() {
        assertThat(officer.upload("/app/membership/workbooks", csv("Tên,Số\nA,1\n"))
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không thấy hàng tiêu đề");
        var page = brought(HEAD + row(one, "CĐCS Một", "20,3,,,,"));

        assertThat(people.officer(Side.UNION, world.district).get(page).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(people.officer(Side.PARTY, world.bloc).get(page).exchange()).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void today_names_the_unions_that_have_not_told_the_last_month() {
        takenIn(row(one, "", "20,3,,,,"));

        assertThat(tasks(officer))
                .contains("tháng 10", "1/2 công đoàn", "CĐCS Hai")
                .doesNotContain("CĐCS Một");
        takenIn(row(other, "", "20,0,,,,"));
        assertThat(tasks(officer)).doesNotContain("công đoàn");
        assertThat(tasks(people.officer(Side.PARTY, world.bloc))).doesNotContain("1/2 công đoàn");
    }

    private String tasks(Person person) {
        return person.as(() -> waiting.stream()
                .filter(MembershipTasks.class::isInstance)
                .flatMap(one -> one.waitingFor(person.mandate()).stream())
                .map(task -> task.what().vi().toLowerCase(java.util.Locale.ROOT) + " "
                        + task.detail().vi())
                .collect(Collectors.joining("\n")));
    }

    private String row(UnitId union, String name, String cells) {
        return "10/%d,%s,%s,%s\n".formatted(world.year, union, name, cells);
    }

    private BroughtMonth read(String rows) {
        return read(rows, "");
    }

    private BroughtMonth read(String rows, String reason) {
        var opening =
                officer.as(() -> reading.open((HEAD + rows).getBytes(StandardCharsets.UTF_8), "thang.csv", reason));
        assertThat(opening).isInstanceOf(ReadMonth.Opening.Opened.class);
        return ((ReadMonth.Opening.Opened) opening).month();
    }

    private List<MonthFault.Code> codes(String rows) {
        return read(rows).faults().stream().map(MonthFault::code).toList();
    }

    private void takenIn(String rows) {
        var month = read(rows);
        assertThat(officer.as(() -> takeIn.takeIn(month, ""))).isEqualTo(1);
    }

    private String brought(String content) {
        var answer = officer.upload("/app/membership/workbooks", csv(content)).exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private static MockMultipartFile csv(String content) {
        return new MockMultipartFile("file", "thang.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
