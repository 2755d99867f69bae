package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.songhanh.support.PaperWorld.said;
import static vn.songhanh.support.PaperWorld.seen;
import static vn.songhanh.support.PaperWorld.signing;

import java.util.Optional;
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
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperId;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PaperWorld;
import vn.songhanh.support.People.Person;
import vn.songhanh.support.TwoBodies.Partnership;

/** Two people sign a joint paper for the two bodies, even where one leads both. */
@DatabaseTest
@Import(PaperWorld.class)
class TwoSignersTests {

    @Autowired
    PaperWorld world;

    @Autowired
    SignPaper papers;

    @Autowired
    MovableClock clock;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    private Partnership ours;
    private String address;

    @BeforeEach
    void signed_by_the_party() {
        clock.stopOn(PaperWorld.TODAY);
        ours = world.partnership();
        address = world.handedIn(ours.partyOfficer(), ours, "MINUTES", "JOINTLY_LEADING");
        said(signing(ours.partyLeader(), address));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    private PaperId paper() {
        return new PaperId(Long.parseLong(address.replaceAll("\\D", "")));
    }

    @Test
    void who_has_signed_for_one_body_is_refused_for_the_other() {
        var both = ours.partyLeader().account();
        var mandate = new Mandate(both, Side.UNION, ours.federation(), Set.of(Role.LEADER));
        var person = new Person(
                both, mandate, ours.partyLeader().session(), ours.partyLeader().browser());
        var looked = Optional.of(seen(ours.unionLeader(), address));

        var answer = person.as(() -> papers.sign(
                new Acting.Person(both, "Người Thử", false, mandate), mandate, paper(), "Chủ tịch", looked));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        PaperAnswer.Declined.class,
                        declined -> assertThat(
                                        PaperWords.of(declined.objection()).vi())
                                .contains("hai bên phải do hai người ký"));
        said(signing(ours.unionLeader(), address));
    }

    @Test
    void nor_does_the_database_take_it() {
        assertThatThrownBy(() -> JdbcClient.create(owner)
                        .sql("""
                            insert into paper_signature (paper_id, round, unit_id, side, account_id, full_name, hash, signed_at)
                            select paper_id, round, :unit, 'UNION', account_id, full_name, hash, signed_at
                              from paper_signature
                             where paper_id = :paper
                            """)
                        .param("unit", ours.federation().value())
                        .param("paper", paper().value())
                        .update())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("paper_signed_by_two_people");
    }
}
