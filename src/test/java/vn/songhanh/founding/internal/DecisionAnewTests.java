package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.founding.CaseId;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Telling;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** A founding decision that was told wrongly is told anew. */
@DatabaseTest
@Import(People.class)
class DecisionAnewTests {

    private static final LocalDate DECIDED = LocalDate.of(2031, 6, 20);

    @Autowired
    People people;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Memberships memberships;

    @Autowired
    List<HardCheck> checks;

    @Autowired
    CaseTimes times;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EnterpriseStock stock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    FoundingWorld world;

    Person officer;

    @Autowired
    void aWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        world = FoundingWorld.of(organisation, registrations, programmes);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(FoundingWorld.TODAY);
        officer = people.officer(Side.UNION, world.federation);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void the_case_the_tree_the_register_and_the_ledger_are_as_if_it_had_been_told_rightly() {
        var enterprise = world.enterprise("Công ty TNHH Ghi Lại");
        var path = decided(enterprise, "5-QĐ/GL", 52);
        var unit = union(enterprise, DECIDED);
        assertThat(officer.get(path)).bodyText().contains("Ghi lại quyết định");
        assertThat(officer.get(path + "/correction"))
                .bodyText()
                .contains("5-QĐ/GL", "CĐCS Công ty TNHH Ghi Lại", "value=\"52\"", "20/06/2031");

        said(correction(path, "6-QĐ/GL", 12, DECIDED.minusDays(3)).param("name", "CĐCS Ghi Lại Đúng"));

        assertThat(officer.get(path))
                .bodyText()
                .contains("6-QĐ/GL", "12 thành viên", "(đã ghi lại)", "Gõ nhầm số đoàn viên");
        assertThat(unit(unit, DECIDED.minusDays(3)).name()).isEqualTo("CĐCS Ghi Lại Đúng");
        assertThat(officer.get("/app/organisation/" + unit).cookie(new Cookie("lang", "en")))
                .bodyText()
                .contains("Told anew: <span lang=\"vi\">Gõ nhầm số đoàn viên</span>");
        assertThat(union(enterprise, DECIDED.minusDays(3))).isEqualTo(unit);
        assertThat(counted("3.06", "Ghi Lại")).isOne();
        assertThat(counted("2.18", "Ghi Lại")).isEqualTo(12);
        assertThat(mismatches("Công ty TNHH Ghi Lại")).isEmpty();
    }

    @Test
    void a_case_that_has_gone_on_since_keeps_the_time_it_stood_in_each_state() {
        var path = decided(world.enterprise("Công ty TNHH Đi Tiếp"), "5-QĐ/ĐI", 52);
        said(step(path, "announcement", 5, "2031-07-01"));
        said(step(path, "follow-up", 6, "2031-07-05"));

        said(correction(path, "5-QĐ/ĐI", 12, DECIDED.minusDays(3)));

        assertThat(stays(path))
                .endsWith("DOSSIER 2031-06-10", "DECIDED 2031-06-17", "ANNOUNCED 2031-07-01", "FOLLOW_UP 2031-07-05");
    }

    @Test
    void a_decision_that_was_announced_the_same_day_leaves_no_time_before_the_announcement() {
        var path = decided(world.enterprise("Công ty TNHH Cùng Ngày"), "5-QĐ/CN", 52);
        said(step(path, "announcement", 5, "2031-07-01"));

        said(correction(path, "5-QĐ/CN", 12, LocalDate.of(2031, 7, 1)));

        assertThat(stays(path)).endsWith("DOSSIER 2031-06-10", "ANNOUNCED 2031-07-01");
    }

    @Test
    void what_was_reversed_in_the_ledger_is_entered_anew() {
        var enterprise = world.enterprise("Công ty TNHH Đã Đảo");
        var path = decided(enterprise, "5-QĐ/ĐĐ", 52);
        var entry = standing("3.06", "Đã Đảo").getFirst().id();
        FoundingWorld.house(() -> ledger.reverse(entry, Side.UNION, "Ghi sai"));
        assertThat(mismatches("Công ty TNHH Đã Đảo")).hasSize(1);

        said(correction(path, "5-QĐ/ĐĐ", 12, DECIDED));

        assertThat(counted("2.18", "Đã Đảo")).isEqualTo(12);
        assertThat(mismatches("Công ty TNHH Đã Đảo")).isEmpty();
    }

    @Test
    void what_both_confirmed_counts_until_the_reversal_is_confirmed_and_never_twice() {
        var enterprise = world.enterprise("Công ty TNHH Hai Bên");
        var path = decided(enterprise, "5-QĐ/HB", 52);
        var entry = standing("3.06", "Hai Bên").getFirst().id();
        FoundingWorld.house(() -> ledger.confirm(entry, Side.PARTY));

        said(correction(path, "5-QĐ/HB", 12, DECIDED));
        said(correction(path, "7-QĐ/HB", 13, DECIDED.plusDays(1)));

        assertThat(counted("2.18", "Hai Bên")).isEqualTo(13);
        assertThat(mismatches("Công ty TNHH Hai Bên")).isEmpty();
    }

    @Test
    void a_day_after_months_that_the_members_book_tells_is_declined_until_they_are_corrected_to_nobody() {
        var enterprise = world.enterprise("Công ty TNHH Có Sổ");
        var path = decided(enterprise, "5-QĐ/CS", 12);
        var unit = union(enterprise, DECIDED);
        tell(unit, YearMonth.of(2031, 7), new Movements(3, 0, 0, 0));

        assertThat(correction(path, "5-QĐ/CS", 12, LocalDate.of(2031, 8, 4)).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Tháng 7 năm 2031 đã ghi trong sổ đoàn viên", "sửa về 0");
        assertThat(counted("2.18", "Có Sổ")).isEqualTo(15);

        said(officer.post("/app/membership/" + unit + "/months/2031-07/correction")
                .param("seen", "1")
                .param("joined-" + unit, "0")
                .param("reason", "Ghi nhầm tổ chức"));
        said(correction(path, "5-QĐ/CS", 12, LocalDate.of(2031, 8, 4)));
        assertThat(counted("2.18", "Có Sổ")).isEqualTo(12);
    }

    @Test
    void fewer_members_than_have_gone_since_are_declined() {
        var enterprise = world.enterprise("Công ty TNHH Sổ Âm");
        var path = decided(enterprise, "5-QĐ/SÂ", 12);
        tell(union(enterprise, DECIDED), YearMonth.of(2031, 7), new Movements(0, 6, 0, 0));

        assertThat(correction(path, "5-QĐ/SÂ", 5, DECIDED).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Tháng 7 năm 2031 trong sổ đoàn viên sẽ chỉ còn -1 người");
        said(correction(path, "5-QĐ/SÂ", 6, DECIDED));
        assertThat(counted("2.18", "Sổ Âm")).isEqualTo(6);
    }

    @Test
    void a_founding_that_was_reversed_is_entered_anew_with_as_many_as_its_book_needs() {
        var enterprise = world.enterprise("Công ty TNHH Sổ Đảo");
        var path = decided(enterprise, "5-QĐ/SĐ", 12);
        tell(union(enterprise, DECIDED), YearMonth.of(2031, 7), new Movements(0, 6, 0, 0));
        var entry = standing("3.06", "Sổ Đảo").getFirst().id();
        FoundingWorld.house(() -> ledger.reverse(entry, Side.UNION, "Ghi sai"));

        assertThat(correction(path, "5-QĐ/SĐ", 5, DECIDED).exchange()).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        said(correction(path, "5-QĐ/SĐ", 6, DECIDED));
        assertThat(counted("2.18", "Sổ Đảo")).isEqualTo(6);
    }

    @Test
    void what_was_told_late_is_weighed_in_the_month_in_which_it_counts() {
        clock.stopOn(LocalDate.of(2033, 12, 20));
        var enterprise = world.enterprise("Công ty TNHH Sổ Muộn");
        FoundingWorld.house(() -> {
            ledger.lock(world.programme, Period.month(2033, 10), "test");
            return 0;
        });
        var path = decided(enterprise, "5-QĐ/SM", 12, LocalDate.of(2033, 9, 5));
        var day = LocalDate.of(2033, 10, 25);
        tell(union(enterprise, day), YearMonth.of(2033, 11), new Movements(0, 6, 0, 0));

        assertThat(correction(path, "5-QĐ/SM", 5, day).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Tháng 11 năm 2033 trong sổ đoàn viên sẽ chỉ còn -1 người");
        said(correction(path, "5-QĐ/SM", 8, day));
    }

    @Test
    void who_tells_it_anew_and_who_ends_the_union_wait_for_each_other_in_one_order() {
        var told = world.enterprise("Công ty TNHH Hai Người");
        var path = decided(told, "5-QĐ/HN", 52);
        var ended = world.enterprise("Công ty TNHH Hai Người Nữa");
        var second = decided(ended, "6-QĐ/HN", 52);

        var both = whileBooksAreHeld(
                () -> exchanged(correction(path, "5-QĐ/HN", 12, DECIDED)), () -> dissolved(told, "7/QĐ-HN"));
        assertThat(both).containsExactly(HttpStatus.SEE_OTHER.value(), "agreed");
        var other = whileBooksAreHeld(
                () -> dissolved(ended, "8/QĐ-HN"), () -> exchanged(correction(second, "6-QĐ/HN", 12, DECIDED)));
        assertThat(other).containsExactly("agreed", HttpStatus.UNPROCESSABLE_ENTITY.value());

        assertThat(counted("2.18", "Hai Người")).isEqualTo(12 + 52);
    }

    @Test
    void a_name_that_the_tree_was_given_at_the_same_moment_is_not_overwritten() {
        var enterprise = world.enterprise("Công ty TNHH Cùng Lúc");
        var path = decided(enterprise, "5-QĐ/CL", 52);
        var unit = union(enterprise, DECIDED);
        var request = correction(path, "5-QĐ/CL", 12, DECIDED);

        var sent = FoundingWorld.house(() -> transaction.execute(_ -> {
            organisation.reorganise(new Reorganisation.Rename(
                    unit, new Reorganisation.Title("", "CĐCS Cùng Lúc Mới", ""), new Decision("9", DECIDED, DECIDED)));
            var asked = atOnce(() -> exchanged(request));
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 1 || asked.isDone());
            return asked;
        }));

        assertThat(sent.join()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY.value());
        assertThat(unit(unit, DECIDED).name()).isEqualTo("CĐCS Cùng Lúc Mới");
    }

    @Test
    void the_form_of_a_merger_says_what_it_would_enter_and_enters_nothing_until_it_is_recorded() {
        var first = union(founded("Công ty TNHH Xem Trước Một", "5-QĐ/XT"), DECIDED);
        var second = union(founded("Công ty TNHH Xem Trước Hai", "6-QĐ/XT"), DECIDED);
        var counted = counted("3.10", "Xem Trước");

        var preview = officer.post("/app/organisation/changes")
                .param("kind", "MERGE")
                .param("line", "UNION")
                .param("unit", first.toString())
                .param("into", second.toString())
                .param("number", "77/QĐ-XT")
                .param("decidedOn", "2031-09-01")
                .param("effectiveOn", "2031-09-01")
                .param("step", "preview");

        assertThat(preview.exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sổ cái, tính vào ngày 01/09/2031",
                        "Đoàn viên chuyển đi: +12",
                        "Đoàn viên chuyển đến: +12",
                        "cơ cấu hiện nay");
        assertThat(counted("3.10", "Xem Trước")).isEqualTo(counted);
        assertThat(unit(first, DECIDED.plusDays(100)).to()).isNull();
    }

    @Test
    void the_form_of_an_end_to_come_says_that_the_ledger_changes_on_its_day() {
        var unit = union(founded("Công ty TNHH Xem Trước Ba", "8-QĐ/XT"), DECIDED);

        assertThat(officer.post("/app/organisation/changes")
                        .param("kind", "DISSOLVE")
                        .param("line", "UNION")
                        .param("unit", unit.toString())
                        .param("number", "78/QĐ-XT")
                        .param("decidedOn", "2031-09-01")
                        .param("effectiveOn", "2039-09-01")
                        .param("step", "preview"))
                .hasStatusOk()
                .bodyText()
                .contains("Sổ cái và sổ đoàn viên đổi khi đến ngày 01/09/2039");
    }

    @Test
    void the_form_of_an_upgrade_to_come_says_so_too_and_that_of_a_downgrade_or_a_suspension_does_not() {
        var enterprise = world.enterprise("Công ty TNHH Xem Trước Bốn");
        var cell = FoundingWorld.house(() -> {
            var unit = organisation.found(new Founding(
                    UnitKind.CELL, "", "Chi bộ Xem Trước", "", world.bloc, new Decision("9", DECIDED, DECIDED)));
            enterprises.organised(enterprise, Line.PARTY, unit, DECIDED);
            return unit;
        });
        var party = people.officer(Side.PARTY, world.bloc);

        assertThat(toCome(party, "UPGRADE", cell).param("unitKind", "COMMITTEE_UNDER_GRASSROOTS"))
                .hasStatusOk()
                .bodyText()
                .contains("Sổ cái và sổ đoàn viên đổi khi đến ngày 01/09/2039");
        assertThat(toCome(party, "SUSPEND", cell))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ Xem Trước tạm ngừng hoạt động nhưng vẫn còn")
                .doesNotContain("Sổ cái và sổ đoàn viên đổi");
        FoundingWorld.house(() -> organisation.reorganise(new Reorganisation.Upgrade(
                cell,
                UnitKind.COMMITTEE_UNDER_GRASSROOTS,
                new Reorganisation.Title("", "Đảng bộ Xem Trước", ""),
                new Decision("10", DECIDED.plusDays(9), DECIDED.plusDays(9)))));
        assertThat(toCome(party, "DOWNGRADE", cell).param("unitKind", "CELL"))
                .hasStatusOk()
                .bodyText()
                .contains("Có hiệu lực từ ngày 01/09/2039")
                .doesNotContain("Sổ cái và sổ đoàn viên đổi");
    }

    private static MockMvcRequestBuilder toCome(Person by, String kind, UnitId unit) {
        return by.post("/app/organisation/changes")
                .param("kind", kind)
                .param("line", "PARTY")
                .param("unit", unit.toString())
                .param("name", "Tổ chức Xem Trước")
                .param("number", "79/QĐ-XT")
                .param("decidedOn", "2031-09-01")
                .param("effectiveOn", "2039-09-01")
                .param("step", "preview");
    }

    /** The second begins when the first waits; what each answered. */
    private List<Object> whileBooksAreHeld(Supplier<Object> first, Supplier<Object> second) {
        var sent = FoundingWorld.house(() -> transaction.execute(_ -> {
            stock.waitForOthers();
            var one = atOnce(first);
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 1 || one.isDone());
            var other = atOnce(second);
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 2 || other.isDone());
            return List.of(one, other);
        }));
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private Object dissolved(EnterpriseId enterprise, String number) {
        var wish = new Reorganisation.Dissolve(
                union(enterprise, DECIDED),
                "Giải thể",
                new Decision(number, DECIDED.plusDays(60), DECIDED.plusDays(60)));
        var outcome = Voice.as(world.ofFederation(), () -> organisation.reorganise(wish));
        return outcome instanceof Reorganisation.Outcome.Agreed ? "agreed" : outcome;
    }

    private static Object exchanged(MockMvcRequestBuilder request) {
        return request.exchange().getResponse().getStatus();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    private static CompletableFuture<Object> atOnce(Supplier<Object> work) {
        return CompletableFuture.supplyAsync(
                work, started -> Thread.ofPlatform().start(started));
    }

    private void tell(UnitId unit, YearMonth month, Movements moved) {
        assertThat(officer.as(() -> memberships.tell(month, List.of(new Telling(unit, moved, null)), "")))
                .isInstanceOf(vn.songhanh.membership.Told.Done.class);
    }

    @Test
    void what_was_told_anew_by_another_number_and_day_is_not_restored() {
        var enterprise = world.enterprise("Công ty TNHH Không Lấy Lại");
        var path = decided(enterprise, "5-QĐ/LL", 52);
        var entry = standing("3.06", "Không Lấy Lại").getFirst().id();
        FoundingWorld.house(() -> ledger.withdraw(entry, Side.UNION, "Ghi sai"));
        said(correction(path, "6-QĐ/LL", 12, DECIDED.plusDays(2)));
        var now = standing("3.06", "Không Lấy Lại").getFirst().id();

        assertThat(FoundingWorld.house(() -> ledger.claim(entry, Side.UNION)))
                .isEqualTo(new Claiming.Declined(new Claiming.Objection.EnteredAgain(now)));
    }

    @Test
    void the_rules_are_judged_anew_and_what_was_typed_stays() {
        var path = decided(world.enterprise("Công ty TNHH Vẫn Thiếu"), "5-QĐ/VT", 52);

        var few = correction(path, "5-QĐ/VT", 4, DECIDED).exchange();
        assertThat(few)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Hiện có 4", "Gõ nhầm số đoàn viên");
        assertThat(correction(path, "5-QĐ/VT", 12, DECIDED, "").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Ghi lý do ghi lại.");
        assertThat(officer.get(path)).bodyText().contains("52 thành viên");
    }

    @Test
    void what_was_reorganised_since_is_mended_in_the_tree() {
        var enterprise = world.enterprise("Công ty TNHH Đổi Tên Rồi");
        var path = decided(enterprise, "5-QĐ/ĐT", 52);
        var unit = union(enterprise, DECIDED);
        FoundingWorld.house(() -> organisation.reorganise(new Reorganisation.Rename(
                unit,
                new Reorganisation.Title("", "CĐCS Tên Mới", "CĐCS Tên Mới"),
                new Decision("9", DECIDED.plusDays(9), DECIDED.plusDays(9)))));

        assertThat(correction(path, "5-QĐ/ĐT", 12, DECIDED).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("CĐCS Tên Mới");
        assertThat(counted("2.18", "Đổi Tên Rồi")).isEqualTo(52);
    }

    @Test
    void a_case_that_joined_asks_for_no_dossier_and_has_no_founding_to_tell_anew() {
        var unit = union(founded("Công ty TNHH Có Trước", "5-QĐ/CT"), DECIDED);
        var path = opened(world.enterprise("Công ty TNHH Vào Sau"));
        said(step(path, "survey", 0, "2031-05-10").param("workers", "60"));

        said(step(path, "joining", 1, "2031-07-01")
                .param("number", "8-QĐ/CT")
                .param("organisation", unit.toString())
                .param("members", "3"));

        assertThat(officer.get(path))
                .bodyText()
                .contains("Vào tổ chức này theo quyết định")
                .doesNotContain("Hồ sơ thành lập", "Ghi lại quyết định");
        assertThat(correction(path, "9-QĐ/CT", 12, LocalDate.of(2031, 7, 1)).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void an_enterprise_that_left_and_came_back_is_in_its_organisation_from_the_new_day_until_it_left() {
        var enterprise = world.enterprise("Công ty TNHH Quay Lại");
        var other = world.enterprise("Công ty TNHH Ở Chung");
        var path = decided(enterprise, "5-QĐ/QL", 52);
        var unit = union(enterprise, DECIDED);
        join(other, unit, "2031-05-01", "2031-06-25");
        said(officer.post("/app/cases/organisations/" + unit + "/leaving")
                .param("enterprise", enterprise.toString())
                .param("number", "8-QĐ/QL")
                .param("on", "2031-07-01")
                .param("members", ""));
        join(enterprise, unit, "2031-07-02", "2031-08-01");

        assertThat(correction(path, "5-QĐ/QL", 12, LocalDate.of(2031, 7, 2)).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("ngày doanh nghiệp khác vào tổ chức");
        said(correction(path, "5-QĐ/QL", 12, DECIDED.plusDays(2)));

        assertThat(in(unit, DECIDED.plusDays(1))).isEmpty();
        assertThat(in(unit, DECIDED.plusDays(2))).containsExactly(enterprise);
        assertThat(in(unit, LocalDate.of(2031, 7, 1))).containsExactly(other);
        assertThat(in(unit, LocalDate.of(2031, 8, 1))).containsExactlyInAnyOrder(other, enterprise);
    }

    private void join(EnterpriseId enterprise, UnitId unit, String opened, String on) {
        var path = opened(enterprise, opened);
        said(step(path, "survey", 0, opened).param("workers", "60"));
        said(step(path, "joining", 1, on)
                .param("number", "9-QĐ/QL")
                .param("organisation", unit.toString())
                .param("members", "3"));
    }

    private List<EnterpriseId> in(UnitId unit, LocalDate on) {
        return FoundingWorld.house(() -> enterprises.organisedIn(unit, on));
    }

    private EnterpriseId founded(String name, String number) {
        var enterprise = world.enterprise(name);
        decided(enterprise, number, 12);
        return enterprise;
    }

    private String decided(EnterpriseId enterprise, String number, int members) {
        return decided(enterprise, number, members, LocalDate.of(2031, 5, 1));
    }

    /** Decided fifty days after it was opened. */
    private String decided(EnterpriseId enterprise, String number, int members, LocalDate from) {
        var path = opened(enterprise, from.toString());
        said(step(path, "survey", 0, from.plusDays(9).toString()).param("workers", "60"));
        said(step(path, "contact", 1, from.plusDays(11).toString()).param("note", "Giới thiệu quyền lợi"));
        said(step(path, "answer", 2, from.plusDays(19).toString()).param("answer", "CONSENT"));
        var papers = step(path, "dossier", 3, from.plusDays(40).toString());
        Set.of("REQUEST", "MINUTES", "APPLICATIONS", "WORKER_LIST", "NOMINEES")
                .forEach(paper -> papers.param("paper-UNION_" + paper, "true"));
        said(papers);
        said(step(path, "decision", 4, from.plusDays(50).toString())
                .param("number", number)
                .param("adjustment", "Ghi muộn")
                .param("kind", "GRASSROOTS_UNION")
                .param("members", Integer.toString(members)));
        return path;
    }

    private String opened(EnterpriseId enterprise) {
        return opened(enterprise, "2031-05-01");
    }

    private String opened(EnterpriseId enterprise, String on) {
        var answer = officer.post("/app/cases")
                .param("enterprise", enterprise.toString())
                .param("objective", "UNION")
                .param("on", on)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MockMvcRequestBuilder correction(String path, String number, int members, LocalDate on) {
        return correction(path, number, members, on, "Gõ nhầm số đoàn viên");
    }

    private MockMvcRequestBuilder correction(String path, String number, int members, LocalDate on, String why) {
        var page = officer.get(path + "/correction").exchange().getResponse();
        var version = version(page);
        return step(path, "correction", version, on.toString())
                .param("number", number)
                .param("kind", "GRASSROOTS_UNION")
                .param("members", Integer.toString(members))
                .param("why", why);
    }

    private static int version(org.springframework.mock.web.MockHttpServletResponse page) {
        try {
            var text = page.getContentAsString();
            var at = text.indexOf("name=\"version\" value=\"") + 22;
            return Integer.parseInt(text.substring(at, text.indexOf('"', at)));
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private MockMvcRequestBuilder step(String path, String step, int version, String on) {
        return officer.post(path + "/" + step)
                .param("version", Integer.toString(version))
                .param("on", on);
    }

    private static void said(MockMvcRequestBuilder request) {
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    private List<String> stays(String path) {
        var id = new CaseId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        return FoundingWorld.house(() -> transaction.execute(_ -> times.of(id, FoundingWorld.TODAY))).stream()
                .map(stay -> stay.state() + " " + stay.since())
                .toList();
    }

    private UnitId union(EnterpriseId enterprise, LocalDate on) {
        return FoundingWorld.house(() -> enterprises.standing(enterprise, on).orElseThrow())
                .organisation(Line.UNION)
                .orElseThrow();
    }

    private Unit unit(UnitId unit, LocalDate on) {
        return FoundingWorld.house(() -> organisation.unit(unit, on).orElseThrow());
    }

    private List<EntryLine> standing(String indicator, String title) {
        return entries(indicator, title).stream()
                .filter(line -> line.state() == ClaimState.CLAIMED_BY_UNION)
                .filter(line -> line.quantity() > 0)
                .toList();
    }

    /** All that counts, the reversals with what they take back. */
    private long counted(String indicator, String title) {
        return entries(indicator, title).stream()
                .filter(line -> line.state() != ClaimState.WITHDRAWN)
                .mapToLong(EntryLine::quantity)
                .sum();
    }

    private List<EntryLine> entries(String indicator, String title) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.entries(indicator, query, 500)).stream()
                .filter(line -> line.title().vi().contains(title))
                .toList();
    }

    private List<HardCheck.Mismatch> mismatches(String enterprise) {
        return FoundingWorld.house(() -> checks.stream()
                .filter(check -> Set.of("living-organisations", "register-and-tree", "step-order", "stock-equation")
                        .contains(check.code()))
                .flatMap(check -> check.look(Integer.MAX_VALUE).first().stream())
                .filter(mismatch -> mismatch.what().vi().contains(enterprise))
                .toList());
    }
}
