package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.Plan;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.web.Refused;

@DatabaseTest
class SignPlanTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    ProgrammeWorld world;
    Person officer;
    Person party;
    Person union;

    @BeforeEach
    void open() {
        clock.stopOn(ProgrammeWorld.TODAY);
        world = new ProgrammeWorld(context);
        officer = people.officer(Side.UNION, world.federation);
        party = people.person(Side.PARTY, world.bloc, Set.of(Role.LEADER));
        union = people.person(Side.UNION, world.federation, Set.of(Role.LEADER));
        write(20, "");
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void the_newest_draft_holds_until_both_have_signed_one_and_says_so() {
        assertThat(inForce().signed()).isFalse();
        write(30, "");
        assertThat(inForce().number()).isEqualTo(2);

        sign(union, 2);
        assertThat(inForce().signed()).isFalse();
        sign(party, 2);

        assertThat(inForce().signed()).isTrue();
        assertThat(inForce().called().vi()).isEqualTo("Bản số 2, hai bên đã ký");
    }

    @Test
    void what_is_signed_stays_in_force_while_a_newer_draft_waits() {
        signedByBoth(1);

        write(36, "Nghị quyết 05");

        assertThat(inForce().number()).isEqualTo(1);
        assertThat(inForce().target("3.06"))
                .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("20"));
        assertThat(officer.get(path()).exchange())
                .bodyText()
                .contains("Bản số 2, chưa đủ chữ ký", "Đang dùng: bản số 1");
        signedByBoth(2);
        assertThat(inForce().number()).isEqualTo(2);
    }

    @Test
    void one_person_does_not_sign_for_both_even_who_leads_both() {
        sign(party, 1);
        var both = new Person(
                party.account(),
                new vn.songhanh.access.Mandate(party.account(), Side.UNION, world.federation, Set.of(Role.LEADER)),
                party.session(),
                party.browser());

        assertThatThrownBy(() -> sign(both, 1)).isInstanceOf(Refused.class).hasMessageContaining("two people");
        assertThat(inForce().signed()).isFalse();
    }

    @Test
    void an_overtaken_version_is_not_signed_and_the_page_says_which_is() {
        write(30, "");

        var answer = union.post(path() + "/versions/1/signatures").exchange();

        assertThat(answer).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Đã có bản số 2 mới hơn");
    }

    @Test
    void a_leader_signs_on_the_page_that_shows_what_changes() {
        signedByBoth(1);
        write(36, "Nghị quyết 05");

        assertThat(union.get(path() + "/versions/2").exchange())
                .bodyText()
                .contains(">20<", ">36<", "Nghị quyết 05", "Ký bản số 2");
        assertThat(officer.get(path() + "/versions/2").exchange()).bodyText().doesNotContain("Ký bản số 2");
        assertThat(union.post(path() + "/versions/2/signatures").exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(union.post(path() + "/versions/2/signatures").exchange())
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Bên Công đoàn đã ký bản này");
        assertThat(officer.post(path() + "/versions/2/signatures").exchange()).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_leader_below_the_two_organisations_does_not_sign() {
        var below = people.person(Side.UNION, world.district, Set.of(Role.LEADER));

        assertThat(below.post(path() + "/versions/1/signatures").exchange()).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void after_a_signature_the_database_itself_demands_a_reason() {
        sign(party, 1);

        assertThatThrownBy(() -> write(30, " ")).hasMessageContaining("a plan that was signed changes for a reason");
    }

    @Test
    void both_sign_at_the_same_moment_and_both_signatures_stand() throws Exception {
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(() -> together(start, party));
            var second = two.submit(() -> together(start, union));
            assertThat(List.of(first.get(), second.get())).containsOnly(true);
        }

        assertThat(inForce().signed()).isTrue();
    }

    private boolean together(CyclicBarrier start, Person leader) throws Exception {
        start.await();
        return sign(leader, 1);
    }

    private void signedByBoth(int number) {
        sign(union, number);
        sign(party, number);
    }

    private boolean sign(Person leader, int number) {
        return leader.as(() -> {
            world.programmes().signPlan(world.programme, 2042, number);
            return true;
        });
    }

    private void write(int unions, String reason) {
        var target = new NewPlan.Target("3.06", null, BigDecimal.valueOf(unions));
        officer.as(() -> world.programmes().newPlan(new NewPlan(world.programme, 2042, reason, List.of(target))));
    }

    private Plan inForce() {
        return officer.as(() -> world.programmes().plan(world.programme, 2042, Optional.empty()))
                .orElseThrow();
    }

    private String path() {
        return "/app/programme/%s/plans/2042".formatted(world.code);
    }
}
