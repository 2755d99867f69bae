package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;

/** Whatever is kept of a person is in the file that is given to them (Law 91/2025/QH15, article 4), column by column. */
@DatabaseTest
class PersonDataTests {

    private static final LocalDate MARCH = CandidateWorld.MARCH;

    /** Each column that says something of the person, and the name under which the file tells it. */
    private static final Map<String, Set<String>> TOLD = Map.ofEntries(
            Map.entry(
                    "candidate",
                    Set.of(
                            "code",
                            "entered_by",
                            "entered_on",
                            "enterprise_id",
                            "shared",
                            "introduced_on",
                            "outcome",
                            "outcome_on",
                            "withdrawn_on",
                            "joined_into")),
            Map.entry("candidate_apart", Set.of("told_by", "told_at")),
            Map.entry("candidate_joining", Set.of("parted_by", "parted_at", "reason")),
            Map.entry("candidate_person", Set.of("sealed")),
            Map.entry("candidate_consent", Set.of("purpose", "form", "given_on", "kept_at", "withdrawn_on")),
            Map.entry("candidate_file", Set.of("stage", "stage_on", "counted")),
            Map.entry("candidate_paper", Set.of("item", "kept_at")),
            Map.entry(
                    "candidate_step", Set.of("kind", "happened_on", "also_on", "number", "side", "told_by", "told_at")),
            Map.entry(
                    "candidate_step_undone",
                    Set.of(
                            "kind",
                            "happened_on",
                            "also_on",
                            "number",
                            "told_by",
                            "told_at",
                            "undone_by",
                            "undone_at",
                            "reason")),
            Map.entry("candidate_exception", Set.of("kind", "happened_on", "clause_vi", "decided_by", "reason")),
            Map.entry("candidate_request", Set.of("kind", "received_on", "answered_on", "done_on", "lifted_on")),
            Map.entry("candidate_look", Set.of("purpose", "side", "looked_by", "looked_at")));

    /** Keys, who may read a line and who wrote it down, what is computed from a column that is told. */
    private static final Set<String> OF_THE_HOUSE = Set.of(
            "id",
            "candidate_id",
            "entry_id",
            "seen_by",
            "recorded_at",
            "recorded_by",
            "counted_in",
            "alike",
            "rule_code",
            "other_id",
            "fresh_id",
            // of a path of which nothing else is left
            "recalled_on",
            "clause_en",
            "union_unit",
            "party_unit",
            "erased_on",
            "step_id",
            "counted_after",
            "entries",
            "candidate_step_undone.side",
            // where the person stood before a step: the step before it tells that
            "candidate_step_trace.side",
            "candidate_step_trace.stage",
            "candidate_step_trace.stage_on",
            "candidate_step_trace.counted",
            "candidate_step_trace.shared",
            "candidate_step_trace.introduced_on",
            "candidate_step_trace.outcome_on",
            // those that a later dossier has put others in place of, for the case that it is taken back
            "candidate_step_trace.papers",
            // what the rule asked of the introducers, which is no datum of the person
            "candidate_step_trace.months_asked",
            // the rows of before a joining, which are told where they stand, for the case that it is taken back
            "candidate_joining.before",
            "candidate_joining.after",
            "candidate_joining.followed",
            "introduced_id",
            "own_id",
            "candidate_exception.told_at",
            "candidate_request.side",
            "candidate_request.told_by");

    @Autowired
    Candidates candidates;

    @Autowired
    Wishes wishes;

    @Autowired
    People persons;

    @Autowired
    MovableClock clock;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    CandidateWorld world;

    @Autowired
    void aWorld(
            Organisation organisation, Registrations registrations, Enterprises enterprises, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, enterprises, programmes);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void no_column_is_kept_of_a_person_of_which_nobody_has_decided_whether_it_is_told() {
        var undecided = new HashSet<String>();
        JdbcClient.create(owner).sql("""
            select table_name, column_name
              from information_schema.columns
             where table_schema = 'public' and (table_name = 'candidate' or table_name like 'candidate\\_%')
            """).query(row -> {
            var table = row.getString(1);
            var column = row.getString(2);
            if (!TOLD.getOrDefault(table, Set.of()).contains(column)
                    && !OF_THE_HOUSE.contains(column)
                    && !OF_THE_HOUSE.contains(table + "." + column)) {
                undecided.add(table + "." + column);
            }
        });

        assertThat(undecided).isEmpty();
    }

    @Test
    void the_sheet_and_the_file_tell_all_of_it() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        as(world.ofBloc(), () -> {
            wishes.receive(id, RequestKind.PROVIDE, MARCH.plusDays(70));
            return done(candidates.take(
                    id,
                    Step.of(StepKind.CELL, MARCH.plusDays(80), "02-NQ/CB")
                            .voted(6, 9)
                            .backed(Introducers.TRADE_UNION, 3)
                            .past(Schooling.DIPLOMA, null)
                            .allowed(IntroducerRules.TOGETHER, "Chi bộ Thử", "Người giới thiệu cũ chuyển công tác")));
        });
        var counted = json(id.toString());
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(90), ""))));

        assertThat(counted).contains("\"counted\" : [ \"DOSSIER_OPEN\", \"POOL\" ]");
        assertThat(json(id.toString()))
                .contains(
                        "\"code\" : \"N-",
                        "\"enteredBy\" : \"UNION\"",
                        "\"enteredOn\" : \"2027-03-01\"",
                        "\"enterprise\" : \"Công ty",
                        "\"shared\" : true",
                        "\"introducedOn\" : \"2027-03-10\"",
                        "\"stage\" : \"WITHDRAWN\"",
                        "\"stageOn\" : \"2027-05-30\"",
                        "\"withdrawnOn\" : \"2027-05-30\"",
                        "\"fullName\" : \"Người Thử",
                        "\"born\" : \"2002-01\"",
                        "\"sex\" : \"FEMALE\"",
                        "\"job\" : \"WORKER\"",
                        "\"unionMember\" : true",
                        "\"purpose\" : \"SHARE\"",
                        "\"form\" : \"REQUEST\"",
                        "\"givenOn\" : \"2027-03-01\"",
                        "\"keptAt\" : \"tủ hồ sơ\"",
                        "\"paper\" : \"APPLICATION\"",
                        "\"step\" : \"CELL\"",
                        "\"alsoOn\" : \"2027-04-25\"",
                        "\"number\" : \"02-NQ/CB\"",
                        "\"toldBy\" : \"Cán bộ thử\"",
                        "\"toldAt\" : \"2028-12-0",
                        "\"on\" : \"2027-05-20\"",
                        "\"clause\" : \"Điều 4 Điều lệ Đảng",
                        "\"decidedBy\" : \"Chi bộ Thử\"",
                        "\"reason\" : \"Người giới thiệu cũ chuyển công tác\"",
                        "\"kind\" : \"PROVIDE\"",
                        "\"receivedOn\" : \"2027-05-10\"",
                        "\"purpose\" : \"EXPORT\"");
        assertThat(persons.officer(Side.PARTY, world.bloc).get("/app/candidates/" + id + "/sheet"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "10/03/2027",
                        "30/05/2027",
                        "25/04/2027",
                        "Cung cấp dữ liệu",
                        "Chi bộ Thử",
                        "Người giới thiệu cũ");
    }

    private String json(String id) {
        try {
            return persons.officer(Side.PARTY, world.bloc)
                    .get("/app/candidates/" + id + "/data.json")
                    .exchange()
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
