package vn.songhanh.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;

@DatabaseTest
class OrganisationPagesTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern PREVIEWED = Pattern.compile("name=\"previewed\" value=\"([^\"]+)\"");

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    private UnitId city;
    private UnitId north;
    private UnitId shoe;
    private People.Person officer;

    @BeforeEach
    void a_federation_with_an_officer() {
        city = founded(UnitKind.CITY_FEDERATION, "Liên đoàn thử", null);
        north = founded(UnitKind.UPPER_UNION, "Công đoàn Bắc", city);
        shoe = founded(UnitKind.GRASSROOTS_UNION, "CĐCS Giày", north);
        officer = people.officer(Side.UNION, city);
    }

    @Test
    void the_tree_is_that_of_the_day() {
        // the day before the change, since other tests change wards of their own in between
        var in2021 = html(
                officer.get("/app/organisation?line=TERRITORY&on=2021-12-31").exchange());
        var in2025 = html(
                officer.get("/app/organisation?line=TERRITORY&on=2025-07-01").exchange());

        assertThat(in2021)
                .contains("Quận Hồng Bàng", "Huyện Thủy Nguyên", "Thay đổi sau: 01/01/2022")
                .containsPattern("\\d</strong> đơn vị ngày 31/12/2021")
                .doesNotContain("Phường Hồng Bàng");
        assertThat(in2025).contains("Phường Hồng Bàng", "Đặc khu Cát Hải").doesNotContain("Quận Hồng Bàng");
    }

    @Test
    void a_day_that_cannot_be_read_is_today() {
        assertThat(officer.get("/app/organisation?line=NOWHERE&on=someday").exchange())
                .hasStatusOk();
    }

    @Test
    void a_branch_is_fetched_when_it_is_opened() {
        var branch = html(officer.get("/app/organisation/%s/below?on=2022-01-01".formatted(north))
                .exchange());

        assertThat(branch).contains("CĐCS Giày").doesNotContain("<html");
    }

    @Test
    void a_unit_tells_its_story() {
        house(() -> organisation.reorganise(new Reorganisation.Rename(
                shoe, new Reorganisation.Title("", "CĐCS Giày Đông Hải", ""), on(LocalDate.of(2022, 3, 1)))));

        var page = html(officer.get("/app/organisation/" + shoe).exchange());

        assertThat(page)
                .contains("Đổi tên từ CĐCS Giày thành CĐCS Giày Đông Hải", "01/03/2022", "7/QĐ-LĐLĐ", "Công đoàn Bắc");
    }

    @Test
    void an_ended_ward_says_where_it_goes_on() {
        var ward = house(() -> organisation.byKey("hp-11305")).orElseThrow();

        assertThat(html(officer.get("/app/organisation/" + ward).exchange()))
                .contains("đã kết thúc từ 01/01/2025", "Ngày nay tiếp nối trong");
    }

    @Test
    void a_unit_nobody_knows_is_not_found() {
        assertThat(officer.get("/app/organisation/999999999").exchange()).hasStatus(404);
    }

    @Test
    void a_change_is_looked_at_in_numbers_and_then_recorded() {
        var preview = html(dissolve(shoe, "12/QĐ-LĐLĐ", seen(shoe), "", "preview"));
        assertThat(preview).contains("Kết thúc 1 đơn vị (CĐCS Giày)");
        assertThat(house(() -> organisation.unit(shoe, LocalDate.of(2023, 5, 1))))
                .isPresent();

        var done = dissolve(shoe, "12/QĐ-LĐLĐ", seen(shoe), first(PREVIEWED, preview), "confirm");

        assertThat(done).hasStatus(303).hasHeader("Location", "/app/organisation/" + shoe + "?on=2023-05-01");
        assertThat(house(() -> organisation.unit(shoe, LocalDate.of(2023, 5, 1))))
                .isEmpty();
    }

    @Test
    void what_was_not_looked_at_is_not_recorded() {
        var answer = dissolve(shoe, "12/QĐ-LĐLĐ", seen(shoe), "", "confirm");

        assertThat(answer).hasStatusOk();
        assertThat(house(() -> organisation.unit(shoe, LocalDate.of(2023, 5, 1))))
                .isPresent();
    }

    @Test
    void a_unit_with_others_below_it_is_refused_and_what_was_typed_stays() {
        var answer = dissolve(north, "12/QĐ-LĐLĐ", seen(north), "", "preview");

        assertThat(answer).hasStatus(422);
        assertThat(html(answer)).contains("còn đơn vị trực thuộc: CĐCS Giày", "12/QĐ-LĐLĐ", "sắp xếp lại");
    }

    @Test
    void a_missing_number_and_date_are_said_at_their_fields() {
        var answer = officer.post("/app/organisation/changes")
                .param("kind", "DISSOLVE")
                .param("unit", shoe.toString())
                .param("effectiveOn", "2023-05-01")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(html(answer)).contains("Chưa có ngày", "#decidedOn");
    }

    @Test
    void the_second_of_two_is_told_and_keeps_what_was_typed() {
        var opened = seen(shoe);
        house(() -> organisation.reorganise(new Reorganisation.Transfer(shoe, city, on(LocalDate.of(2022, 6, 1)))));
        var preview = html(dissolve(shoe, "12/QĐ-LĐLĐ", opened, "", "preview"));

        var answer = dissolve(shoe, "12/QĐ-LĐLĐ", opened, first(PREVIEWED, preview), "confirm");

        assertThat(answer).hasStatus(409);
        assertThat(html(answer))
                .contains("Người khác vừa ghi", "Chuyển về trực thuộc Liên đoàn thử", "12/QĐ-LĐLĐ", "sắp xếp lại");
        assertThat(house(() -> organisation.unit(shoe, LocalDate.of(2023, 5, 1)))
                        .map(Unit::parent))
                .contains(city);
    }

    @Test
    void the_form_is_refused_to_whom_the_change_would_be_refused() {
        var other = people.officer(Side.PARTY, city);
        var path = "/app/organisation/changes/new?kind=DISSOLVE&unit=" + shoe;

        assertThat(other.get(path).exchange()).hasStatus(403);
        assertThat(officer.get(path).exchange()).hasStatusOk();
        assertThat(officer.get("/app/organisation/changes/new?kind=FOUND&line=UNION")
                        .exchange())
                .hasStatus(403);
        assertThat(officer.get("/app/organisation/changes/new?kind=EXPLODE").exchange())
                .hasStatus(404);
    }

    @Test
    void every_form_opens_and_each_kind_can_be_looked_at() {
        for (var kind : java.util.List.of(
                "RENAME",
                "TRANSFER",
                "MERGE",
                "SPLIT",
                "UPGRADE",
                "DOWNGRADE",
                "SUSPEND",
                "RESUME",
                "DISSOLVE",
                "FOUND")) {
            var form = officer.get("/app/organisation/changes/new?kind=%s&unit=%s".formatted(kind, north))
                    .exchange();
            assertThat(form).as(kind).hasStatusOk();
        }
    }

    @Test
    void a_union_is_suspended_by_form_and_its_page_says_so_until_it_resumes() {
        assertThat(officer.get("/app/organisation/" + shoe).exchange())
                .bodyText()
                .contains("kind=SUSPEND")
                .doesNotContain("kind=RESUME", "kind=DOWNGRADE");
        var form = officer.post("/app/organisation/changes")
                .param("kind", "SUSPEND")
                .param("line", "UNION")
                .param("unit", shoe.toString())
                .param("reason", "nghỉ sản xuất")
                .param("number", "71/QĐ-LĐLĐ")
                .param("decidedOn", "2023-04-20")
                .param("effectiveOn", "2023-05-01");
        var looked = html(form.exchange());
        assertThat(looked).contains("CĐCS Giày tạm ngừng hoạt động nhưng vẫn còn");
        organised(new Reorganisation.Suspend(
                shoe,
                "nghỉ sản xuất",
                new Decision("71/QĐ-LĐLĐ", LocalDate.of(2023, 4, 20), LocalDate.of(2023, 5, 1))));

        assertThat(officer.get("/app/organisation/%s?on=2023-05-01".formatted(shoe))
                        .exchange())
                .bodyText()
                .contains("tạm ngừng hoạt động ngày 01/05/2023", "nghỉ sản xuất", "kind=RESUME")
                .doesNotContain("kind=SUSPEND");
        assertThat(officer.get("/app/organisation/%s?on=2023-04-30".formatted(shoe))
                        .exchange())
                .bodyText()
                .contains("đang hoạt động ngày 30/04/2023");
        assertThat(officer.get("/app/organisation/%s/below?on=2023-05-01".formatted(north))
                        .exchange())
                .bodyText()
                .contains("CĐCS Giày", "Công đoàn cơ sở · tạm ngừng hoạt động");
    }

    private void organised(Reorganisation change) {
        assertThat(officer.as(() -> organisation.reorganise(change))).isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    @Test
    void of_many_units_beside_it_those_that_are_ticked_come_first_and_the_list_can_be_narrowed() {
        var page = "/app/organisation/changes/new?kind=MERGE&unit=" + north;
        assertThat(officer.get(page).exchange()).bodyText().doesNotContain("data-narrows");
        var many = IntStream.rangeClosed(1, 13)
                .mapToObj(number -> founded(UnitKind.UPPER_UNION, "Công đoàn khu vực " + number, city))
                .toList();

        assertThat(officer.get(page).exchange()).bodyText().contains("data-narrows=\"with\"");
        assertThat(officer.post("/app/organisation/changes")
                        .param("kind", "MERGE")
                        .param("unit", north.toString())
                        .param("seen", seen(north))
                        .param("with", many.getLast().toString())
                        .exchange())
                .bodyText()
                .containsSubsequence("id=\"with-" + many.getLast() + "\"", "id=\"with-" + many.getFirst() + "\"");
    }

    @Test
    void a_unit_is_divided_by_form() {
        var answer = officer.post("/app/organisation/changes")
                .param("kind", "SPLIT")
                .param("unit", north.toString())
                .param("seen", seen(north))
                .param("above", city.toString())
                .param("part0-name", "Công đoàn Đông, Tây")
                .param("part0-unitKind", "UPPER_UNION")
                .param("part0-share", "60")
                .param("part1-name", "Công đoàn Nam")
                .param("part1-unitKind", "UPPER_UNION")
                .param("part1-share", "40")
                .param("child-" + shoe, "1")
                .param("number", "9/QĐ-LĐLĐ")
                .param("decidedOn", "2023-04-20")
                .param("effectiveOn", "2023-05-01")
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(html(answer))
                .contains(
                        "Lập mới 2 đơn vị (Công đoàn Đông, Tây, Công đoàn Nam)",
                        "1 đơn vị chuyển về trực thuộc Công đoàn Nam (CĐCS Giày)");
    }

    private MvcTestResult dissolve(UnitId unit, String number, String seen, String previewed, String step) {
        return officer.post("/app/organisation/changes")
                .param("kind", "DISSOLVE")
                .param("line", "UNION")
                .param("unit", unit.toString())
                .param("seen", seen)
                .param("reason", "sắp xếp lại")
                .param("number", number)
                .param("decidedOn", "2023-04-20")
                .param("effectiveOn", "2023-05-01")
                .param("previewed", previewed)
                .param("step", step)
                .exchange();
    }

    private String seen(UnitId unit) {
        return first(
                SEEN,
                html(officer.get("/app/organisation/changes/new?kind=DISSOLVE&unit=" + unit)
                        .exchange()));
    }

    private static String first(Pattern pattern, String html) {
        var found = pattern.matcher(html);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private static String html(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private UnitId founded(UnitKind kind, String name, @Nullable UnitId parent) {
        return house(() -> organisation.found(new Founding(kind, "", name, "", parent, on(LocalDate.of(2021, 1, 1)))));
    }

    private static Decision on(LocalDate day) {
        return new Decision("7/QĐ-LĐLĐ", day.minusDays(5), day);
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
