package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** What a person may ask about their data, by Law 91/2025/QH15 and Decree 356/2025/NĐ-CP. */
class PersonRightsTests extends InCandidateWorld {

    @Autowired
    Wishes wishes;

    @Autowired
    Laws laws;

    @Autowired
    PersonTable people;

    @Autowired
    CandidateTable table;

    @Autowired
    CandidateTasks tasks;

    @Autowired
    CandidateTaskTable paths;

    @Autowired
    Figures figures;

    @Autowired
    People persons;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_request_is_answered_in_two_working_days_and_carried_out_in_ten_fifteen_or_twenty_days() {
        assertThat(days(RequestKind.VIEW, "2027-03-05")).containsExactly(day("2027-03-09"), day("2027-03-15"));
        assertThat(days(RequestKind.WITHDRAW, "2027-03-05")).containsExactly(day("2027-03-09"), day("2027-03-22"));
        assertThat(days(RequestKind.ERASE, "2027-03-05")).containsExactly(day("2027-03-09"), day("2027-03-25"));
    }

    @Test
    void before_2026_the_decree_of_2023_gives_72_hours_and_before_that_nothing_ruled_it() {
        assertThat(days(RequestKind.ERASE, "2025-12-31")).containsExactly(day("2026-01-05"));
        assertThat(days(RequestKind.ERASE, "2026-01-01")).containsExactly(day("2026-01-06"), day("2026-01-21"));
        assertThat(days(RequestKind.ERASE, "2023-06-30")).isEmpty();
    }

    @Test
    void who_is_erased_leaves_no_name_and_no_figure_changes() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(90), ""))));
        var before = values();

        var refused = as(world.ofBloc(), () -> wishes.erase(id));

        assertThat(refused).isEmpty();
        assertThat(values()).isEqualTo(before);
        assertThat(CandidateWorld.<Boolean>house(
                        () -> transaction.execute(_ -> people.find(id).isPresent())))
                .isFalse();
    }

    @Test
    void nobody_is_erased_while_their_path_goes_on() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);

        assertThat(as(world.ofDistrict(), () -> wishes.erase(id))).isPresent();
    }

    @Test
    void a_withdrawal_that_the_union_hears_runs_its_clock_on_the_desk_of_the_party_side() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        as(world.ofDistrict(), () -> done(candidates.take(id, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(12), ""))));

        var dues = as(
                world.ofBloc(),
                () -> transaction.execute(_ -> paths.going().stream()
                        .filter(path -> path.standing().id().equals(id))
                        .flatMap(path -> path.days().due(laws, MARCH.plusDays(13)).stream())
                        .map(Due::day)
                        .toList()));

        assertThat(dues).containsExactly(day("2027-03-29"));
        assertThat(as(
                        world.ofBloc(),
                        () -> tasks.waitingFor(
                                persons.officer(Side.PARTY, world.bloc).mandate())))
                .as("nothing personal on the desk")
                .isNotEmpty()
                .noneMatch(task -> (task.what().vi() + task.detail().vi()).contains("Người Thử"));
    }

    @Test
    void a_person_who_moves_keeps_certificate_and_pool_and_loses_the_old_introduction() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        as(
                world.ofBloc(),
                () -> wishes.agree(
                        id, new Consent(Consent.Purpose.MOVE, Consent.Form.REQUEST, MARCH.plusDays(80), "tủ 1", null)));
        var there = world.enterprise(world.otherDistrict, world.otherBloc);
        var before = pool();

        var moved = as(
                world.ofBloc(),
                () -> candidates.take(
                        id, Step.of(StepKind.MOVE, MARCH.plusDays(81), "").to(there)));

        assertThat(moved).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            assertThat(done.stage()).isEqualTo(Stage.CERTIFIED);
            assertThat(done.id()).isNotEqualTo(id);
            assertThat(sees(world.officer(Side.PARTY, world.otherBloc), done.id()))
                    .isTrue();
            assertThat(sees(world.ofBloc(), done.id())).isFalse();
        });
        assertThat(pool()).isEqualTo(before);
    }

    @Test
    void nobody_is_handed_on_who_has_not_agreed() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        var there = world.enterprise(world.otherDistrict, world.otherBloc);

        assertThat(as(
                        world.ofBloc(),
                        () -> candidates.take(
                                id,
                                Step.of(StepKind.MOVE, MARCH.plusDays(81), "").to(there))))
                .isInstanceOf(Outcome.Declined.class);
    }

    @Test
    void time_alone_puts_a_dossier_among_the_late_ones_on_its_day_and_a_late_telling_takes_it_off_again() {
        CandidateWorld.timePasses(candidates);
        var before = count("2.06b", 2028);
        var earlier = count("2.06b", 2027);
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        CandidateWorld.timePasses(candidates);
        CandidateWorld.timePasses(candidates);
        var late = count("2.06b", 2028);
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.REJECTION, MARCH.plusDays(90), ""))));

        assertThat(late).isEqualTo(before + 1);
        assertThat(count("2.06b", 2028)).isEqualTo(before);
        assertThat(count("2.06b", 2027))
                .as("nothing moves before the day of the limit")
                .isEqualTo(earlier);
    }

    @Test
    void a_day_begins_at_midnight_in_vietnam() {
        clock.stopAt(Instant.parse("2028-03-01T16:59:59Z"));
        var early = enter(LocalDate.of(2028, 3, 2));
        clock.stopAt(Instant.parse("2028-03-01T17:00:00Z"));
        var late = enter(LocalDate.of(2028, 3, 2));

        assertThat(early).isInstanceOf(Outcome.Declined.class);
        assertThat(late).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_page_is_noted_in_the_log_and_the_sheet_tells_who_looked() {
        var officer = persons.officer(Side.UNION, world.district);
        var id = world.introduced(candidates, world.enterprise(), MARCH);

        assertThat(officer.get("/app/candidates/" + id)).hasStatusOk();
        assertThat(officer.get("/app/candidates/" + id + "/rights")).hasStatusOk();
        assertThat(officer.get("/app/candidates/" + id + "/sheet"))
                .hasStatusOk()
                .bodyText()
                .contains("Người Thử", "Mở trang của người này");
        assertThat(officer.get("/app/candidates/" + id + "/data.json"))
                .hasStatusOk()
                .bodyText()
                .contains("\"fullName\"");
        assertThat(persons.officer(Side.PARTY, world.otherBloc).get("/app/candidates/" + id))
                .hasStatus(404);
    }

    @Test
    void a_refused_form_leaves_the_others_on_the_page_as_they_were() {
        var officer = persons.officer(Side.UNION, world.district);
        var id = world.introduced(candidates, world.enterprise(), MARCH);

        assertThat(officer.post("/app/candidates/" + id + "/consents").param("keptAt", "tủ 9"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Người Thử Số", "value=\"01/2002\"", "value=\"tủ 9\"");
        assertThat(officer.post("/app/candidates/" + id + "/correction").param("name", "Người Khác"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Người Khác\"")
                .doesNotContain("value=\"01/2002\"");
    }

    @Test
    void a_step_told_of_a_year_before_all_texts_gets_its_form_back() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        var version = as(
                world.ofBloc(),
                () -> transaction.execute(_ -> table.find(id).orElseThrow().version()));

        assertThat(persons.officer(Side.PARTY, world.bloc)
                        .post("/app/candidates/" + id + "/cell")
                        .param("version", String.valueOf(version))
                        .param("on", "15/06/2012")
                        .param("number", "2")
                        .param("agree", "6")
                        .param("all", "9")
                        .param("youthUnion", "NONE")
                        .param("introducers", "TWO_MEMBERS")
                        .param("schooling", "DIPLOMA")
                        .param("months", "14"))
                .hasStatus(422);
    }

    private Outcome enter(LocalDate on) {
        return as(
                world.ofDistrict(),
                () -> candidates.enter(CandidateWorld.entry(
                        CandidateWorld.somebody(), world.enterprise(), on, Consent.Purpose.REGISTER)));
    }

    private boolean sees(vn.songhanh.access.Acting acting, CandidateId id) {
        return as(acting, () -> transaction.execute(_ -> people.find(id).isPresent()));
    }

    private List<LocalDate> days(RequestKind kind, String received) {
        var request = new Request(1, new CandidateId(1), "N", kind, day(received), null, null, null);
        return CandidateWorld.house(() -> transaction.execute(
                _ -> request.due(laws).stream().map(Due::day).toList()));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private long pool() {
        return count("2.02", 2027);
    }

    private long count(String indicator, int year) {
        return CandidateWorld.count(figures, world.programme, indicator, year);
    }

    private List<String> values() {
        return CandidateWorld.house(() -> figures.all(FigureQuery.whole(world.programme, Period.year(2027)))).stream()
                .map((Figure figure) -> figure.indicator().code() + figure.claimed() + figure.confirmed())
                .toList();
    }
}
