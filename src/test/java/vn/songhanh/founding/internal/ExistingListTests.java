package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.sheet.Cell;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** A city has hundreds of unions when it signs a programme: their list is looked at row by row, and recorded whole or not at all. */
@DatabaseTest
class ExistingListTests extends InFoundingWorld {

    private static final String HEAD =
            "Mã số thuế,Tên doanh nghiệp,Đơn vị cấp trên,Loại tổ chức,Tên tổ chức,Số quyết định,"
                    + "Ngày thành lập,Tổ chức ghép\n";

    @Autowired
    People people;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_list_to_take_away_has_the_enterprises_of_the_unit_that_have_none() {
        var officer = people.officer(Side.UNION, world.district);
        var without = world.enterprise("Công ty TNHH Bảng Mẫu Chưa Có");
        var with = world.enterprise("Công ty TNHH Bảng Mẫu Đã Có");
        takenIn(officer, brought(officer, row(with, "", "", "", "", "10/05/2016", "")));

        var workbook = officer.get("/app/cases/existing/list.xlsx").exchange().getResponse();

        var rows = rows(workbook.getContentAsByteArray());
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).startsWith(code(without) + "|Công ty TNHH Bảng Mẫu Chưa Có|"));
        assertThat(rows).noneSatisfy(row -> assertThat(row).contains("Bảng Mẫu Đã Có"));
        var stranger = people.officer(Side.UNION, world.otherDistrict);
        assertThat(rows(stranger.get("/app/cases/existing/list.xlsx")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray()))
                .noneSatisfy(row -> assertThat(row).contains("Bảng Mẫu"));
    }

    @Test
    void a_list_is_shown_before_it_is_recorded_and_recorded_once() {
        var officer = people.officer(Side.UNION, world.district);
        var one = world.enterprise("Công ty TNHH Danh Sách Một");
        var two = world.enterprise("Công ty TNHH Danh Sách Hai");
        var three = world.enterprise("Công ty TNHH Danh Sách Ba");
        var stock = claimed("3.11b");
        var list = row(one, "", "", "", "12/QĐ", "10/05/2016", "")
                + row(two, "", "CĐCS", "CĐCS Danh Sách Riêng", "", "1/9/2017", "")
                + row(three, "", "", "", "", "", "");

        var path = brought(officer, list);
        assertThat(page(officer, path))
                .contains("CĐCS Công ty TNHH Danh Sách Một", "CĐCS Danh Sách Riêng", "Ghi 2 tổ chức")
                .doesNotContain("Danh Sách Ba", "Cần sửa</h2>");
        assertThat(organised(one)).isFalse();
        assertThat(claimed("3.11b")).isEqualTo(stock);

        assertThat(takenIn(officer, path)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(takenIn(officer, path)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(organised(one)).isTrue();
        assertThat(organised(two)).isTrue();
        assertThat(organised(three)).isFalse();
        assertThat(claimed("3.11b")).isEqualTo(stock + 2);
        assertThat(page(officer, path))
                .containsOnlyOnce("Đã ghi 2 tổ chức có từ trước")
                .doesNotContain("bỏ qua");
        var again = page(officer, brought(officer, list));
        assertThat(again)
                .contains("Bảng không có tổ chức nào mới", "Danh Sách Một")
                .doesNotContain("Ghi 2 tổ chức");
        assertThat(claimed("3.11b")).isEqualTo(stock + 2);
    }

    @Test
    void one_row_that_is_wrong_keeps_the_whole_list_back_and_is_named_by_its_cell_with_the_reason() {
        var officer = people.officer(Side.UNION, world.district);
        var right = world.enterprise("Công ty TNHH Hàng Đúng");
        var late = world.enterprise("Công ty TNHH Hàng Trong Kỳ");
        var blurred = world.enterprise("Công ty TNHH Hàng Ngày Lạ");
        var stock = claimed("3.11b");

        var path = brought(
                officer,
                row(right, "", "", "", "", "10/05/2016", "")
                        + row(late, "", "", "", "", "03/03/2031", "")
                        + row(blurred, "", "", "", "", "hôm nào đó", "có lẽ")
                        + row(right, "", "", "", "", "10/05/2016", "")
                        + "0207799999,,,,,,10/05/2016,\n"
                        + "khong-phai-ma,,,,,,10/05/2016,\n"
                        + row(
                                world.enterprise("Công ty TNHH Hàng Sai Cấp Trên"),
                                "Công đoàn Khác",
                                "",
                                "",
                                "",
                                "10/05/2016",
                                ""));

        assertThat(page(officer, path))
                .contains(
                        "G3</td>",
                        "Từ 01/01/2031 việc thành lập được ghi bằng hồ sơ vận động",
                        "G4</td>",
                        "ngày/tháng/năm",
                        "H4</td>",
                        "Ghi “x” hoặc để trống",
                        "A5</td>",
                        "Doanh nghiệp đã có ở một hàng trên",
                        "A6</td>",
                        "Sổ doanh nghiệp không có mã 0207799999",
                        "A7</td>",
                        "C8</td>",
                        "Sổ doanh nghiệp ghi đơn vị quản lý là")
                .doesNotContain("Ghi 1 tổ chức");
        assertThat(takenIn(officer, path)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(organised(right)).isFalse();
        assertThat(below("CĐCS Công ty TNHH Hàng Đúng")).isZero();
        assertThat(claimed("3.11b")).isEqualTo(stock);
        assertThat(officer.get(path + "/refused.xlsx").exchange()).hasStatusOk();
    }

    @Test
    void the_rules_of_one_hold_in_a_list_and_what_is_combined_may_stand_before_its_organisation() {
        var officer = people.officer(Side.UNION, world.district);
        var first = world.enterprise("Công ty TNHH Ghép Theo Bảng Một");
        var second = world.enterprise("Công ty TNHH Ghép Theo Bảng Hai");
        var stock = claimed("3.11b");

        var same = row(second, "", "", "CĐCS Ghép Theo Bảng", "", "01/09/2016", "")
                + row(first, "", "", "CĐCS Ghép Theo Bảng", "", "10/05/2016", "");
        assertThat(page(officer, brought(officer, same))).contains("E2</td>", "ở doanh nghiệp khác");

        var list = row(second, "", "", "CĐCS Ghép Theo Bảng", "", "01/09/2016", "x")
                + row(first, "", "", "CĐCS Ghép Theo Bảng", "", "10/05/2016", "");
        assertThat(takenIn(officer, brought(officer, list))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
    }

    @Test
    void neither_the_other_body_nor_another_unit_records_it_and_nobody_sees_the_list_of_somebody_else() {
        var officer = people.officer(Side.UNION, world.district);
        var enterprise = world.enterprise("Công ty TNHH Bảng Của Người Khác");
        var list = row(enterprise, "", "", "", "", "10/05/2016", "");
        var stranger = people.officer(Side.UNION, world.otherDistrict);

        assertThat(page(stranger, brought(stranger, list)))
                .contains("A2</td>", "không thuộc đơn vị của đồng chí quản lý");
        var party = people.officer(Side.PARTY, world.bloc);
        assertThat(page(party, brought(party, list))).contains("D2</td>", "Ghi loại tổ chức: Chi bộ");
        assertThat(stranger.get(brought(officer, list)).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_is_no_such_list_is_refused_with_what_to_do() {
        var officer = people.officer(Side.UNION, world.district);

        assertThat(sent(officer, "Một bảng khác,Của ai\n1,2\n"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không thấy hàng tiêu đề", "Tải bảng mẫu");
        var many = Stream.generate(() -> "0207700001,,,,,,10/05/2016,\n")
                .limit(1_001)
                .reduce(HEAD, String::concat);
        assertThat(sent(officer, many))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bảng có 1.001 tổ chức; mỗi lần ghi tối đa 1.000");
    }

    private String row(
            EnterpriseId enterprise,
            String above,
            String kind,
            String name,
            String number,
            String on,
            String combined) {
        return String.join(",", code(enterprise), "", above, kind, name, number, on, combined) + "\n";
    }

    private String code(EnterpriseId enterprise) {
        return FoundingWorld.house(() -> enterprises.standing(enterprise, FoundingWorld.TODAY))
                .orElseThrow()
                .code();
    }

    private static MvcTestResult sent(Person officer, String list) {
        return officer.upload(
                        "/app/cases/existing/lists",
                        new MockMultipartFile("file", "ds.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    private static String brought(Person officer, String rows) {
        var answer = sent(officer, HEAD + rows);
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private static MvcTestResult takenIn(Person officer, String path) {
        return officer.post(path).exchange();
    }

    private boolean organised(EnterpriseId enterprise) {
        return FoundingWorld.house(() -> enterprises.standing(enterprise, FoundingWorld.TODAY))
                .flatMap(standing -> standing.organisation(Line.UNION))
                .isPresent();
    }

    private long below(String name) {
        return FoundingWorld.house(() -> organisation.children(world.district, FoundingWorld.TODAY)).stream()
                .map(Unit::name)
                .filter(name::equals)
                .count();
    }

    private static String page(Person officer, String path) {
        return new String(officer.get(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> rows(byte[] file) {
        var workbook = ((Workbook.Opening.Opened) Workbook.open(file, "mau.xlsx", Limits.USUAL)).workbook();
        return workbook.visibleSheets().getFirst().rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("|")))
                .toList();
    }

    private long claimed(String indicator) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.all(query)).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .mapToLong(figure -> figure.claimed().longValue())
                .sum();
    }
}
