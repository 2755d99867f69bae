package vn.songhanh.candidate.internal;

import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Figures;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** Somebody whom the Party side has registered, whom a union introduces as well, and what both bodies can read of them. */
abstract class InTwoPaths extends InCandidateWorld {

    @Autowired
    AlikeTasks tasks;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    CandidateTable table;

    @Autowired
    Wishes wishes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    People.Person party;

    People.Person union;

    Person person;

    EnterpriseId enterprise;

    CandidateId own;

    @BeforeEach
    void somebody_whom_the_party_side_has_registered() {
        party = people.officer(Side.PARTY, world.bloc);
        union = people.officer(Side.UNION, world.district);
        person = CandidateWorld.somebody();
        enterprise = world.enterprise();
        own = registered(world.ofBloc(), enterprise, MARCH, Consent.Purpose.REGISTER, Consent.Purpose.MOVE);
    }

    MvcTestResult part(CandidateId introduced, String why) {
        return party.post(alike(introduced) + "/removal").param("why", why).exchange();
    }

    /** Each row about a person, but for who looked and whom they were found not to be. */
    List<String> kept(CandidateId id) {
        return read(world.ofBloc(), id).stream()
                .filter(row -> !row.startsWith("candidate_look:") && !row.startsWith("candidate_apart:"))
                .toList();
    }

    /** By two members, since no union had introduced them. */
    void admitted(LocalDate on) {
        as(world.ofBloc(), () -> {
            done(candidates.take(
                    own,
                    Step.of(StepKind.CELL, on, "02-NQ/CB")
                            .voted(6, 9)
                            .backed(Introducers.TWO_MEMBERS, 12)
                            .past(Schooling.DIPLOMA, null)
                            .allowed(IntroducerRules.BESIDE_UNION, "Ban Thường vụ", "Công đoàn chưa giới thiệu")));
            done(candidates.take(
                    own,
                    Step.of(StepKind.COMMITTEE, on.plusDays(20), "07-NQ/ĐU").voted(10, 15)));
            return done(candidates.take(
                    own,
                    Step.of(StepKind.ADMISSION, on.plusDays(60), "31-QĐ/ĐU")
                            .also(on.plusDays(62))
                            .ofUnionMember(true)));
        });
    }

    CandidateId introduced() {
        var id = registeredByTheUnion(enterprise);
        introduce(id);
        return id;
    }

    CandidateId registeredByTheUnion(EnterpriseId where) {
        return registered(world.ofDistrict(), where, MARCH, Consent.Purpose.REGISTER, Consent.Purpose.SHARE);
    }

    void introduce(CandidateId id) {
        as(
                world.ofDistrict(),
                () -> done(candidates.take(id, Step.of(StepKind.INTRODUCTION, MARCH.plusDays(9), "05-NQ/CĐCS"))));
    }

    CandidateId registered(Acting by, EnterpriseId where, LocalDate on, Consent.Purpose... purposes) {
        return registered(by, CandidateWorld.entry(person, where, on, purposes));
    }

    CandidateId registered(Acting by, Entry entry) {
        return as(
                by,
                () -> done(candidates.enter(
                        new Entry(entry.person(), entry.enterprise(), entry.on(), entry.consents(), true))));
    }

    String alike(CandidateId introduced) {
        return "/app/candidates/%s/alike/%s".formatted(introduced, own);
    }

    MvcTestResult join(CandidateId introduced, boolean asked) {
        return sent(
                party,
                introduced,
                "name=\"version\" value=\"%d\" name=\"other-version\" value=\"%d\""
                        .formatted(version(introduced), version(own)),
                asked);
    }

    MvcTestResult sent(People.Person officer, CandidateId introduced, String form, boolean asked) {
        return officer.post(alike(introduced) + "/joining")
                .param("version", hidden(form, "version"))
                .param("other-version", hidden(form, "other-version"))
                .param("asked", Boolean.toString(asked))
                .exchange();
    }

    MvcTestResult takeBack(CandidateId id) {
        var form = body(party.get("/app/candidates/" + id + "/last").exchange());
        return party.post("/app/candidates/" + id + "/last/removal")
                .param("version", hidden(form, "version"))
                .param("why-removal", "Ghi nhầm")
                .exchange();
    }

    int version(CandidateId id) {
        return as(world.ofBloc(), () -> Objects.requireNonNull(transaction.execute(_ -> table.find(id))))
                .orElseThrow()
                .version();
    }

    static String hidden(String page, String name) {
        return page.replaceAll("(?s).*name=\"" + name + "\" value=\"(\\d+)\".*", "$1");
    }

    String page(People.Person officer, CandidateId id) {
        return body(officer.get("/app/candidates/" + id).exchange());
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    long waiting(People.Person officer, CandidateId introduced) {
        return officer.as(() -> tasks.waitingFor(officer.mandate())).stream()
                .filter(task -> task.href().startsWith("/app/candidates/" + introduced + "/alike/"))
                .count();
    }

    Stage stage(Acting by, CandidateId id) {
        return as(by, () -> Objects.requireNonNull(transaction.execute(_ -> table.find(id))))
                .orElseThrow()
                .stage();
    }

    String code(CandidateId id) {
        return owned("select code from candidate where id = " + id, String.class);
    }

    long asked(CandidateId id) {
        return owned("select max(id) from candidate_request where candidate_id = " + id, Long.class);
    }

    <T> T owned(String question, Class<T> kind) {
        return JdbcClient.create(owner).sql(question).query(kind).single();
    }

    boolean asked(Acting by, CandidateId introduced, CandidateId other) {
        return as(
                by,
                () -> Objects.requireNonNull(transaction.execute(
                        _ -> jdbc.sql("select join_candidate(%s, %s, current_date, null)".formatted(introduced, other))
                                .query(Boolean.class)
                                .single())));
    }

    long rows(Acting by, String table, CandidateId id) {
        return as(
                by,
                () -> Objects.requireNonNull(transaction.execute(
                        _ -> jdbc.sql("select count(*) from %s where candidate_id = %s".formatted(table, id))
                                .query(Long.class)
                                .single())));
    }

    /** The tables that still hold something of a person, whoever may read it. */
    Map<String, Long> left(CandidateId id) {
        return counts(JdbcClient.create(owner), id);
    }

    /** Each row of each table about a person that a body may read. */
    List<String> read(Acting by, CandidateId id) {
        return as(
                by,
                () -> Objects.requireNonNull(transaction.execute(_ -> tables(jdbc).stream()
                        .flatMap(table -> jdbc
                                .sql("select cast(t as text) from %s t where %s = %s order by 1"
                                        .formatted(table, key(table), id))
                                .query(String.class)
                                .list()
                                .stream()
                                .map(row -> table + ": " + row))
                        .toList())));
    }

    static Map<String, Long> counts(JdbcClient asking, CandidateId id) {
        var counts = new TreeMap<String, Long>();
        tables(asking).forEach(table -> {
            var rows = asking.sql("select count(*) from %s where %s = %s".formatted(table, key(table), id))
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                counts.put(table, rows);
            }
        });
        return counts;
    }

    static List<String> tables(JdbcClient asking) {
        return asking.sql("""
            select table_name
              from information_schema.columns
             where table_schema = current_schema() and table_name like 'candidate%'
               and column_name = case table_name when 'candidate' then 'id' else 'candidate_id' end
             order by 1
            """).query(String.class).list();
    }

    static String key(String table) {
        return table.equals("candidate") ? "id" : "candidate_id";
    }

    Map<String, BigDecimal> values() {
        CandidateWorld.timePasses(candidates);
        return CandidateWorld.values(figures, world.programme, Period.year(2027));
    }
}
