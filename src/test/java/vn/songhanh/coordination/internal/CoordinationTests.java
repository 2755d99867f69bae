package vn.songhanh.coordination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.coordination.AssignmentId;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.coordination.Meetings;
import vn.songhanh.coordination.NewMeeting;
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.coordination.RequestId;
import vn.songhanh.coordination.SupportRequests;
import vn.songhanh.coordination.Verdict;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Meetings, what they give to do, and support requests: who may, what each body sees, what stands on the first page. */
@DatabaseTest
class CoordinationTests {

    private static final LocalDate TODAY = LocalDate.of(2089, 3, 9);
    private static final LocalDate BEGINNING = LocalDate.of(2089, 1, 1);
    private static final AtomicReference<@Nullable World> WORLD = new AtomicReference<>();

    /** The two holders, a committee beside the Party's and the one above both, and units below the union's. */
    private record World(UnitId city, UnitId party, UnitId ward, UnitId union, UnitId district, UnitId quiet) {}

    @Autowired
    Meetings meetings;

    @Autowired
    SupportRequests requests;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    World world;
    Person party;
    Person union;

    @Autowired
    void aWorld(Organisation organisation, Programmes programmes) {
        if (WORLD.get() == null) {
            WORLD.set(Voice.house("test", () -> build(organisation, programmes)));
        }
        world = WORLD.get();
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(TODAY);
        party = people.officer(Side.PARTY, world.party);
        union = people.officer(Side.UNION, world.union);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_joint_meeting_is_seen_by_both_bodies_and_what_it_gives_stands_on_the_first_page_of_the_unit() {
        var meeting = called(party, true, TODAY);
        assertThat(union.as(() -> meetings.conclude(meeting, "Hai ban tổ chức", "Rà soát xong trong tháng")))
                .isEqualTo(new Outcome.Done(meeting.value()));
        done(party.as(() -> meetings.assign(
                meeting, Side.UNION, world.district, "Rà soát doanh nghiệp chưa có công đoàn", TODAY.plusDays(5))));

        var officer = people.officer(Side.UNION, world.district);
        assertThat(officer.get("/app").exchange())
                .bodyText()
                .contains("Việc giao ban giao", "Rà soát doanh nghiệp chưa có công đoàn", "Hạn 14/03/2089");
        assertThat(party.get("/app").exchange()).bodyText().contains("Bên kia đang làm", "Rà soát doanh nghiệp");
        assertThat(party.get("/app?show=theirs").exchange()).bodyText().contains("Rà soát doanh nghiệp");
        assertThat(party.get("/app/search?q=ra soat doanh nghiep chua").exchange())
                .bodyText()
                .contains("Giao ban", "/app/assignments/");
    }

    @Test
    void a_meeting_of_one_body_alone_is_closed_to_the_other_page_search_and_hand() {
        var meeting = called(party, false, TODAY.plusDays(1));
        var number = meeting.value();

        assertThat(party.get("/app/meetings/" + number).exchange()).hasStatusOk();
        assertThat(union.get("/app/meetings/" + number).exchange()).hasStatus(404);
        assertThat(union.get("/app/meetings?q=Họp thử").exchange())
                .bodyText()
                .doesNotContain("/app/meetings/" + number + "\"");
        assertThat(union.get("/app/search?q=hop thu").exchange())
                .bodyText()
                .doesNotContain("/app/meetings/" + number + "\"");
        assertThat(union.post("/app/meetings/" + number + "/cancellation")
                        .param("reason", "x")
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void nothing_is_concluded_before_the_day_nor_without_words_nor_by_a_unit_that_holds_no_side() {
        var tomorrow = called(party, true, TODAY.plusDays(1));
        assertThat(objections(party.as(() -> meetings.conclude(tomorrow, "", ""))))
                .containsExactly(Objection.NOT_HELD_YET, Objection.ATTENDANCE_MISSING, Objection.CONCLUSIONS_MISSING);

        clock.stopAt(Instant.parse("2089-03-09T17:00:00Z"));
        done(party.as(() -> meetings.conclude(tomorrow, "Hai ban", "Xong")));

        var district = people.officer(Side.UNION, world.district);
        assertThat(objections(district.as(() -> meetings.call(meeting(true, TODAY)))))
                .containsExactly(Objection.NOT_THE_HOLDER);
        assertThat(objections(party.as(() -> meetings.call(meeting(true, LocalDate.of(2098, 1, 1))))))
                .containsExactly(Objection.NO_PROGRAMME);
    }

    @Test
    void what_is_given_is_late_from_midnight_in_viet_nam_on_and_is_done_by_its_unit_alone() {
        var meeting = called(party, true, TODAY);
        var id = new AssignmentId(
                done(party.as(() -> meetings.assign(meeting, Side.UNION, world.district, "Việc nửa đêm", TODAY))));
        var officer = people.officer(Side.UNION, world.district);

        clock.stopAt(Instant.parse("2089-03-09T16:59:59Z"));
        assertThat(officer.get("/app?show=late").exchange()).bodyText().doesNotContain("Việc nửa đêm");
        clock.stopAt(Instant.parse("2089-03-09T17:00:00Z"));
        assertThat(officer.get("/app?show=late").exchange()).bodyText().contains("Việc nửa đêm");

        assertThat(objections(party.as(() -> meetings.complete(id, TODAY, "Xong"))))
                .containsExactly(Objection.NOT_OURS);
        assertThat(objections(officer.as(() -> meetings.complete(id, TODAY.plusDays(2), ""))))
                .containsExactly(Objection.DONE_IN_FUTURE, Objection.RESULT_MISSING);
        done(officer.as(() -> meetings.complete(id, TODAY, "Đã rà soát 12 doanh nghiệp")));
        assertThat(party.get("/app/meetings/" + meeting).exchange()).bodyText().contains("Đã xong");
        assertThat(objections(officer.as(() -> meetings.complete(id, TODAY, "Lần nữa"))))
                .containsExactly(Objection.MOVED_ON);
    }

    @Test
    void conclusions_become_an_official_paper_once() {
        var meeting = called(party, true, TODAY);
        done(party.as(() -> meetings.conclude(meeting, "- Ban Tổ chức hai bên", "- Chốt số liệu trước ngày 15")));
        done(party.as(
                () -> meetings.assign(meeting, Side.UNION, world.union, "Gửi số liệu | quý I", TODAY.plusDays(6))));

        var first = paper(party, meeting);
        var again = paper(union, meeting);

        assertThat(first).isEqualTo(again);
        var text = party.get(first.replace("/draft", "")).exchange();
        assertThat(text).bodyText().contains("Chốt số liệu trước ngày 15", "Gửi số liệu / quý I", "15/03/2089");
    }

    @Test
    void a_request_is_closed_to_the_other_body_until_it_is_sent_and_answered_by_its_holder() {
        var id = new RequestId(done(union.as(
                () -> requests.write("Cử cán bộ dự tuyên truyền", "Đề nghị cử hai cán bộ dự.", TODAY.plusDays(10)))));
        var path = "/app/requests/" + id;

        assertThat(party.get(path).exchange()).hasStatus(404);
        assertThat(party.get("/app/search?q=cu can bo du tuyen truyen").exchange())
                .bodyText()
                .doesNotContain(path);
        assertThat(party.get("/app/requests").exchange()).bodyText().doesNotContain(path + "\"");
        assertThat(party.post(path + "/answer")
                        .param("verdict", "AGREED")
                        .param("words", "x")
                        .exchange())
                .hasStatus(404);

        done(union.as(() -> requests.send(id)));
        assertThat(party.get("/app").exchange()).bodyText().contains("Yêu cầu hỗ trợ chờ mình trả lời");
        assertThat(union.get("/app").exchange()).bodyText().contains("Chờ bên kia trả lời");
        assertThat(objections(union.as(() -> requests.answer(id, Verdict.AGREED, "Tự trả lời"))))
                .containsExactly(Objection.NOT_OURS);
        assertThat(objections(party.as(() -> requests.answer(id, Verdict.AGREED, " "))))
                .containsExactly(Objection.WORDS_MISSING);
        done(party.as(() -> requests.answer(id, Verdict.PARTLY, "Cử một cán bộ.")));
        assertThat(union.get(path).exchange()).bodyText().contains("Đồng ý một phần", "Cử một cán bộ.");
    }

    @Test
    void a_form_that_was_overtaken_keeps_what_was_typed() {
        var meeting = called(party, true, TODAY.plusDays(3));
        var path = "/app/meetings/" + meeting;
        assertThat(changed(union, path, "Họp đổi tên", 0)).hasStatus(303);

        assertThat(changed(party, path, "Họp tôi gõ", 0))
                .hasStatus(409)
                .bodyText()
                .contains("Họp tôi gõ", "Có người vừa sửa");
        assertThat(changed(party, path, "Họp tôi gõ", 1)).hasStatus(303);
    }

    @Test
    void the_first_page_shows_none_three_or_three_thousand_things_and_each_can_be_reached() {
        var unit = world.quiet();
        var officer = people.officer(Side.UNION, unit);
        assertThat(officer.get("/app").exchange()).bodyText().doesNotContain("Việc giao ban giao");

        var meeting = called(party, true, TODAY);
        give(meeting, unit, 3);
        assertThat(officer.get("/app").exchange())
                .bodyText()
                .contains("Việc giao ban giao", "Việc số 1 ", "Việc số 3 ")
                .doesNotContain("Xem cả 3");

        give(meeting, unit, 2_997);
        assertThat(officer.get("/app").exchange())
                .bodyText()
                .contains("Xem cả 3.000 việc")
                .satisfies(page -> assertThat(page.split("/app/assignments/")).hasSize(7));
        assertThat(officer.get("/app?group=viec-giao-ban-giao&page=60").exchange())
                .bodyText()
                .contains("2.951–3.000");
    }

    private void give(MeetingId meeting, UnitId unit, int count) {
        Voice.house(
                "test",
                () -> transactions.execute(_ -> jdbc.sql("""
                insert into assignment (meeting_id, side, unit_id, what, due, given_at, given_by)
                select :meeting, 'UNION', :unit, 'Việc số ' || n || ' ', date '2089-04-01', now(), 'Người Thử'
                  from generate_series(1, :count) n
                """)
                        .param("meeting", meeting.value())
                        .param("unit", unit.value())
                        .param("count", count)
                        .update()));
    }

    @Test
    void readers_see_and_do_nothing() {
        var reader = people.person(Side.PARTY, world.party, Set.of(Role.VIEWER));
        var meeting = called(party, true, TODAY);

        assertThat(reader.get("/app/meetings/" + meeting).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Giao thêm một việc", "Ghi kết luận");
        assertThat(reader.post("/app/meetings").exchange()).hasStatus(403);
    }

    @Test
    void a_meeting_is_changed_by_those_who_look_after_it_whatever_the_form_says() {
        var district = people.officer(Side.UNION, world.district);
        var own = called(district, false, TODAY.plusDays(3));
        assertThat(changed(union, "/app/meetings/" + own, "Họp bị chiếm", 0)).hasStatus(404);
        assertThat(objections(union.as(() -> meetings.change(own, meeting(true, TODAY.plusDays(4))))))
                .containsExactly(Objection.NOT_THE_HOLDER);
        assertThat(district.get("/app/meetings/" + own).exchange())
                .bodyText()
                .contains("Họp thử quý I")
                .doesNotContain("Họp bị chiếm");

        var joint = called(union, true, TODAY.plusDays(3));
        done(party.as(() -> meetings.change(joint, meeting(false, TODAY.plusDays(4)))));
        assertThat(party.get("/app/meetings/" + joint).exchange()).hasStatusOk();
        noLongerHolds(joint, world.district);
        assertThat(objections(district.as(() -> meetings.change(joint, meeting(false, TODAY)))))
                .containsExactly(Objection.NOT_THE_HOLDER);
    }

    /** As if the unit that called it had held the side then and did not any more. */
    private void noLongerHolds(MeetingId meeting, UnitId unit) {
        Voice.house(
                "test",
                () -> transactions.execute(_ -> jdbc.sql("update meeting set unit_id = :unit where id = :id")
                        .param("unit", unit.value())
                        .param("id", meeting.value())
                        .update()));
    }

    @Test
    void work_is_given_to_the_units_that_the_form_offers_and_to_no_other() {
        var joint = called(party, true, TODAY);
        var district = people.officer(Side.UNION, world.district);
        var own = called(district, false, TODAY);

        assertThat(refused(party, joint, Side.PARTY, world.district)).containsExactly(Objection.UNIT_MISSING);
        assertThat(refused(party, joint, Side.UNION, new UnitId(999_999_999))).containsExactly(Objection.UNIT_MISSING);
        assertThat(refused(party, joint, Side.PARTY, world.city)).containsExactly(Objection.UNIT_MISSING);
        assertThat(refused(district, own, Side.UNION, world.union)).containsExactly(Objection.UNIT_MISSING);
        assertThat(refused(district, own, Side.UNION, world.quiet)).containsExactly(Objection.UNIT_MISSING);
        done(party.as(() -> meetings.assign(joint, Side.PARTY, world.ward, "Phường rà soát", TODAY)));
        done(district.as(() -> meetings.assign(own, Side.UNION, world.district, "Tự làm", TODAY)));
    }

    private List<Objection> refused(Person officer, MeetingId meeting, Side side, UnitId unit) {
        return objections(officer.as(() -> meetings.assign(meeting, side, unit, "Không ai làm được", TODAY)));
    }

    @Test
    void a_meeting_of_today_stands_once_on_the_first_page_of_leaders_as_of_officers() {
        var meeting =
                done(union.as(() -> meetings.call(new NewMeeting(true, "Họp ngay hôm nay", TODAY, "14:00", "", ""))));
        var leader = people.person(Side.UNION, world.union, Set.of(Role.LEADER));
        var page = "\"/app/meetings/%d\"".formatted(meeting);

        assertThat(leader.get("/app?group=cuoc-hop-sap-toi").exchange())
                .bodyText()
                .contains(page, "Họp ngay hôm nay");
        assertThat(union.get("/app?group=cuoc-hop-chua-ghi-ket-luan").exchange())
                .bodyText()
                .contains("/app/meetings/%d/conclusions".formatted(meeting));
        assertThat(union.get("/app?group=cuoc-hop-sap-toi").exchange())
                .bodyText()
                .doesNotContain(page);
    }

    @Test
    void what_stands_under_meetings_is_marked_so_in_the_rail() {
        for (var path : List.of("/app/meetings", "/app/meetings/new", "/app/assignments", "/app/requests/new")) {
            assertThat(union.get(path).exchange())
                    .bodyText()
                    .contains("<a href=\"/app/meetings\" aria-current=\"page\">")
                    .doesNotContain("<a href=\"/app\" aria-current=\"page\">");
        }
    }

    private static MvcTestResult changed(Person person, String path, String title, int version) {
        return person.post(path)
                .param("joint", "true")
                .param("title", title)
                .param("on", "12/03/2089")
                .param("at", "8 giờ 30")
                .param("version", Integer.toString(version))
                .exchange();
    }

    private static String paper(Person person, MeetingId meeting) {
        var answer = person.post("/app/meetings/" + meeting + "/papers")
                .param("kind", "CONCLUSIONS")
                .exchange();
        return java.util.Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MeetingId called(Person person, boolean joint, LocalDate on) {
        return new MeetingId(done(person.as(() -> meetings.call(meeting(joint, on)))));
    }

    private static NewMeeting meeting(boolean joint, LocalDate on) {
        return new NewMeeting(joint, "Họp thử quý I", on, "08:00", "Phòng họp 1", "Báo cáo\nThảo luận");
    }

    private static long done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    private static List<Objection> objections(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Declined.class);
        return ((Outcome.Declined) outcome).objections();
    }

    private static World build(Organisation organisation, Programmes programmes) {
        var city = found(organisation, UnitKind.CITY_COMMITTEE, "Thành ủy Giao Ban", null);
        var party = found(organisation, UnitKind.UPPER_COMMITTEE, "Đảng ủy Giao Ban", city);
        var ward = found(organisation, UnitKind.COMMUNE_COMMITTEE, "Đảng ủy phường Giao Ban", city);
        var union = found(organisation, UnitKind.CITY_FEDERATION, "Liên đoàn Giao Ban", null);
        var district = found(organisation, UnitKind.UNION_BOARD, "Công đoàn Quận Giao Ban", union);
        var quiet = found(organisation, UnitKind.UNION_BOARD, "Công đoàn Quận Yên", union);
        programmes.open(new NewProgramme(
                "coordination-test",
                Words.same("Chương trình giao ban"),
                Words.same(""),
                "01",
                BEGINNING,
                Period.term(2089, 2091),
                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                List.of(
                        new Programme.Party(Side.UNION, union, BEGINNING, null),
                        new Programme.Party(Side.PARTY, party, BEGINNING, null)),
                List.of()));
        return new World(city, party, ward, union, district, quiet);
    }

    private static UnitId found(Organisation organisation, UnitKind kind, String name, @Nullable UnitId parent) {
        return organisation.found(new Founding(kind, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING)));
    }
}
