package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** Who is eligible and not yet organised, why, and what can be done next. */
@DatabaseTest
@Import(People.class)
class RadarTests extends InFoundingWorld {

    private static final LocalDate TODAY = FoundingWorld.TODAY;

    @Autowired
    People people;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Cases cases;

    @Autowired
    Figures figures;

    @Autowired
    RadarLists lists;

    @Test
    void t3_twenty_five_workers_stand_on_the_radar_with_the_clause_and_twenty_four_do_not() {
        counted("Công ty TNHH Vừa Đủ", 25, 0, TODAY.minusMonths(1));
        counted("Công ty TNHH Vừa Thiếu", 24, 0, TODAY.minusMonths(1));

        assertThat(acts("Vừa Đủ")).containsExactly(Map.entry(RadarReason.READY_FOR_UNION, RadarAct.OPEN));
        assertThat(acts("Vừa Thiếu")).isEmpty();
        assertThat(people.officer(Side.UNION, world.district)
                        .get("/app/radar?q=Vừa Đủ")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("25 lao động, chưa có công đoàn", "Nghị quyết 02-NQ/TW", "Mở hồ sơ");
    }

    @Test
    void three_official_members_make_a_party_organisation_and_two_are_introduced_to_a_combined_cell() {
        counted("Công ty TNHH Ba Đảng Viên", 10, 3, TODAY.minusMonths(1));
        counted("Công ty TNHH Hai Đảng Viên", 10, 2, TODAY.minusMonths(1));
        counted("Công ty TNHH Không Đảng Viên", 10, 0, TODAY.minusMonths(1));

        assertThat(acts("Ba Đảng Viên")).containsExactly(Map.entry(RadarReason.READY_FOR_PARTY, RadarAct.OPEN));
        assertThat(acts("Hai Đảng Viên"))
                .containsExactly(Map.entry(RadarReason.ONE_OR_TWO_MEMBERS, RadarAct.INTRODUCE));
        assertThat(acts("Không Đảng Viên")).isEmpty();
    }

    @Test
    void one_member_on_probation_and_nobody_else_is_introduced_to_a_combined_cell() {
        var id = world.enterprise("Công ty TNHH Một Người Dự Bị");
        FoundingWorld.house(() -> {
            enterprises.surveyed(id, new Survey(TODAY.minusMonths(1), 10, 0, 0, 1, ""));
            return Optional.empty();
        });

        assertThat(acts("Một Người Dự Bị"))
                .containsExactly(Map.entry(RadarReason.ONE_OR_TWO_MEMBERS, RadarAct.INTRODUCE));
        assertThat(people.officer(Side.PARTY, world.bloc)
                        .get("/app/radar?q=Một Người Dự Bị")
                        .exchange())
                .bodyText()
                .contains("0 đảng viên chính thức, 1 dự bị, chưa có tổ chức đảng");
    }

    @Test
    void a_count_older_than_twelve_months_is_taken_again_first() {
        counted("Công ty TNHH Số Liệu Cũ", 60, 0, TODAY.minusMonths(12).minusDays(1));
        counted("Công ty TNHH Số Liệu Mới", 60, 0, TODAY.minusMonths(12));

        assertThat(acts("Số Liệu Cũ")).containsValue(RadarAct.SURVEY_AGAIN);
        assertThat(acts("Số Liệu Mới")).containsValue(RadarAct.OPEN);
    }

    @Test
    void a_deferral_is_waited_for_until_its_day_and_then_contacted_again() {
        var waits = opened("Công ty TNHH Còn Hẹn");
        deferred(waits, TODAY.plusDays(1));
        var over = opened("Công ty TNHH Hết Hẹn");
        deferred(over, TODAY);
        var refused = opened("Công ty TNHH Từ Chối Rồi");
        answered(refused, new Answer.Refusal(TODAY.minusMonths(2), Reason.SMALL_SCALE, ""));

        assertThat(acts("Còn Hẹn")).containsValue(RadarAct.WAIT);
        assertThat(acts("Hết Hẹn")).containsValue(RadarAct.CONTACT_AGAIN);
        assertThat(acts("Từ Chối Rồi")).containsValue(RadarAct.WIN_OVER);
        assertThat(people.officer(Side.UNION, world.district)
                        .get("/app/radar?q=Hết Hẹn")
                        .exchange())
                .bodyText()
                .contains("/app/cases/" + over + "/contact");
    }

    @Test
    void what_can_be_done_comes_first_and_never_who_is_largest() {
        counted("Công ty TNHH Thứ Tự A", 9_000, 0, TODAY.minusMonths(13));
        counted("Công ty TNHH Thứ Tự B", 30, 0, TODAY.minusMonths(1));
        deferred(opened("Công ty TNHH Thứ Tự C"), TODAY);

        assertThat(page("Thứ Tự").lines())
                .extracting(RadarLine::name)
                .containsExactly("Công ty TNHH Thứ Tự C", "Công ty TNHH Thứ Tự B", "Công ty TNHH Thứ Tự A");
    }

    @Test
    void indicators_2_17_3_02_and_3_03_are_the_rows_of_the_radar() {
        counted("Công ty TNHH Khớp Số Một", 40, 3, TODAY.minusMonths(1));
        counted("Công ty TNHH Khớp Số Hai", 40, 1, TODAY.minusMonths(1));
        var officer = people.officer(Side.UNION, world.federation);

        var page = officer.as(() -> lists.page(question("", null, "all"), officer.mandate()));
        var found = officer.as(() -> figures.all(FigureQuery.whole(world.programme, Period.year(TODAY.getYear()))));

        assertThat(figure(found, "3.03")).isPositive().isEqualTo(page.of(RadarReason.READY_FOR_UNION));
        assertThat(figure(found, "3.02")).isPositive().isEqualTo(page.of(RadarReason.READY_FOR_PARTY));
        assertThat(figure(found, "2.17")).isPositive().isEqualTo(page.of(RadarReason.ONE_OR_TWO_MEMBERS));
    }

    @Test
    void counts_rows_and_the_workbook_come_from_one_question() throws IOException {
        for (var number = 0; number < 60; number++) {
            counted("Công ty TNHH Sáu Mươi %d".formatted(number), 30 + number, number % 4, TODAY.minusMonths(1));
        }
        var officer = people.officer(Side.UNION, world.district);

        var first = officer.as(() -> lists.page(question("Sáu Mươi", null, null), officer.mandate()));
        var second = officer.as(() -> lists.page(question("Sáu Mươi", "2", null), officer.mandate()));
        var file = officer.get("/app/radar.xlsx?q=Sáu Mươi").exchange().getResponse();

        assertThat(first.all()).isEqualTo(105);
        assertThat(first.everyReason()).isEqualTo(105);
        assertThat(first.lines()).hasSize(RadarPage.ROWS);
        assertThat(second.lines()).hasSize(RadarPage.ROWS).doesNotContainAnyElementsOf(first.lines());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2 + 105);
        }
    }

    @Test
    void a_unit_sees_its_own_enterprises_and_the_whole_city_when_it_asks() {
        counted("Công ty TNHH Của Quận Này", 40, 0, TODAY.minusMonths(1));
        var stranger = people.officer(Side.UNION, world.otherDistrict);

        assertThat(stranger.get("/app/radar?q=Của Quận Này").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Không có doanh nghiệp nào khớp");
        assertThat(stranger.get("/app/radar?q=Của Quận Này&unit=all").exchange())
                .bodyText()
                .contains("40 lao động, chưa có công đoàn");
    }

    private static long figure(java.util.List<vn.songhanh.ledger.Figure> found, String code) {
        return found.stream()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow()
                .confirmed()
                .longValueExact();
    }

    private Map<RadarReason, RadarAct> acts(String name) {
        return page(name).lines().stream()
                .collect(java.util.stream.Collectors.toMap(RadarLine::reason, RadarLine::act));
    }

    private RadarPage page(String name) {
        var officer = people.officer(Side.UNION, world.federation);
        return officer.as(() -> lists.page(question(name, null, null), officer.mandate()));
    }

    private static RadarQuestion question(String q, @Nullable String page, @Nullable String unit) {
        return new RadarQuestion(q, null, null, unit, null, null, null, page);
    }

    private EnterpriseId counted(String name, int workers, int official, LocalDate on) {
        var id = world.enterprise(name);
        FoundingWorld.house(() -> {
            enterprises.surveyed(id, new Survey(on, workers, 0, official, 0, ""));
            return Optional.empty();
        });
        return id;
    }

    private CaseId opened(String name) {
        var id = counted(name, 60, 0, TODAY.minusMonths(4));
        var opened = (Outcome.Done)
                Voice.as(world.ofFederation(), () -> cases.open(id, Objective.UNION, TODAY.minusMonths(4)));
        Voice.as(
                world.ofFederation(), () -> cases.contact(opened.id(), new Contact(TODAY.minusMonths(3), true, "Gặp")));
        return opened.id();
    }

    private void deferred(CaseId id, LocalDate until) {
        answered(id, new Answer.Deferral(TODAY.minusMonths(2), until, Reason.BUSY_BUILDING, ""));
    }

    private void answered(CaseId id, Answer answer) {
        assertThat(Voice.as(world.ofFederation(), () -> cases.answer(id, answer)))
                .isInstanceOf(Outcome.Done.class);
    }
}
