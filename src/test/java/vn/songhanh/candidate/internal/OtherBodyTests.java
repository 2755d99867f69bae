package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.desk.Task;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.support.People;

/**
 * An officer of one body calls every address of the program, with every form of a person, and asks the database outright: who was
 * not introduced is nowhere for the Party side, the Party side's file nowhere for the union side; and whoever may see a name
 * leaves a look behind.
 */
class OtherBodyTests extends InCandidateWorld {

    /** What only the Party side wrote of somebody whom both know. */
    private static final CandidateWorld.Said OF_THE_FILE =
            new CandidateWorld.Said("NQ-7732", "GCN-7731", "tủ 7733", "Cấp ủy 7734", "lý do 7735");

    private static final List<String> COUNTING = List.of("/app", "/app/candidates", "/app/candidates/outlived");

    @Autowired
    CandidateTasks tasks;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Test
    void who_was_not_introduced_is_nowhere_for_the_party_side() {
        var party = people.officer(Side.PARTY, world.bloc);
        var before = counted(party);
        var person = named("Người Chưa Giới Thiệu 7736");
        var id = registered(Side.UNION, person);

        assertThat(answers(party, COUNTING))
                .as("counts, lists and what is due stay to the letter")
                .isEqualTo(before);
        nowhere(party, id, person);
        untouchable(party, id);
        assertThat(read(party, id)).isEmpty();
    }

    @Test
    void whom_the_party_side_registered_is_nowhere_for_the_union_side() {
        var union = people.officer(Side.UNION, world.district);
        var enterprise = world.enterprise();
        var before = counted(union);
        var person = named("Người Bên Đảng Ghi 7737");
        var id = registered(Side.PARTY, person, enterprise);
        assertThat(answers(union, COUNTING)).isEqualTo(before);
        resolved(id);

        assertThat(answers(union, COUNTING.subList(1, COUNTING.size())))
                .as("both bodies read that the ledger has more, and no more of it")
                .allSatisfy((path, answer) -> assertThat(answer).isEqualTo(before.get(path)));
        nowhere(union, id, person);
        untouchable(union, id);
        assertThat(read(union, id)).isEmpty();
    }

    @Test
    void addresses_do_not_tell_how_many_the_other_body_has_registered() {
        var ours = registered(Side.UNION, named("Người Trước 7740"));
        registered(Side.PARTY, named("Người Xen Giữa 7741"));
        var next = registered(Side.UNION, named("Người Sau 7742"));

        assertThat(Math.abs(next.value() - ours.value())).isGreaterThan(1_000_000);
    }

    @Test
    void the_file_of_somebody_whom_the_union_introduced_is_nowhere_for_the_union_side() {
        var union = people.officer(Side.UNION, world.district);
        var person = named("Người Đã Giới Thiệu 7738");
        var id = registered(Side.UNION, person);
        as(world.ofDistrict(), () -> done(candidates.take(id, Step.of(StepKind.INTRODUCTION, MARCH, "05-NQ/CĐCS"))));
        resolved(id);

        everywhere(union, id, person)
                .forEach((path, answer) -> assertThat(answer)
                        .as(path)
                        .doesNotContain("NQ-7732", "GCN-7731", "tủ 7733", "Cấp ủy 7734", "lý do 7735"));
        assertThat(read(union, id))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain("GCN", "CELL"));
        assertThat(read(union, id).stream().filter(row -> row.matches("candidate_(file|paper|exception).*")))
                .isEmpty();
        for (var kind : StepKind.values()) {
            if (kind.side().filter(side -> side == Side.PARTY).isPresent()) {
                assertThat(posted(union, id, kind.path())).as(kind.path()).hasStatus4xxClientError();
            }
        }
    }

    @Test
    void the_union_side_waits_for_its_introductions_and_does_not_see_how_far_they_are() {
        var union = people.officer(Side.UNION, world.otherDistrict);
        var id = as(world.officer(Side.UNION, world.otherDistrict), () -> {
            var entered = done(candidates.enter(CandidateWorld.entry(
                    CandidateWorld.somebody(),
                    world.enterprise(world.otherDistrict, world.bloc),
                    MARCH,
                    Consent.Purpose.REGISTER,
                    Consent.Purpose.SHARE)));
            return done(candidates.take(entered, Step.of(StepKind.INTRODUCTION, MARCH, "05-NQ/CĐCS")));
        });
        var before = waitingOn(union, id);
        assertThat(before).hasSize(1);
        assertThat(body(union, "/app?show=theirs")).contains("Đã giới thiệu, chờ bên Đảng", code(id));

        resolved(id);
        assertThat(waitingOn(union, id)).isEqualTo(before);
        assertThat(waitingOn(people.officer(Side.PARTY, world.bloc), id)).isEmpty();

        as(world.ofBloc(), () -> {
            done(candidates.take(
                    id, Step.of(StepKind.COMMITTEE, MARCH.plusDays(60), "07").voted(10, 15)));
            return done(candidates.take(
                    id,
                    Step.of(StepKind.ADMISSION, MARCH.plusDays(90), "31-QĐ/ĐU")
                            .also(MARCH.plusDays(92))
                            .ofUnionMember(true)));
        });
        assertThat(waitingOn(union, id)).isEmpty();
    }

    private List<Task> waitingOn(People.Person officer, CandidateId id) {
        return officer.as(() -> tasks.waitingOnOthers(officer.mandate())).stream()
                .filter(task -> task.href().endsWith("/" + id))
                .toList();
    }

    @Test
    void whoever_is_shown_a_name_anywhere_leaves_a_look_behind() {
        var union = people.officer(Side.UNION, world.district);
        var person = named("Người Được Xem 7739");
        var id = registered(Side.UNION, person);
        var naming = new TreeSet<String>();

        for (var path : paths(id, person)) {
            var before = looks(id);
            if (body(union, path).contains(person.fullName())) {
                naming.add(path.replace(id.toString(), "ID").replaceAll("q=.*", "q="));
                assertThat(looks(id)).as(path).isGreaterThan(before);
            }
        }

        assertThat(naming)
                .contains(
                        "/app/candidates?q=",
                        "/app/search?q=",
                        "/app/candidates/ID",
                        "/app/candidates/ID/rights",
                        "/app/candidates/ID/sheet",
                        "/app/candidates/ID/data.json",
                        "/app/candidates/ID/introduction");
    }

    private void nowhere(People.Person stranger, CandidateId id, Person person) {
        var code = code(id);
        everywhere(stranger, id, person)
                .forEach((path, answer) -> assertThat(answer)
                        .as(path)
                        .doesNotContain(person.fullName())
                        .satisfies(text ->
                                assertThat(path.contains("q=") ? "" : text).doesNotContain(code)));
        for (var page : List.of("", "/rights", "/sheet", "/data.json", "/withdrawal", "/move", "/pool")) {
            assertThat(stranger.get("/app/candidates/" + id + page)).as(page).hasStatus(404);
        }
    }

    /** Every form of a person, sent with another's seat: the answer is that of somebody who is not there. */
    private void untouchable(People.Person stranger, CandidateId id) {
        var before = owned(id);
        for (var kind : StepKind.values()) {
            assertThat(posted(stranger, id, kind.path())).as(kind.path()).hasStatus4xxClientError();
        }
        for (var form : List.of("consents", "correction", "erasure", "requests", "requests/1/answer")) {
            assertThat(posted(stranger, id, form)).as(form).hasStatus4xxClientError();
        }
        stranger.as(() -> transaction.execute(_ -> {
            assertThat(one("select erase_candidate(" + id + ", current_date)")).isEqualTo(false);
            assertThat(one(
                            "select hand_over_candidate(%s, 1, 1, 1, 'N-0000-0000', current_date, now(), '', 'IN_POOL', '{}', null)"
                                    .formatted(id)))
                    .isNull();
            assertThat(one("select count(*) from awaiting_data() a where a = " + id))
                    .isEqualTo(0L);
            assertThat(one("select count(*) from answers_for() a where a = " + id))
                    .isEqualTo(0L);
            return id;
        }));
        assertThat(owned(id)).isEqualTo(before);
    }

    private @org.jspecify.annotations.Nullable Object one(String question) {
        return jdbc.sql(question).query().singleRow().values().iterator().next();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult posted(
            People.Person officer, CandidateId id, String form) {
        return officer.post("/app/candidates/" + id + "/" + form)
                .param("version", "1")
                .param("on", "02/04/2027")
                .param("given", "02/04/2027")
                .param("number", "1")
                .param("name", "Người Khác")
                .param("born", "01/2000")
                .param("sex", "MALE")
                .param("job", "OFFICE")
                .param("form", "REQUEST")
                .param("purpose", "MOVE")
                .param("keptAt", "tủ")
                .param("kind", "ERASE")
                .exchange();
    }

    /**
     * Pages that count. What does not add up is counted beside the first of them, which shows it when it is known: the page of the checks waits
     * for it.
     */
    private static Map<String, String> counted(People.Person officer) {
        body(officer, "/app/checks");
        return answers(officer, COUNTING);
    }

    private Map<String, String> everywhere(People.Person officer, CandidateId id, Person person) {
        return answers(officer, paths(id, person));
    }

    private static Map<String, String> answers(People.Person officer, List<String> paths) {
        var answers = new TreeMap<String, String>();
        paths.forEach(path -> answers.put(path, body(officer, path)));
        return answers;
    }

    /** Every address that answers GET without asking for a thing of its own, searches for the person, and the person's pages. */
    private List<String> paths(CandidateId id, Person person) {
        var paths = new ArrayList<String>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .allMatch(method -> method.name().equals("GET")))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.contains("{") && !path.contains("*") && !path.equals("/sign-out"))
                .forEach(paths::add);
        for (var typed : List.of(person.fullName(), code(id))) {
            Stream.of("/app/search", "/app/candidates", "/app/ledger", "/search")
                    .forEach(path -> paths.add(path + "?q=" + typed));
        }
        Stream.of("", "/rights", "/sheet", "/data.json").forEach(page -> paths.add("/app/candidates/" + id + page));
        for (var kind : StepKind.values()) {
            paths.add("/app/candidates/" + id + "/" + kind.path());
        }
        return paths;
    }

    /** What the page says; the question that it repeats in its own words is taken out of an answer to a search. */
    private static String body(People.Person officer, String path) {
        try {
            var query = path.indexOf("?q=");
            var request = query < 0
                    ? officer.get(path)
                    : officer.get(path.substring(0, query)).param("q", path.substring(query + 3));
            var text = request.exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
            text = text.replaceAll("<input type=\"hidden\" name=\"_csrf\"[^>]*>", "");
            return query < 0
                    ? text
                    : text.replaceAll("(?s)(value|content|href)=\"[^\"]*\"|<title>.*?</title>|<h1.*?</h1>", "");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each row of each table about the person that the officer's seat may read, asked as the role of the application. */
    private List<String> read(People.Person officer, CandidateId id) {
        return officer.as(() -> transaction.execute(_ -> rows(jdbc, id)));
    }

    private List<String> owned(CandidateId id) {
        return rows(JdbcClient.create(owner), id).stream()
                .filter(row -> !row.startsWith("candidate_look"))
                .toList();
    }

    private static List<String> rows(JdbcClient asking, CandidateId id) {
        return asking.sql("""
            select table_name || ' ' || column_name
              from information_schema.columns
             where table_schema = current_schema() and table_name like 'candidate%'
               and column_name = case table_name when 'candidate' then 'id' else 'candidate_id' end
             order by 1
            """).query(String.class).list().stream()
                .map(column -> column.split(" "))
                .flatMap(column -> asking
                        .sql("select cast(t as text) from %s t where %s = %s order by 1"
                                .formatted(column[0], column[1], id))
                        .query(String.class)
                        .list()
                        .stream()
                        .map(row -> column[0] + ": " + row))
                .toList();
    }

    private long looks(CandidateId id) {
        return JdbcClient.create(owner)
                .sql("select count(*) from candidate_look where candidate_id = " + id)
                .query(Long.class)
                .single();
    }

    private String code(CandidateId id) {
        return JdbcClient.create(owner)
                .sql("select code from candidate where id = " + id)
                .query(String.class)
                .single();
    }

    private static Person named(String name) {
        return new Person(name, YearMonth.of(2001, 2), Person.Sex.FEMALE, Person.Job.WORKER, true);
    }

    private CandidateId registered(Side side, Person person) {
        return registered(side, person, world.enterprise());
    }

    private CandidateId registered(Side side, Person person, EnterpriseId enterprise) {
        return as(
                side == Side.UNION ? world.ofDistrict() : world.ofBloc(),
                () -> done(candidates.enter(CandidateWorld.entry(
                        person,
                        enterprise,
                        MARCH,
                        Consent.Purpose.REGISTER,
                        Consent.Purpose.SHARE,
                        Consent.Purpose.MOVE))));
    }

    private void resolved(CandidateId id) {
        world.resolved(candidates, id, MARCH.plusDays(5), OF_THE_FILE);
    }
}
