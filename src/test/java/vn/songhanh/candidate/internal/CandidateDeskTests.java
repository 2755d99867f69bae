package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.desk.Task;
import vn.songhanh.support.People;

/** What stands on Today of a person of the pool: from when, as what, and where it leads. */
class CandidateDeskTests extends InCandidateWorld {

    private static final String LATE = "Nguồn đảng viên: quá hạn";
    private static final String DUE = "Nguồn đảng viên: việc có hạn";
    private static final String STILL = "Nguồn đảng viên: lâu chưa có bước mới";
    private static final String ALONE = "Chưa phân công đảng viên giúp đỡ";
    private static final LocalDate HELD = MARCH.plusDays(150);
    private static final LocalDate END = HELD.plusMonths(12);

    @Autowired
    CandidateTasks tasks;

    @Autowired
    CandidateTable table;

    @Autowired
    Wishes wishes;

    @Autowired
    RequestTable requests;

    @Autowired
    Laws laws;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Test
    void the_end_of_probation_stands_as_such_until_its_day_and_makes_nobody_late() {
        var id = onProbation();
        var review = laws.days().plus(END, 30);

        assertThat(on(END.minusDays(31), id)).isEmpty();
        assertThat(on(END.minusDays(30), id)).containsExactly(DUE + " | Hết thời gian dự bị | " + END);
        assertThat(on(END, id)).containsExactly(DUE + " | Hết thời gian dự bị | " + END);
        assertThat(on(END.plusDays(1), id)).containsExactly(DUE + " | Chi bộ xét công nhận chính thức | " + review);
        assertThat(on(review, id)).containsExactly(DUE + " | Chi bộ xét công nhận chính thức | " + review);
        assertThat(on(review.plusDays(1), id)).containsExactly(LATE + " | Chi bộ xét công nhận chính thức | " + review);
    }

    @Test
    void a_certificate_makes_nobody_late_once_the_cell_has_resolved() {
        var id = verified();
        var ended = MARCH.plusDays(40).plusMonths(60).plusDays(1);
        take(
                id,
                Step.of(StepKind.DOSSIER, LocalDate.of(2028, 11, 20), "").with(CandidateWorld.papers()),
                Step.of(StepKind.VERIFICATION, LocalDate.of(2028, 11, 21), ""));
        assertThat(on(ended, id)).anyMatch(line -> line.startsWith(LATE + " | Giấy chứng nhận hết giá trị"));
        clock.stopOn(LocalDate.of(2028, 12, 4));
        take(id, resolution(LocalDate.of(2028, 12, 1)));

        assertThat(on(ended, id)).noneMatch(line -> line.contains("Giấy chứng nhận"));
    }

    @Test
    void an_officer_is_led_to_the_form_and_a_leader_to_the_person() {
        var officer = people.officer(Side.PARTY, world.bloc);
        var introduced = world.introduced(candidates, world.enterprise(), LocalDate.of(2028, 11, 1));
        var verified = verified();
        var admitted = verified();
        world.admitted(candidates, admitted, MARCH.plusDays(80));
        var probation = onProbation();

        assertLeads(officer, introduced, "pool");
        assertLeads(officer, verified, "dossier");
        assertLeads(officer, admitted, "ceremony");
        assertLeads(officer, probation, "recognition");
    }

    private void assertLeads(People.Person officer, CandidateId id, String form) {
        var leader = people.person(Side.PARTY, world.bloc, Set.of(Role.LEADER));
        var path = "/app/candidates/" + id;

        assertThat(tasks(officer, id)).extracting(Task::href).containsExactly(path + "/" + form);
        assertThat(officer.get(path + "/" + form)).hasStatusOk();
        assertThat(tasks(leader, id)).extracting(Task::href).containsExactly(path);
    }

    @Test
    void whoever_waits_longer_than_a_month_for_a_step_of_the_party_side_stands_on_its_desk_alone() {
        var id = verified();
        var verifiedOn = MARCH.plusDays(70);
        var form = "/app/candidates/" + id + "/cell";

        assertThat(on(verifiedOn.plusDays(30), id)).isEmpty();
        assertThat(on(verifiedOn.plusDays(31), id)).containsExactly(STILL + " | Nghị quyết của chi bộ | null");
        assertThat(tasks(people.officer(Side.PARTY, world.bloc), id))
                .extracting(Task::href)
                .containsExactly(form);
        assertThat(tasks(people.officer(Side.UNION, world.district), id)).isEmpty();
        assertThat(tasks(people.officer(Side.PARTY, world.otherBloc), id)).isEmpty();
    }

    @Test
    void whom_the_cell_has_given_nobody_to_help_stands_on_the_desk_until_it_has_without_a_word_of_who_it_is() {
        var party = people.officer(Side.PARTY, world.bloc);
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        var path = "/app/candidates/" + id;
        clock.stopOn(MARCH.plusDays(20));
        assertThat(tasks(party, id))
                .as("not in the pool")
                .extracting(Task::href)
                .containsExactly(path + "/pool");

        take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"));

        assertThat(tasks(party, id)).singleElement().satisfies(task -> {
            assertThat(task.group().vi()).isEqualTo(ALONE);
            assertThat(task.href()).isEqualTo(path + "/helper");
        });
        assertThat(tasks(people.officer(Side.UNION, world.district), id)).isEmpty();
        assertThat(party.get(path + "/helper"))
                .hasStatusOk()
                .bodyText()
                .contains("Ngày phân công", "không ghi tên người giúp đỡ");
        assertThat(CandidateWorld.step(party, id, "helper", Map.of("on", "2027-03-20")))
                .as("before the pool")
                .hasStatus(422);
        assertThat(CandidateWorld.step(party, id, "helper", Map.of("on", "2027-03-22")))
                .as("in the future")
                .hasStatus(422);
        assertThat(CandidateWorld.step(party, id, "helper", Map.of("on", "2027-03-21")))
                .hasStatus(303);

        assertThat(tasks(party, id)).isEmpty();
        assertThat(party.get(path)).bodyText().contains("Phân công đảng viên giúp đỡ", "Trong nguồn");
        assertThat(people.officer(Side.UNION, world.district).get(path))
                .bodyText()
                .doesNotContain("Phân công đảng viên giúp đỡ");
    }

    @Test
    void one_who_is_assigned_with_the_pool_is_told_there_and_taken_back_with_it() {
        var party = people.officer(Side.PARTY, world.bloc);
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        clock.stopOn(MARCH.plusDays(30));
        assertThat(CandidateWorld.step(party, id, "pool", Map.of("on", "2027-03-21", "also", "2027-03-09")))
                .as("before the introduction")
                .hasStatus(422);

        assertThat(CandidateWorld.step(party, id, "pool", Map.of("on", "2027-03-21", "also", "2027-03-22")))
                .hasStatus(303);

        assertThat(tasks(party, id)).isEmpty();
        assertThat(party.get("/app/candidates/" + id))
                .bodyText()
                .contains("Ngày phân công đảng viên giúp đỡ", "22/03/2027");
        var told = as(world.ofDistrict(), () -> Objects.requireNonNull(transaction.execute(_ -> table.find(id))))
                .orElseThrow();
        assertThat(told.told(StepKind.POOL)).as("nothing of the union's").isEmpty();
    }

    @Test
    void the_helper_does_not_move_along() {
        var id = as(world.ofBloc(), () -> {
            var entered = done(candidates.enter(CandidateWorld.entry(
                    CandidateWorld.somebody(),
                    world.enterprise(),
                    MARCH,
                    Consent.Purpose.REGISTER,
                    Consent.Purpose.MOVE)));
            done(candidates.take(
                    entered, Step.of(StepKind.POOL, MARCH.plusDays(20), "").also(MARCH.plusDays(20))));
            return done(candidates.take(
                    entered,
                    Step.of(StepKind.MOVE, MARCH.plusDays(40), "")
                            .to(world.enterprise(world.otherDistrict, world.otherBloc))));
        });
        var there = people.officer(Side.PARTY, world.otherBloc);
        clock.stopOn(MARCH.plusDays(41));

        var code = as(
                        world.officer(Side.PARTY, world.otherBloc),
                        () -> Objects.requireNonNull(transaction.execute(_ -> table.find(id))))
                .orElseThrow()
                .code();
        assertThat(there.as(() -> tasks.waitingFor(there.mandate())))
                .filteredOn(task -> task.what().vi().contains(code))
                .extracting(task -> task.group().vi())
                .containsExactly(ALONE);
    }

    @Test
    void whoever_has_agreed_to_be_introduced_stands_on_the_desk_of_the_union_alone_after_a_month() {
        var id = registered(Consent.Purpose.REGISTER);
        var union = people.officer(Side.UNION, world.district);
        clock.stopOn(MARCH.plusDays(60));
        assertThat(tasks(union, id)).as("not asked to be introduced").isEmpty();
        as(world.ofDistrict(), () -> {
            wishes.agree(
                    id, new Consent(Consent.Purpose.SHARE, Consent.Form.REQUEST, MARCH.plusDays(60), "tủ 1", null));
            return id;
        });

        clock.stopOn(MARCH.plusDays(90));
        assertThat(tasks(union, id)).isEmpty();
        clock.stopOn(MARCH.plusDays(91));
        assertThat(tasks(union, id)).singleElement().satisfies(task -> {
            assertThat(task.group().vi()).isEqualTo(STILL);
            assertThat(task.href()).isEqualTo("/app/candidates/" + id + "/introduction");
        });
        assertThat(tasks(people.officer(Side.PARTY, world.bloc), id)).isEmpty();

        as(world.ofDistrict(), () -> done(candidates.take(id, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(91), ""))));
        assertThat(tasks(union, id)).as("consent withdrawn").isEmpty();
    }

    @Test
    void nobody_is_reminded_of_the_step_of_somebody_who_has_restricted_their_data_at_either_body() {
        var waiting = world.introduced(candidates, world.enterprise(), MARCH);
        var verified = verified();
        var probation = onProbation();
        var party = people.officer(Side.PARTY, world.bloc);
        clock.stopOn(HELD.plusYears(1));
        assertThat(tasks(party, probation)).isNotEmpty();
        as(world.ofDistrict(), () -> {
            restrict(probation);
            return probation;
        });
        assertThat(tasks(party, probation)).isEmpty();
        clock.stopOn(MARCH.plusDays(101));
        assertThat(tasks(party, waiting)).hasSize(1);
        assertThat(tasks(party, verified)).hasSize(1);

        as(world.ofDistrict(), () -> {
            restrict(waiting);
            restrict(verified);
            return waiting;
        });

        assertThat(tasks(party, waiting)).isEmpty();
        assertThat(tasks(party, verified)).isEmpty();
    }

    @Test
    void nor_the_union_of_introducing_them() {
        var id = registered(Consent.Purpose.REGISTER, Consent.Purpose.SHARE);
        var union = people.officer(Side.UNION, world.district);
        clock.stopOn(MARCH.plusDays(101));
        assertThat(tasks(union, id)).extracting(task -> task.group().vi()).containsExactly(STILL);

        as(world.ofDistrict(), () -> {
            restrict(id);
            Objects.requireNonNull(transaction.execute(_ -> requests.open())).stream()
                    .filter(asked -> asked.candidate().equals(id))
                    .forEach(asked -> wishes.finish(id, asked.id()));
            return id;
        });

        assertThat(tasks(union, id))
                .as("nor of the request, which is carried out and holds")
                .isEmpty();
    }

    @Test
    void nor_that_a_member_is_to_be_assigned_to_help_them() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"));
        var party = people.officer(Side.PARTY, world.bloc);
        clock.stopOn(MARCH.plusDays(101));
        assertThat(tasks(party, id)).extracting(task -> task.group().vi()).contains(ALONE);

        as(world.ofDistrict(), () -> {
            restrict(id);
            return id;
        });

        assertThat(tasks(party, id)).isEmpty();
    }

    private void restrict(CandidateId id) {
        wishes.receive(id, RequestKind.RESTRICT, MARCH.plusDays(101));
    }

    private CandidateId registered(Consent.Purpose... purposes) {
        return as(
                world.ofDistrict(),
                () -> done(candidates.enter(
                        CandidateWorld.entry(CandidateWorld.somebody(), world.enterprise(), MARCH, purposes))));
    }

    /** Verified seventy days after the beginning. */
    private CandidateId verified() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        return id;
    }

    private CandidateId onProbation() {
        var id = verified();
        world.admitted(candidates, id, MARCH.plusDays(80));
        take(id, Step.of(StepKind.CEREMONY, HELD, ""));
        return id;
    }

    private static Step resolution(LocalDate on) {
        return Step.of(StepKind.CELL, on, "02-NQ/CB")
                .voted(6, 9)
                .backed(Introducers.TRADE_UNION, 12)
                .past(Schooling.DIPLOMA, null);
    }

    private void take(CandidateId id, Step... steps) {
        as(world.ofBloc(), () -> {
            for (var step : steps) {
                done(candidates.take(id, step));
            }
            return id;
        });
    }

    /** What stands on the desk of the Party side's officer on a day: heading, what, last day. */
    private List<String> on(LocalDate day, CandidateId id) {
        clock.stopOn(day);
        return tasks(people.officer(Side.PARTY, world.bloc), id).stream()
                .map(task -> "%s | %s | %s"
                        .formatted(task.group().vi(), task.what().vi().split(" · ")[0], task.due()))
                .toList();
    }

    private List<Task> tasks(People.Person reader, CandidateId id) {
        var code = as(world.ofDistrict(), () -> Objects.requireNonNull(transaction.execute(_ -> table.find(id))))
                .orElseThrow()
                .code();
        return reader.as(() -> tasks.waitingFor(reader.mandate())).stream()
                .filter(task -> task.what().vi().contains(code))
                .toList();
    }
}
