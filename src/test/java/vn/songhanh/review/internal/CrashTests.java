package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.launch.internal.MortalDatabase;
import vn.songhanh.support.MortalDatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PrintRoom;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/**
 * The database is killed while a confirmation and a second signature stand in the middle of what they write: a lock that the
 * test holds stops them there. What was acknowledged before is there afterwards, of the rest there is nothing.
 */
@MortalDatabaseTest
@Import({ReviewWorld.class, PrintRoom.class})
class CrashTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    ReviewWorld world;

    @Autowired
    MortalDatabase database;

    @Autowired
    @FlywayDataSource
    DataSource owner;

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
    void a_confirmation_that_was_cut_off_has_not_happened_and_can_be_made_again() throws Exception {
        var address = world.opened(ours);
        world.confirmAll(ours);
        var entry = world.waiting(ours, "18/QĐ-LĐLĐ", LocalDate.of(2022, 8, 1));
        var confirmation = "/app/ledger/entries/%s/confirmation".formatted(entry);
        var figures = ReviewWorld.text(ours.partyOfficer().get(address).exchange());

        killedWhileWaitingFor(
                "lock table rollup in access exclusive mode",
                ours.partyOfficer().post(confirmation));

        assertThat(claimSteps(entry.value())).isOne();
        assertThat(withoutForms(
                        ReviewWorld.text(ours.partyOfficer().get(address).exchange())))
                .isEqualTo(withoutForms(figures));
        ReviewWorld.said(ours.partyOfficer().post(confirmation));
        assertThat(claimSteps(entry.value())).isEqualTo(2);
    }

    @Test
    void a_second_signature_that_was_cut_off_leaves_the_first_and_no_number_is_lost() throws Exception {
        var address = world.prepared(ours);
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));

        killedWhileWaitingFor(
                "select position from ledger_clock for update",
                ours.unionLeader().post(address + "/signature"));

        assertThat(ours.unionLeader().get(address)).bodyText().contains("Một bên đã ký", "Ký sơ kết", "Dự thảo PDF");
        assertThat(counted("select count(*) from signed_report")).isZero();
        assertThat(counted("select count(*) from locked_period")).isZero();
        ReviewWorld.said(ours.unionLeader().post(address + "/signature"));
        assertThat(ours.unionLeader().get(address))
                .bodyText()
                .contains("Đã ký, đã khóa", "Số 01-BC/ĐUK-LĐLĐ", "Khớp")
                .doesNotContain("Không khớp");
    }

    @Test
    void killed_while_the_papers_are_printed_the_review_is_signed_whole_or_not_at_all() throws Exception {
        var address = world.prepared(ours);
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        var first = new AtomicBoolean(true);

        var answer = CompletableFuture.supplyAsync(() -> PrintRoom.beforeEachFile(
                () -> {
                    if (first.getAndSet(false)) {
                        database.kill();
                    }
                },
                () -> ours.unionLeader().post(address + "/signature").exchange()));

        // The printing holds nothing of the database: where it takes longer than the database to come back, the
        // signature
        // goes through.
        var acknowledged = statusOf(answer) == HttpStatus.SEE_OTHER.value();
        isThereAgain();
        assertThat(first).isFalse();
        if (!acknowledged) {
            assertThat(ours.unionLeader().get(address))
                    .bodyText()
                    .contains("Một bên đã ký", "Ký sơ kết", "Dự thảo PDF");
            ReviewWorld.said(ours.unionLeader().post(address + "/signature"));
        }
        assertThat(ours.unionLeader().get(address)).bodyText().contains("Đã ký, đã khóa", "Số 01-BC/ĐUK-LĐLĐ", "Khớp");
        assertThat(ours.unionLeader()
                        .get(address + "/report.pdf")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends the request, waits until it stands before the lock with all it has written so far, and pulls the plug. */
    private void killedWhileWaitingFor(String lock, MockMvcRequestBuilder request) throws Exception {
        var holder = owner.getConnection();
        hold(holder, lock);
        var answer = CompletableFuture.supplyAsync(
                () -> request.exchange(), work -> Thread.ofPlatform().start(work));
        await().atMost(PATIENCE).until(() -> counted("select count(*) from pg_locks where not granted") > 0);

        database.kill();

        assertThat(statusOf(answer)).isNotEqualTo(HttpStatus.SEE_OTHER.value());
        isThereAgain();
    }

    private void isThereAgain() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> counted("select 1") == 1);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> ours.partyOfficer()
                                .get("/app/reviews")
                                .exchange()
                                .getResponse()
                                .getStatus()
                        == 200);
    }

    private static void hold(Connection holder, String lock) throws SQLException {
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute(lock);
        }
    }

    private static int statusOf(CompletableFuture<org.springframework.test.web.servlet.assertj.MvcTestResult> answer)
            throws InterruptedException {
        try {
            var result = answer.get();
            return result.getUnresolvedException() == null
                    ? result.getResponse().getStatus()
                    : 500;
        } catch (ExecutionException e) {
            return 500;
        }
    }

    private long claimSteps(long entry) {
        return JdbcClient.create(owner)
                .sql("select count(*) from claim_event where entry_id = :entry")
                .param("entry", entry)
                .query(Long.class)
                .single();
    }

    private long counted(String sql) {
        return JdbcClient.create(owner).sql(sql).query(Long.class).single();
    }

    /** Tokens of forms differ from page to page. */
    private static String withoutForms(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
