package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** What may happen around a signature: entries that commit late or come between, and disputes after the lock. */
@DatabaseTest
@Import(ReviewWorld.class)
class HardCaseTests {

    private static final LocalDate IN_THE_YEAR = LocalDate.of(2022, 8, 1);

    @Autowired
    ReviewWorld world;

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
    void an_entry_numbered_before_the_snapshot_that_commits_after_it_is_neither_in_it_nor_signed_over() {
        var address = world.submitted(ours);

        // the entry has its position; the figures are pinned, by another connection, before its transaction ends
        ReviewWorld.house(() -> transactions.execute(_ -> {
            world.founded(ours, "51/QĐ-LĐLĐ", IN_THE_YEAR);
            return CompletableFuture.supplyAsync(
                            () -> world.preparing(ours.unionOfficer(), address).exchange(),
                            work -> Thread.ofPlatform().start(work))
                    .join();
        }));

        assertThat(ours.partyLeader().post(address + "/signature"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("3.06 (đã xác nhận 1 → 2)");
        assertThat(ours.partyLeader().get(address)).bodyText().contains("Khớp").doesNotContain("Không khớp");
        ReviewWorld.said(world.preparing(ours.unionOfficer(), address));
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
    }

    @Test
    void an_entry_that_arrives_between_preview_and_signature_stops_it_even_while_it_only_waits() {
        var address = world.prepared(ours);
        assertThat(ours.partyLeader().get(address)).bodyText().contains("Ký sơ kết");
        world.waiting(ours, "52/QĐ-LĐLĐ", IN_THE_YEAR);

        assertThat(ours.partyLeader().post(address + "/signature"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("3.06 (chờ xác nhận 0 → 1)");
        assertThat(ours.partyLeader().get(address)).bodyText().doesNotContain(address + "/signature\"");
    }

    @Test
    void a_dispute_after_the_lock_is_refused_and_the_reversal_is_shown_as_a_correction_of_the_locked_year() {
        var counted = world.founded(ours, "53/QĐ-LĐLĐ", IN_THE_YEAR);
        var address = world.locked(ours);

        assertThat(ours.partyOfficer()
                        .post("/app/ledger/entries/%s/dispute".formatted(counted))
                        .param("reason", "Không có quyết định"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã khóa");
        world.reversed(counted, "Quyết định bị hủy");

        assertThat(ours.partyOfficer().get(address))
                .bodyText()
                .contains("Điều chỉnh ghi sau khi khóa kỳ này", "Quyết định bị hủy", "Khớp")
                .doesNotContain("Không khớp");
        clock.stopOn(LocalDate.of(2023, 12, 1));
        var next = ours.partyOfficer()
                .post("/app/reviews")
                .param("programme", ours.code())
                .param("year", "2023")
                .exchange()
                .getResponse()
                .getHeader("Location");
        assertThat(ours.partyOfficer().get(String.valueOf(next)))
                .bodyText()
                .contains("Điều chỉnh của kỳ đã khóa, tính vào kỳ này", "điều chỉnh kỳ trước: ");
    }

    @Test
    void a_snapshot_of_before_rules_were_marked_keeps_its_hash() {
        var address = world.prepared(ours);
        var id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));

        // as the version before wrote it: the number of one plan, the hash of the figures alone
        ReviewWorld.house(() ->
                transactions.execute(_ -> jdbc.sql("""
                insert into snapshot (review_id, position, plan_number, structure_on, figures, hash, prepared_at, prepared_by)
                select review_id, position, 1, structure_on, figures,
                       encode(sha256(convert_to(figures, 'UTF8')), 'hex'), prepared_at, prepared_by
                  from snapshot
                 where review_id = :review
                """).param("review", id).update()));

        assertThat(ours.partyLeader().get(address)).bodyText().contains("Khớp").doesNotContain("Không khớp");
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        ReviewWorld.said(ours.unionLeader().post(address + "/signature"));
    }

    @Test
    void a_rule_is_not_changed_in_a_signed_year_but_from_the_next_one_on() {
        world.locked(ours);

        assertThat(changingRule(2022))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã ký");
        ReviewWorld.said(changingRule(2023));
    }

    private MockMvcTester.MockMvcRequestBuilder changingRule(int year) {
        return ours.unionOfficer()
                .post("/app/programme/" + ours.code() + "/indicators/3.06")
                .param("year", Integer.toString(year))
                .param("ruleVi", "Tính theo ngày công nhận.")
                .param("ruleEn", "By the day of recognition.")
                .param("measure", "SUM")
                .param("shown", "true")
                .param("reason", "Hai bên thống nhất")
                .param("seen", "0");
    }
}
