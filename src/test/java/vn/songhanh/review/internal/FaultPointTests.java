package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.document.Press;
import vn.songhanh.support.CutLines;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/**
 * The line to the database is cut before each statement of a signature in turn, commits among them: pinning, the first signature,
 * and the second with its papers, their numbers and the lock; and what is published of it. Each time all of it has happened or
 * nothing has.
 */
@DatabaseTest
@Import({ReviewWorld.class, CutLines.class})
class FaultPointTests {

    /** More statements than any of these acts has. */
    private static final int MANY = 1000;

    private static final List<String> WRITTEN = List.of(
            "review",
            "review_step",
            "snapshot",
            "signature",
            "signed_report",
            "signed_minutes",
            "locked_period",
            "number_series",
            "entry",
            "claim_event",
            "rollup",
            "ledger_clock",
            "review_article",
            "article",
            "article_slug",
            "article_change",
            "article_entry",
            "edition",
            "edition_step",
            "edition_text",
            "edition_tag",
            "tag");

    @Autowired
    ReviewWorld world;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    Press press;

    @Autowired
    People people;

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
    void figures_are_pinned_wholly_or_not_at_all() {
        var address = world.submitted(ours);

        var points = cutEverywhere(() -> world.pinning(ours.unionOfficer(), address));

        assertThat(points).isGreaterThan(10);
        assertThat(written()).startsWith("RECONCILED 3 4 1 0 0 0 0");
        assertThat(ours.partyLeader().get(address)).bodyText().contains("Ký sơ kết", "Khớp");
    }

    @Test
    void a_first_signature_has_happened_wholly_or_not_at_all() {
        var address = world.prepared(ours);

        var points = cutEverywhere(() -> ours.partyLeader().post(address + "/signature"));

        assertThat(points).isGreaterThan(10);
        assertThat(written()).startsWith("SIGNED 4 5 1 1 0 0 0");
        assertThat(ours.unionLeader().get(address)).bodyText().contains("Một bên đã ký");
    }

    @Test
    void a_second_signature_papers_numbers_and_lock_have_happened_wholly_or_not_at_all() {
        var address = world.prepared(ours);
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));

        // what one attempt has printed the next one finds: the files are the same
        var points = press.issuing(() -> cutEverywhere(() -> ours.unionLeader().post(address + "/signature")));

        assertThat(points).isGreaterThan(60);
        assertThat(written()).isEqualTo("LOCKED 5 7 1 2 2 1 1 2");
        assertThat(ours.unionLeader().get(address))
                .bodyText()
                .contains("Đã ký, đã khóa", "Số 01-BC/ĐUK-LĐLĐ", "Khớp")
                .doesNotContain("Không khớp");
        assertThat(ours.unionLeader().get(address + "/minutes")).bodyText().contains("Số 01-BB/ĐUK-LĐLĐ");
    }

    @Test
    void what_is_published_of_it_is_brought_handed_in_and_there_for_readers_wholly_or_not_at_all() {
        var address = world.locked(ours);
        var editor = people.person(Side.UNION, ours.federation(), Set.of(Role.EDITOR));
        var second = people.person(Side.PARTY, ours.bloc(), Set.of(Role.EDITOR));

        assertThat(cutEverywhere(() -> ours.partyOfficer().post(address + "/article")))
                .isGreaterThan(10);
        var desk = ReviewWorld.text(ours.partyOfficer().get(address).exchange())
                .replaceAll("(?s).*href=\"(/app/newsroom/articles/\\d+)\".*", "$1");
        assertThat(cutEverywhere(() -> editor.post(desk + "/submission"))).isGreaterThan(5);
        assertThat(ours.partyOfficer().get(address)).bodyText().doesNotContain("Đã công bố");
        assertThat(cutEverywhere(() -> second.post(desk + "/publication"))).isGreaterThan(10);

        assertThat(ours.partyOfficer().get(address)).bodyText().contains("Đã công bố", "/tin/");
        assertThat(JdbcClient.create(owner)
                        .sql("""
                                select count(*) from article_entry a join entry e on e.id = a.entry_id
                                 where e.programme_id = :programme
                                """)
                        .param("programme", ours.programme().value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** Answers at how many points the line was cut until the act went through. */
    private int cutEverywhere(Supplier<MockMvcRequestBuilder> act) {
        var before = contents();
        var answers = new ArrayList<Integer>();
        for (var point = 1; point < MANY; point++) {
            var at = point;
            var status = CutLines.before(at, () -> statusOf(act.get()));
            if (!contents().equals(before)) {
                return at;
            }
            assertThat(status).as("cut before statement " + at).isNotEqualTo(303);
            answers.add(status);
        }
        throw new AssertionError("never went through, was answered " + answers);
    }

    private static int statusOf(MockMvcRequestBuilder request) {
        try {
            var answer = request.exchange();
            return answer.getUnresolvedException() == null
                    ? answer.getResponse().getStatus()
                    : 500;
        } catch (RuntimeException _) {
            // the line was cut outside of what the program answers for
            return 500;
        }
    }

    /** Every row of every table that these acts write, to the last character. */
    private Map<String, String> contents() {
        var database = JdbcClient.create(owner);
        return WRITTEN.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> database.sql(
                                        "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t"
                                                .formatted(table))
                                .query(String.class)
                                .single()));
    }

    /** Everything that these acts write, counted by kind. */
    private String written() {
        return JdbcClient.create(owner)
                .sql("""
            select concat_ws(' ', r.state, r.version,
                   (select count(*) from review_step s where s.review_id = r.id),
                   (select count(*) from snapshot n where n.review_id = r.id),
                   (select count(*) from signature g join snapshot n on n.id = g.snapshot_id where n.review_id = r.id),
                   (select count(*) from signed_report p join snapshot n on n.id = p.snapshot_id where n.review_id = r.id),
                   (select count(*) from signed_minutes p join snapshot n on n.id = p.snapshot_id where n.review_id = r.id),
                   (select count(*) from locked_period l where l.programme_id = r.programme_id),
                   (select coalesce(sum(last_number), 0) from number_series where issuer_id = :bloc))
              from review r
             where r.programme_id = :programme
            """)
                .param("bloc", ours.bloc().value())
                .param("programme", ours.programme().value())
                .query(String.class)
                .single();
    }
}
