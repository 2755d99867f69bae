package vn.songhanh.desk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;

/** A check that cannot be run says so: it is never an empty list. */
class BrokenCheckTests {

    private record Check(String code, boolean fails) implements HardCheck {

        @Override
        public Words name() {
            return Words.same(code);
        }

        @Override
        public Words rule() {
            return Words.same("…");
        }

        @Override
        public Findings look(int limit) {
            if (fails) {
                throw new DataAccessResourceFailureException("the database is away");
            }
            return new Findings(0, List.of());
        }
    }

    @Test
    void it_neither_holds_nor_hides_the_others() {
        var checks = checks(new Check("sound", false), new Check("broken", true));

        assertThat(checks.lines(5)).extracting(ChecksPage.Line::code).containsExactlyInAnyOrder("sound", "broken");
        assertThat(checks.line("broken", 5).orElseThrow().findings()).isNull();
        assertThat(checks.line("broken", 5).orElseThrow().holds()).isFalse();
        assertThat(checks.line("sound", 5).orElseThrow().holds()).isTrue();
    }

    @Test
    void it_counts_as_something_that_does_not_add_up() {
        assertThat(checks(new Check("sound", false), new Check("broken", true)).broken())
                .isEqualTo(1);
        assertThat(checks(new Check("sound", false)).broken()).isZero();
    }

    @Test
    void the_first_page_does_not_wait_for_a_check_that_takes_long_and_shows_it_once_it_is_known() throws Exception {
        var release = new CountDownLatch(1);
        var looked = new CountDownLatch(1);
        var checks = checks(new SlowCheck(release, looked));

        assertThat(checks.broken()).isZero();
        assertThat(looked.getCount()).isEqualTo(1);

        release.countDown();
        looked.await();
        while (checks.broken() == 0) {
            Thread.onSpinWait();
        }
        assertThat(checks.broken()).isEqualTo(1);
    }

    @Test
    void a_count_that_began_earlier_and_ends_later_replaces_nothing_found_since() throws Exception {
        var release = new CountDownLatch(1);
        var began = new CountDownLatch(1);
        var checks = checks(new MendedCheck(release, began));
        var earlier = Thread.ofVirtual().start(() -> checks.lines(5));
        began.await();

        assertThat(checks.lines(5)).allMatch(ChecksPage.Line::holds);
        release.countDown();
        earlier.join();

        assertThat(checks.broken()).isZero();
    }

    @Test
    void what_one_speaker_sees_is_counted_for_nobody_else() {
        var sees = new AtomicBoolean(true);
        var checks = checks(new OwnCheck(sees));

        assertThat(checks.lines(5)).hasSize(1);
        assertThat(checks.broken()).isEqualTo(1);
        sees.set(false);
        assertThat(checks.broken()).isZero();
    }

    /** Finds a difference for whoever may see it. */
    private record OwnCheck(AtomicBoolean sees) implements HardCheck {

        @Override
        public String code() {
            return "own";
        }

        @Override
        public Words name() {
            return Words.same("own");
        }

        @Override
        public Words rule() {
            return Words.same("…");
        }

        @Override
        public boolean differsBySpeaker() {
            return true;
        }

        @Override
        public Findings look(int limit) {
            return new Findings(sees.get() ? 1 : 0, List.of());
        }
    }

    /** Finds one difference once it is let go. */
    private record SlowCheck(CountDownLatch release, CountDownLatch looked) implements HardCheck {

        @Override
        public String code() {
            return "slow";
        }

        @Override
        public Words name() {
            return Words.same("slow");
        }

        @Override
        public Words rule() {
            return Words.same("…");
        }

        @Override
        public Findings look(int limit) {
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            looked.countDown();
            return new Findings(1, List.of());
        }
    }

    /** Finds one difference when it is looked at first, and tells it only when it is let go; nothing when it is looked at again. */
    private record MendedCheck(CountDownLatch release, CountDownLatch began) implements HardCheck {

        @Override
        public String code() {
            return "mended";
        }

        @Override
        public Words name() {
            return Words.same("mended");
        }

        @Override
        public Words rule() {
            return Words.same("…");
        }

        @Override
        public Findings look(int limit) {
            if (began.getCount() == 0) {
                return new Findings(0, List.of());
            }
            began.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Findings(1, List.of());
        }
    }

    private static HardChecks checks(HardCheck... checks) {
        var beans = new StaticListableBeanFactory();
        for (var check : checks) {
            beans.addBean(check.code(), check);
        }
        return new HardChecks(beans.getBeanProvider(HardCheck.class), Clock.systemUTC());
    }
}
