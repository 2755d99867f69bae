package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** What two leaders sign, when it is refused, and that it stays. */
@DatabaseTest
@Import(ReviewWorld.class)
class SignatureTests {

    private static final LocalDate IN_THE_YEAR = LocalDate.of(2022, 8, 1);

    @Autowired
    ReviewWorld world;

    @Autowired
    Ledger ledger;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_report_with_empty_sections_is_signed_only_by_choice() {
        var address = world.submitted(ours);
        ReviewWorld.said(world.pinning(ours.unionOfficer(), address));

        assertThat(ours.partyLeader().get(address))
                .bodyText()
                .contains("Còn mục của báo cáo chưa có nội dung", "<a href=\"" + address + "/texts/IV\">")
                .contains("Vẫn ký khi còn mục trống");
        assertThat(ours.partyLeader().post(address + "/signature").param("post", "Phó Bí thư"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("mục II, IV, V, VI của báo cáo chưa có nội dung", "value=\"Phó Bí thư\"");
        ReviewWorld.said(ours.partyLeader().post(address + "/signature").param("incomplete", "true"));
        assertThat(ours.unionLeader().post(address + "/signature")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void only_a_leader_signs_and_each_side_once() {
        var address = world.prepared(ours);

        assertThat(ours.partyOfficer().post(address + "/signature"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("cần vai trò Lãnh đạo");
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        assertThat(ours.partyLeader().post(address + "/signature"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bên Đảng đã ký; chờ bên kia");
        assertThat(ours.partyLeader().get(address)).bodyText().doesNotContain(address + "/signature\"");
    }

    @Test
    void figures_that_moved_are_not_signed_and_the_page_says_what_moved_and_the_way_out() {
        var address = world.prepared(ours);
        world.founded(ours, "18/QĐ-LĐLĐ", IN_THE_YEAR);

        assertThat(ours.partyLeader().post(address + "/signature"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("3.06 (đã xác nhận 1 → 2)", "chốt lại số liệu");

        ReviewWorld.said(world.preparing(ours.partyOfficer(), address));
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
    }

    @Test
    void figures_that_move_after_the_first_signature_are_pinned_and_signed_anew_by_both() {
        var address = world.prepared(ours);
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        assertThat(ours.partyOfficer().post(address + "/preparation")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        world.founded(ours, "18/QĐ-LĐLĐ", IN_THE_YEAR);

        assertThat(ours.unionLeader().post(address + "/signature")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        ReviewWorld.said(world.preparing(ours.unionOfficer(), address));

        ReviewWorld.said(ours.unionLeader().post(address + "/signature"));
        assertThat(ours.unionLeader().get(address)).bodyText().contains("Một bên đã ký");
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        assertThat(ours.unionLeader().get(address)).bodyText().contains("Đã ký, đã khóa");
    }

    @Test
    void two_leaders_in_the_same_second_both_count_and_lock_once() throws Exception {
        var address = world.prepared(ours);
        var barrier = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(
                    signing(ours.partyLeader(), address, barrier), signing(ours.unionLeader(), address, barrier)));
            for (var answer : answers) {
                assertThat(answer.get()).hasStatus(HttpStatus.SEE_OTHER);
            }
        }

        assertThat(counted("select count(*) from locked_period where programme_id = :programme"))
                .isOne();
        assertThat(counted("""
                select count(*) from signature g join snapshot s on s.id = g.snapshot_id
                  join review r on r.id = s.review_id where r.programme_id = :programme""")).isEqualTo(2);
        assertThat(counted("""
                select count(distinct d.number) from signed_report d join snapshot s on s.id = d.snapshot_id
                  join review r on r.id = s.review_id where r.programme_id = :programme""")).isOne();
    }

    @Test
    void an_entry_that_is_being_written_while_the_second_leader_signs_is_not_locked_in_unsigned() throws Exception {
        var address = world.prepared(ours);
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));

        var signature = ReviewWorld.house(() -> transactions.execute(_ -> {
            world.founded(ours, "22/QĐ-LĐLĐ", IN_THE_YEAR);
            var signing = CompletableFuture.supplyAsync(
                    () -> ours.unionLeader().post(address + "/signature").exchange(),
                    work -> Thread.ofPlatform().start(work));
            await().until(() -> signing.isDone()
                    || jdbc.sql("select count(*) from pg_locks where not granted")
                                    .query(Long.class)
                                    .single()
                            > 0);
            return signing;
        }));

        assertThat(signature.get()).hasStatus(HttpStatus.CONFLICT).bodyText().contains("3.06 (đã xác nhận 1 → 2)");
        assertThat(ours.unionLeader().get(address)).bodyText().contains("Một bên đã ký", "Thay đổi sau khi chốt");
    }

    @Test
    void whoever_signs_is_told_how_many_entries_will_not_count() {
        world.waiting(ours, "23/QĐ-LĐLĐ", IN_THE_YEAR);

        assertThat(ours.partyLeader().get(world.prepared(ours)))
                .bodyText()
                .contains("1 bút toán chưa được hai bên xác nhận", "sau khi khóa kỳ chỉ còn cách điều chỉnh");
    }

    @Test
    void in_a_locked_period_nothing_is_entered_or_confirmed_and_the_way_out_is_an_adjustment() {
        var late = world.waiting(ours, "19/QĐ-LĐLĐ", IN_THE_YEAR);
        world.locked(ours);

        var entering =
                ReviewWorld.house(() -> ledger.enter(world.founding(ours, "20/QĐ-LĐLĐ", IN_THE_YEAR), Side.UNION));
        assertThat(entering)
                .isInstanceOfSatisfying(
                        Entering.PeriodLocked.class,
                        locked -> assertThat(locked.countsOn()).isEqualTo(LocalDate.of(2023, 1, 1)));
        assertThat(ours.partyOfficer().post("/app/ledger/entries/%s/confirmation".formatted(late)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã khóa");

        assertThat(ReviewWorld.house(() -> ledger.adjust(
                        world.founding(ours, "20/QĐ-LĐLĐ", IN_THE_YEAR), Side.UNION, "Quyết định đến muộn")))
                .isInstanceOf(Entering.Entered.class);
    }

    @Test
    void what_was_signed_recomputes_after_entries_reversals_another_plan_and_another_name() {
        var counted = world.founded(ours, "18/QĐ-LĐLĐ", IN_THE_YEAR);
        var address = world.locked(ours);
        var before = signedHash(address);

        world.founded(ours, "21/QĐ-LĐLĐ", LocalDate.of(2023, 1, 10));
        ReviewWorld.house(() -> ledger.reverse(counted, Side.UNION, "Nhập trùng"));
        world.plan(ours, 99, "Điều chỉnh");
        rename("Liên đoàn Lao động đổi tên");

        var page = ReviewWorld.text(ours.unionOfficer().get(address).exchange());
        assertThat(page).contains("SHA-256 " + before, "Khớp").doesNotContain("Không khớp");
    }

    private static Callable<MvcTestResult> signing(People.Person leader, String address, CyclicBarrier together) {
        return () -> {
            together.await();
            return leader.post(address + "/signature").exchange();
        };
    }

    private void rename(String name) {
        var day = LocalDate.of(2023, 1, 15);
        ReviewWorld.house(() -> organisation.reorganise(new Reorganisation.Rename(
                ours.federation(), new Reorganisation.Title("", name, name), new Decision("9", day, day))));
    }

    private String signedHash(String address) {
        return ReviewWorld.text(ours.unionOfficer().get(address).exchange())
                .replaceAll("(?s).*SHA-256 ([0-9a-f]{64}).*", "$1");
    }

    private long counted(String sql) {
        return ReviewWorld.house(() -> transactions.execute(_ -> jdbc.sql(sql)
                .param("programme", ours.programme().value())
                .query(Long.class)
                .single()));
    }
}
