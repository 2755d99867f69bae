package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.songhanh.founding.internal.DecidedCases.DECIDED;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Reorganisation;

/** A founding decision is told anew while somebody else changes its union. */
class DecisionAnewAtOnceTests extends WithDecidedCases {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EnterpriseStock stock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_tells_it_anew_and_who_ends_the_union_wait_for_each_other_in_one_order() {
        var told = world.enterprise("Công ty TNHH Hai Người");
        var path = cases.decided(told, "5-QĐ/HN", 52);
        var ended = world.enterprise("Công ty TNHH Hai Người Nữa");
        var second = cases.decided(ended, "6-QĐ/HN", 52);

        var both = whileBooksAreHeld(
                () -> exchanged(cases.correction(path, "5-QĐ/HN", 12, DECIDED)), () -> dissolved(told, "7/QĐ-HN"));
        assertThat(both).containsExactly(HttpStatus.SEE_OTHER.value(), "agreed");
        var other = whileBooksAreHeld(
                () -> dissolved(ended, "8/QĐ-HN"), () -> exchanged(cases.correction(second, "6-QĐ/HN", 12, DECIDED)));
        assertThat(other).containsExactly("agreed", HttpStatus.UNPROCESSABLE_ENTITY.value());

        assertThat(cases.counted("2.18", "Hai Người")).isEqualTo(12 + 52);
    }

    @Test
    void a_name_that_the_tree_was_given_at_the_same_moment_is_not_overwritten() {
        var enterprise = world.enterprise("Công ty TNHH Cùng Lúc");
        var path = cases.decided(enterprise, "5-QĐ/CL", 52);
        var unit = cases.union(enterprise, DECIDED);
        var request = cases.correction(path, "5-QĐ/CL", 12, DECIDED);

        var sent = FoundingWorld.house(() -> transaction.execute(_ -> {
            organisation.reorganise(new Reorganisation.Rename(
                    unit, new Reorganisation.Title("", "CĐCS Cùng Lúc Mới", ""), new Decision("9", DECIDED, DECIDED)));
            var asked = atOnce(() -> exchanged(request));
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 1 || asked.isDone());
            return asked;
        }));

        assertThat(sent.join()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY.value());
        assertThat(cases.unit(unit, DECIDED).name()).isEqualTo("CĐCS Cùng Lúc Mới");
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
                cases.union(enterprise, DECIDED),
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
}
