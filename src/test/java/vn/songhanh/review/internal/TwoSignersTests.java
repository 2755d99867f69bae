package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.songhanh.support.ReviewWorld.said;

import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People.Person;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** Two people sign a review for the two bodies, even where one leads both. */
@DatabaseTest
@Import(ReviewWorld.class)
class TwoSignersTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    SignReview signing;

    @Autowired
    MovableClock clock;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    private Partnership ours;
    private ReviewId review;

    @BeforeEach
    void signed_by_the_party() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
        var address = world.prepared(ours);
        said(ours.partyLeader().post(address + "/signature"));
        review = new ReviewId(Long.parseLong(address.replaceAll("\\D", "")));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void who_has_signed_for_one_body_is_refused_for_the_other() {
        var both = ours.partyLeader().account();
        var mandate = new Mandate(both, Side.UNION, ours.federation(), Set.of(Role.LEADER));
        var person = new Person(
                both, mandate, ours.partyLeader().session(), ours.partyLeader().browser());

        var answer = person.as(() ->
                signing.sign(new Acting.Person(both, "Người Thử", false, mandate), mandate, review, "Chủ tịch", true));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        ReviewAnswer.Declined.class,
                        declined -> assertThat(
                                        ReviewWords.of(declined.objections().getFirst())
                                                .vi())
                                .contains("hai bên phải do hai người ký"));
        said(ours.unionLeader().post("/app/reviews/" + review.value() + "/signature"));
    }

    @Test
    void nor_does_the_database_take_it() {
        assertThatThrownBy(() -> JdbcClient.create(owner)
                        .sql("""
                            insert into signature (snapshot_id, side, account_id, full_name, signed_at)
                            select g.snapshot_id, 'UNION', g.account_id, g.full_name, g.signed_at
                              from signature g
                              join snapshot s on s.id = g.snapshot_id
                             where s.review_id = :review
                            """)
                        .param("review", review.value())
                        .update())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("review_signed_by_two_people");
    }
}
