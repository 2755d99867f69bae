package vn.songhanh.desk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
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

    private static HardChecks checks(Check... checks) {
        var beans = new StaticListableBeanFactory();
        for (var check : checks) {
            beans.addBean(check.code(), check);
        }
        return new HardChecks(beans.getBeanProvider(HardCheck.class), Clock.systemUTC());
    }
}
