package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.founding.Grade;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

@DatabaseTest
@Import(People.class)
class GradeWorkbookTests extends InFoundingWorld {

    @Autowired
    People people;

    @Autowired
    Classifications classifications;

    @Autowired
    Organisation organisation;

    @Autowired
    Enterprises enterprises;

    Person officer;
    UnitId first;
    UnitId second;

    @BeforeEach
    void two_unions() {
        officer = people.officer(Side.UNION, world.district);
        first = union("Công ty TNHH Bảng Tính Một");
        second = union("Công ty TNHH Bảng Tính Hai");
    }

    @Test
    void a_workbook_that_is_downloaded_and_brought_back_classifies_what_was_filled_in() {
        assertThat(brought("""
                Mã đơn vị,Tổ chức,Xếp loại,Thỏa ước loại A
                %s,Một,Hoàn thành tốt nhiệm vụ,x
                %s,Hai,,x
                """)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(rating(first))
                .extracting(Rating::grade, Rating::agreement, Rating::version)
                .containsExactly(Grade.GOOD, true, 1);
        assertThat(rating(second).grade()).isNull();

        assertThat(bring(officer, downloaded())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(rating(first).version()).isEqualTo(1);
    }

    @Test
    void a_workbook_with_something_wrong_is_taken_in_by_no_row_and_says_where() {
        assertThat(brought("""
                Mã đơn vị,Tổ chức,Xếp loại,Thỏa ước loại A
                %s,Một,Hoàn thành tốt nhiệm vụ,
                %s,Hai,Giỏi,có thể
                999999999,Ba,Hoàn thành nhiệm vụ,
                """))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("C3: “Giỏi” không phải mức xếp loại", "A4: không có tổ chức mã “999999999” của đơn vị");
        assertThat(brought("Tên,Ghi chú\n1,2\n"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không thấy hàng tiêu đề");
        assertThat(rating(first).grade()).isNull();
        var other = people.officer(Side.UNION, world.otherDistrict);
        assertThat(bring(other, csv("""
                Mã đơn vị,Tổ chức,Xếp loại
                %s,Một,Hoàn thành tốt nhiệm vụ
                """.formatted(first)))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(rating(first).grade()).isNull();
    }

    @Test
    void a_grade_that_came_after_the_workbook_was_downloaded_is_not_lost() {
        assertThat(brought("""
                Mã đơn vị,Xếp loại,Thỏa ước loại A
                %s,Hoàn thành tốt nhiệm vụ,
                """)).hasStatus(HttpStatus.SEE_OTHER);
        var file = downloaded();
        assertThat(brought("""
                Mã đơn vị,Lần ghi (không sửa),Xếp loại,Thỏa ước loại A
                %s,1,Hoàn thành nhiệm vụ,
                """)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(bring(officer, file))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "CĐCS Công ty TNHH Bảng Tính Một: người khác đã xếp loại Hoàn thành nhiệm vụ", "Tải bảng tính");
        assertThat(brought("""
                Mã đơn vị,Xếp loại,Thỏa ước loại A
                %s,Hoàn thành tốt nhiệm vụ,
                """))
                .as("without saying which telling it changes")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(rating(first)).extracting(Rating::grade, Rating::version).containsExactly(Grade.FULFILLED, 2);
        assertThat(bring(officer, downloaded())).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void a_code_with_zeros_before_it_is_the_same_organisation() {
        assertThat(brought("""
                Mã đơn vị,Xếp loại
                00%s,Hoàn thành tốt nhiệm vụ
                """)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(rating(first).grade()).isEqualTo(Grade.GOOD);
        assertThat(brought("""
                Mã đơn vị,Xếp loại
                00%1$s,Hoàn thành tốt nhiệm vụ
                %1$s,Hoàn thành nhiệm vụ
                """))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("A3: tổ chức có ở hàng trên");
    }

    private MockMultipartFile downloaded() {
        var download =
                officer.get("/app/classification/workbook.xlsx?year=2031").exchange();
        assertThat(download).hasStatusOk();
        return new MockMultipartFile(
                "file",
                "xep-loai.xlsx",
                "application/octet-stream",
                download.getResponse().getContentAsByteArray());
    }

    private MvcTestResult brought(String rows) {
        return bring(officer, csv(rows.formatted(first, second)));
    }

    private static MockMultipartFile csv(String content) {
        return new MockMultipartFile("file", "xep-loai.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static MvcTestResult bring(Person by, MockMultipartFile file) {
        return by.upload("/app/classification/workbook", file)
                .param("year", "2031")
                .param("decision", "50/QĐ")
                .param("on", "2031-10-15")
                .exchange();
    }

    private Rating rating(UnitId union) {
        var rating =
                officer.as(() -> classifications.all(officer.mandate(), 2031)).get(union.value());
        assertThat(rating).isNotNull();
        return rating;
    }

    private UnitId union(String name) {
        var enterprise = world.enterprise(name);
        return FoundingWorld.house(() -> {
            var day = LocalDate.of(2031, 2, 1);
            var unit = organisation.found(new Founding(
                    UnitKind.GRASSROOTS_UNION,
                    "",
                    "CĐCS " + name,
                    "CĐCS " + name,
                    world.district,
                    new Decision("1", day, day)));
            enterprises.organised(enterprise, Line.UNION, unit, day);
            return unit;
        });
    }
}
