package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.ledger.Likenesses;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PrintRoom;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** The papers of a second signature are printed before its transaction holds anything. */
@DatabaseTest
@Import({ReviewWorld.class, PrintRoom.class, PrintedAheadTests.DrawnUp.class})
class PrintedAheadTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    MovableClock clock;

    private Partnership ours;
    private String address;

    @BeforeEach
    void begin() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
        address = world.prepared(ours);
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void while_they_are_printed_no_number_is_taken_and_nobody_waits() {
        var held = new ArrayList<List<String>>();

        PrintRoom.beforeEachFile(() -> held.add(held()), this::sign);

        assertThat(held).hasSize(4).allSatisfy(locks -> assertThat(locks).isEmpty());
        assertThat(ours.unionLeader().get(address)).bodyText().contains("Số 01-BC/ĐUK-LĐLĐ", "Khớp");
    }

    @Test
    void what_was_changed_meanwhile_is_printed_anew_and_the_number_given_once() throws IOException {
        var files = new AtomicInteger();

        PrintRoom.beforeEachFile(
                () -> {
                    if (files.incrementAndGet() == 2) {
                        CompletableFuture.runAsync(this::changeTheLetterhead).join();
                    }
                },
                this::sign);

        assertThat(files).hasValue(8);
        try (var pdf = Loader.loadPDF(ours.partyOfficer()
                .get(address + "/report.pdf")
                .exchange()
                .getResponse()
                .getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Số 01-BC/ĐUK-LĐLĐ", "- Lưu Văn phòng mới.");
        }
    }

    @Test
    void the_minutes_are_drawn_up_once_in_each_attempt_and_the_annex_of_the_report_is_the_same_words() {
        DrawnUp.TIMES.set(0);

        sign();

        assertThat(DrawnUp.TIMES).as("one attempt to print, one to keep").hasValue(2);
    }

    private Object sign() {
        ReviewWorld.said(ours.unionLeader().post(address + "/signature"));
        return address;
    }

    private void changeTheLetterhead() {
        ReviewWorld.said(ours.partyOfficer()
                .post("/app/papers/letterhead")
                .param("code", "ĐUK")
                .param("collective", "Ban Thường vụ")
                .param("headPost", "Bí thư")
                .param("archive", "Lưu Văn phòng mới")
                .param("version", "0"));
    }

    /** Counts how often the minutes are drawn up: each time asks once for what may have been told twice. */
    @TestComponent
    static class DrawnUp implements BeanPostProcessor {

        private static final AtomicInteger TIMES = new AtomicInteger();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Likenesses likenesses
                    ? (Likenesses) () -> {
                        TIMES.incrementAndGet();
                        return likenesses.undecided();
                    }
                    : bean;
        }
    }

    /** What somebody has written, or reads for writing, and not yet committed. */
    private List<String> held() {
        return JdbcClient.create(owner).sql("""
            select c.relname
              from pg_locks l join pg_class c on c.oid = l.relation
             where l.database = (select oid from pg_database where datname = current_database())
               and l.mode in ('RowShareLock', 'RowExclusiveLock')
               and c.relname in ('review', 'signature', 'number_series', 'signed_report', 'ledger_clock')
            """).query(String.class).list();
    }
}
