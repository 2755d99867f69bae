package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
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
    @FlywayDataSource
    DataSource owner;

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

    @Test
    void signed_figures_that_were_changed_where_they_are_kept_are_named_although_the_ledger_gives_what_was_signed() {
        var heard = new Heard();

        var code = tampered(newest(), () -> ReviewWorld.house(() -> command.run(new Nothing(), heard)));

        assertThat(code).isEqualTo(Command.REFUSED);
        assertThat(heard.of(review()))
                .singleElement()
                .satisfies(verified -> assertThat(verified.identical()).isFalse())
                .satisfies(verified -> assertThat(verified.differs()).containsExactly("3.06", "hash"));
    }

    @Test
    void a_set_that_one_leader_had_signed_before_it_was_pinned_again_is_looked_at_too() {
        ours = world.partnership();
        var address = world.prepared(ours);
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        var first = newest();
        world.founded(ours, "18/QĐ-LĐLĐ", ReviewWorld.FOUNDED.plusDays(9));
        ReviewWorld.said(world.preparing(ours.partyOfficer(), address));
        var sound = new Heard();
        var altered = new Heard();

        ReviewWorld.house(() -> command.run(new Nothing(), sound));
        var code = tampered(first, () -> ReviewWorld.house(() -> command.run(new Nothing(), altered)));

        assertThat(sound.of(review())).hasSize(2).allMatch(VerifyCommand.Verified::identical);
        assertThat(code).isEqualTo(Command.REFUSED);
        assertThat(altered.of(review()))
                .extracting(VerifyCommand.Verified::identical)
                .containsExactly(true, false);
    }

    /** The newest snapshot of our programme. */
    private long newest() {
        return told(
                "select max(s.id) from snapshot s join review r on r.id = s.review_id where r.programme_id = :programme");
    }

    private long review() {
        return told("select id from review where programme_id = :programme");
    }

    private long told(String sql) {
        return JdbcClient.create(owner)
                .sql(sql)
                .param("programme", ours.programme().value())
                .query(Long.class)
                .single();
    }

    /** Somebody with the rights of the owner changes one number of a snapshot and leaves its hash; undone afterwards. */
    private int tampered(long snapshot, Supplier<Integer> look) {
        var database = JdbcClient.create(owner);
        var figures = database.sql("select figures from snapshot where id = :id")
                .param("id", snapshot)
                .query(String.class)
                .single();
        var changed = figures.replaceFirst("(?<before>\"3\\.06\".*?\"confirmed\":\")[^\"]*", "${before}99");
        assertThat(changed).isNotEqualTo(figures);
        write(database, snapshot, changed);
        try {
            return look.get();
        } finally {
            write(database, snapshot, figures);
        }
    }

    private static void write(JdbcClient database, long snapshot, String figures) {
        database.sql("alter table snapshot disable trigger user").update();
        database.sql("update snapshot set figures = :figures where id = :id")
                .param("figures", figures)
                .param("id", snapshot)
                .update();
        database.sql("alter table snapshot enable trigger user").update();
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

        /** What was told of one review, the newest set first. */
        List<VerifyCommand.Verified> of(long review) {
            return answer().reviews().stream()
                    .filter(verified -> verified.review() == review)
                    .toList();
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
