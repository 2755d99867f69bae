package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.Numbering;
import vn.songhanh.document.Numbering.Series;
import vn.songhanh.document.Profiles;
import vn.songhanh.support.DatabaseTest;

@DatabaseTest
class NumberingTests {
    private static final AtomicLong NEXT_UNIT = new AtomicLong(900_000);
    private static final int CLERKS = 8;
    private static final int EACH = 20;

    @Autowired
    Numbering numbering;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    private final UnitId issuer = new UnitId(NEXT_UNIT.incrementAndGet());

    @Test
    void a_series_counts_from_one() {
        var reports = new Series(issuer, "BC", "2020-2025");

        assertThat(taken(reports)).isEqualTo(1);
        assertThat(taken(reports)).isEqualTo(2);
    }

    @Test
    void every_body_type_and_term_has_its_own_series() {
        taken(new Series(issuer, "BC", "2020-2025"));

        assertThat(taken(new Series(issuer, "KH", "2020-2025"))).isEqualTo(1);
        assertThat(taken(new Series(issuer, "BC", "2025-2030"))).isEqualTo(1);
        assertThat(taken(new Series(new UnitId(NEXT_UNIT.incrementAndGet()), "BC", "2020-2025")))
                .isEqualTo(1);
    }

    @Test
    void a_party_series_runs_through_the_years_of_a_term() {
        var profile = Profiles.PARTY_HD36_2018;
        var date = LocalDate.of(2021, 12, 31);

        assertThat(Series.of(profile, issuer, DocumentType.REPORT, date, "2020-2025"))
                .isEqualTo(Series.of(profile, issuer, DocumentType.REPORT, date.plusDays(1), "2020-2025"))
                .isEqualTo(new Series(issuer, "BC", "2020-2025"));
    }

    @Test
    void a_number_whose_document_fails_is_given_again() {
        var series = new Series(issuer, "TB", "2022");
        assertThatThrownBy(() -> speaking(() -> {
                    numbering.take(series);
                    throw new IllegalStateException("the document failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(taken(series)).isEqualTo(1);
    }

    @Test
    void many_at_once_get_each_number_once_and_leave_no_gap() throws Exception {
        var series = new Series(issuer, "QĐ", "2022");
        var numbers = new ArrayList<Integer>();

        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            Callable<Integer> taking = () -> taken(series);
            var asked = IntStream.range(0, CLERKS * EACH)
                    .mapToObj(_ -> clerks.submit(taking))
                    .toList();
            for (Future<Integer> number : asked) {
                numbers.add(number.get());
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CLERKS * EACH).boxed().toList());
    }

    @Test
    void who_asks_while_another_holds_a_number_gets_it_when_that_one_gives_up() throws Exception {
        var series = new Series(issuer, "TTr", "2022");
        var held = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        try (var clerks = Executors.newFixedThreadPool(2)) {
            var first = clerks.submit(() -> speaking(() -> {
                numbering.take(series);
                held.countDown();
                await(asked);
                throw new IllegalStateException("the document failed");
            }));
            await(held);
            var second = clerks.submit(() -> {
                asked.countDown();
                return taken(series);
            });

            assertThatThrownBy(first::get).hasCauseInstanceOf(IllegalStateException.class);
            assertThat(second.get()).isEqualTo(1);
        }
        assertThat(taken(series)).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_series_goes_on_after_the_numbers_of_the_clerk_s_book_but_never_back() {
        var series = new Series(issuer, "CV", "2022");

        assertThat(speaking(() -> numbering.continueAfter(series, 37))).isTrue();
        assertThat(taken(series)).isEqualTo(38);
        assertThat(speaking(() -> numbering.continueAfter(series, 38))).isFalse();
        assertThat(taken(series)).isEqualTo(39);
    }

    @Test
    void the_database_gives_no_number_again_even_to_its_owner() {
        taken(new Series(issuer, "BB", "2022"));
        taken(new Series(issuer, "BB", "2022"));

        assertThatThrownBy(() -> JdbcClient.create(owner)
                        .sql("update number_series set last_number = 1 where issuer_id = :issuer")
                        .param("issuer", issuer.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is taken");
    }

    @Test
    void a_number_is_taken_within_a_transaction_by_someone_who_speaks_for_a_body() {
        var series = new Series(issuer, "NQ", "2022");

        assertThatThrownBy(() -> numbering.take(series)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> transaction.execute(_ -> numbering.take(series)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_series_has_a_type_and_a_term() {
        assertThatThrownBy(() -> new Series(issuer, "BC", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private int taken(Series series) {
        return speaking(() -> numbering.take(series));
    }

    private <T> T speaking(Supplier<T> work) {
        return Voice.house("test", () -> transaction.execute(_ -> work.get()));
    }
}
