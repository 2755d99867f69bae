package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.ledger.Recount;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** {@code songhanh verify}. */
@DatabaseTest
@Import(ReviewWorld.class)
class VerifyCommandTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    VerifyCommand command;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void a_signed_review() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
        world.locked(ours);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void sound_figures_are_told_to_be_sound() {
        var heard = new Heard();

        var code = ReviewWorld.house(() -> command.run(new Nothing(), heard));

        assertThat(code).isEqualTo(Command.DONE);
        assertThat(heard.answer().sums()).isEmpty();
        assertThat(heard.answer().reviews()).isNotEmpty().allMatch(VerifyCommand.Verified::identical);
    }

    @Test
    void a_sum_that_somebody_changed_is_named_and_the_command_fails() {
        var heard = new Heard();

        var code = ReviewWorld.house(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql(
                            "update rollup set months[month_number('2022-05-01')] = 2 where unit_id = :unit and account = 'UNION_FOUNDED' and state = 'CONFIRMED'")
                    .param("unit", ours.district().value())
                    .update();
            return command.run(new Nothing(), heard);
        }));

        assertThat(code).isEqualTo(Command.REFUSED);
        assertThat(heard.answer().sums())
                .containsExactly(new Recount.Difference(
                        "rollup",
                        "%s UNION_FOUNDED %s CONFIRMED 2022-05-01"
                                .formatted(ours.programme(), ours.district().value()),
                        "2/1",
                        "1/1"));
    }

    /** No options. */
    private record Nothing() implements Arguments {

        @Override
        public String get(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public Optional<String> find(String name) {
            return Optional.empty();
        }

        @Override
        public boolean has(String flag) {
            return false;
        }

        @Override
        public int number(String name) {
            throw new IllegalArgumentException(name);
        }
    }

    /** What a program hears. */
    private static final class Heard implements CommandOutput {

        private final List<Object> printed = new ArrayList<>();

        VerifyCommand.Answer answer() {
            return (VerifyCommand.Answer) printed.getFirst();
        }

        @Override
        public Language language() {
            return Language.VI;
        }

        @Override
        public boolean json() {
            return true;
        }

        @Override
        public void say(Words words) {}

        @Override
        public void print(Object value) {
            printed.add(value);
        }
    }
}
