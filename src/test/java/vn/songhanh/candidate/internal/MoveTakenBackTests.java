package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Figures;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** A move that was told in error is taken back by whose it is, as long as nothing has been told of the person where they came. */
class MoveTakenBackTests extends InCandidateWorld {

    private static final LocalDate MOVED = MARCH.plusDays(100);

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    CandidateTable table;

    @Autowired
    Wishes wishes;

    @Autowired
    MendStep mending;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    People.Person party;
    EnterpriseId there;
    CandidateId id;
    CandidateId moved;
    Map<String, BigDecimal> before;

    @BeforeEach
    void somebody_whose_move_was_told() {
        party = people.officer(Side.PARTY, world.bloc);
        there = world.enterprise(world.otherDistrict, world.otherBloc);
        id = as(world.ofDistrict(), () -> {
            var entered = done(candidates.enter(CandidateWorld.entry(
                    CandidateWorld.somebody(),
                    world.enterprise(),
                    MARCH,
                    Consent.Purpose.REGISTER,
                    Consent.Purpose.SHARE,
                    Consent.Purpose.MOVE)));
            return done(candidates.take(entered, Step.of(StepKind.INTRODUCTION, MARCH.plusDays(9), "05-NQ/CĐCS")));
        });
        world.verified(candidates, id, MARCH.plusDays(20));
        before = values();
        moved = move();
    }

    private CandidateId move() {
        return as(
                world.ofBloc(),
                () -> done(candidates.take(id, Step.of(StepKind.MOVE, MOVED, "").to(there))));
    }

    @Test
    void taken_back_the_person_stands_where_they_stood_and_the_new_unit_reads_that_it_was_an_error() {
        var stranger = people.officer(Side.PARTY, world.otherBloc);
        assertThat(page(stranger, moved)).contains("Người Thử Số");

        assertThat(takeBack()).hasStatus(303);

        assertThat(values()).isEqualTo(before);
        assertThat(stage()).isEqualTo(Stage.VERIFIED);
        assertThat(page(party, id)).contains("Nhầm doanh nghiệp", "Chuyển doanh nghiệp");
        assertThat(page(stranger, moved))
                .contains("báo ghi nhầm và lấy lại ngày 04/12/2028")
                .doesNotContain("Người Thử Số");
        assertThat(left(moved)).containsExactly("candidate", "candidate_look");
        world.admitted(candidates, id, MARCH.plusDays(110));

        assertThat(values()).isNotEqualTo(before);
    }

    @Test
    void taken_back_it_is_told_again() {
        var once = values();
        assertThat(takeBack()).hasStatus(303);

        var again = move();

        assertThat(values()).isEqualTo(once);
        assertThat(left(again)).contains("candidate_person", "candidate_file");
        assertThat(takeBack()).hasStatus(303);
        assertThat(values()).isEqualTo(before);
    }

    @Test
    void of_whom_no_programme_has_counted_a_move_is_taken_back_too() {
        var winter = MARCH.minusDays(100);
        id = as(
                world.ofBloc(),
                () -> done(candidates.enter(CandidateWorld.entry(
                        CandidateWorld.somebody(),
                        world.enterprise(),
                        winter,
                        Consent.Purpose.REGISTER,
                        Consent.Purpose.MOVE))));
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.POOL, winter.plusDays(5), "01-NQ/CB"))));
        before = values();
        moved = move();

        assertThat(takeBack()).hasStatus(303);

        assertThat(values()).isEqualTo(before);
        assertThat(stage()).isEqualTo(Stage.IN_POOL);
        assertThat(left(moved)).containsExactly("candidate");
    }

    /** What may be told of somebody at the new enterprise. */
    enum Since {
        STEP(test -> test.there(() -> done(test.candidates.take(test.moved, test.dossier())))),
        STEP_TAKEN_BACK(test -> test.there(() -> {
            done(test.candidates.take(test.moved, test.dossier()));
            return done(test.mending.takeBack(test.moved, test.version(test.moved), "Nhầm"));
        })),
        CONSENT(test -> test.there(() -> test.wishes.agree(
                test.moved, new Consent(Consent.Purpose.MOVE, Consent.Form.CONSENT, MOVED.plusDays(5), "tủ", null)))),
        WITHDRAWN_PURPOSE(
                test -> test.there(() -> test.wishes.withdraw(test.moved, Consent.Purpose.MOVE, MOVED.plusDays(5)))),
        REQUEST(test -> test.there(() -> test.wishes.receive(test.moved, RequestKind.VIEW, MOVED.plusDays(5)))),
        CORRECTION(test -> test.there(() -> {
            test.wishes.correct(
                    test.moved,
                    new Person("Người Thử Sửa", YearMonth.of(2002, 1), Person.Sex.FEMALE, Person.Job.OFFICE, true));
            return test.moved;
        })),
        INTRODUCTION(test -> as(test.world.officer(Side.UNION, test.world.otherDistrict), () -> {
            test.wishes.agree(
                    test.moved,
                    new Consent(Consent.Purpose.SHARE, Consent.Form.CONSENT, MOVED.plusDays(5), "tủ", null));
            return done(
                    test.candidates.take(test.moved, Step.of(StepKind.INTRODUCTION, MOVED.plusDays(9), "06-NQ/CĐCS")));
        }));

        private final Consumer<MoveTakenBackTests> act;

        Since(Consumer<MoveTakenBackTests> act) {
            this.act = act;
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_has_been_told_there_since_stays(Since since) {
        since.act.accept(this);
        var now = values();

        assertThat(takeBack()).hasStatus(422).bodyText().contains("ở doanh nghiệp mới đã có việc ghi");

        assertThat(values()).isEqualTo(now);
        assertThat(left(moved)).contains("candidate_person");
        assertThat(stage()).isEqualTo(Stage.LEFT);
    }

    @Test
    void while_a_request_holds_a_move_is_not_taken_back() {
        as(world.ofBloc(), () -> wishes.receive(id, RequestKind.RESTRICT, MOVED.plusDays(3)));

        assertThat(takeBack()).hasStatus(422).bodyText().contains("Điều 4 Luật 91/2025/QH15");
    }

    @Test
    void nobody_follows_the_person_and_nobody_else_takes_them_back() {
        assertThat(handovers(world.ofBloc())).isZero();
        assertThat(handovers(world.officer(Side.PARTY, world.otherBloc))).isZero();
        for (var stranger : List.of(
                world.ofDistrict(),
                world.officer(Side.PARTY, world.otherBloc),
                world.officer(Side.PARTY, world.city),
                world.officer(Side.UNION, world.otherDistrict))) {
            boolean refused = as(
                    stranger,
                    () -> Objects.requireNonNull(transaction.execute(
                            _ -> jdbc.sql("select recall_candidate(%s, current_date) is null".formatted(id))
                                    .query(Boolean.class)
                                    .single())));
            assertThat(refused).isTrue();
        }
        assertThat(left(moved)).contains("candidate_person");
    }

    private void there(java.util.function.Supplier<?> act) {
        as(world.officer(Side.PARTY, world.otherBloc), () -> act.get());
    }

    private Step dossier() {
        return Step.of(StepKind.DOSSIER, MOVED.plusDays(10), "")
                .also(MOVED.plusDays(11))
                .with(CandidateWorld.papers());
    }

    private int version(CandidateId of) {
        return Objects.requireNonNull(transaction.execute(_ -> table.find(of)))
                .orElseThrow()
                .version();
    }

    private Stage stage() {
        return as(world.ofBloc(), () -> Objects.requireNonNull(transaction.execute(_ -> table.find(id))))
                .orElseThrow()
                .stage();
    }

    private MvcTestResult takeBack() {
        var path = "/app/candidates/" + id + "/last";
        var form = body(party.get(path).exchange());
        return party.post(path + "/removal")
                .param("version", form.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"))
                .param("why-removal", "Nhầm doanh nghiệp")
                .exchange();
    }

    private String page(People.Person officer, CandidateId of) {
        return body(officer.get("/app/candidates/" + of).exchange());
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long handovers(Acting by) {
        return as(
                by,
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> jdbc.sql("select count(*) from candidate_handover")
                                .query(Long.class)
                                .single())));
    }

    /** The tables that still hold something of a person, whoever may read it. */
    private List<String> left(CandidateId of) {
        var asking = JdbcClient.create(owner);
        return asking.sql("""
            select table_name
              from information_schema.columns
             where table_schema = current_schema() and table_name like 'candidate%'
               and column_name = case table_name when 'candidate' then 'id' else 'candidate_id' end
             order by 1
            """).query(String.class).list().stream()
                .filter(one -> asking.sql("select count(*) from %s where %s = %s"
                                        .formatted(one, one.equals("candidate") ? "id" : "candidate_id", of))
                                .query(Long.class)
                                .single()
                        > 0)
                .toList();
    }

    private Map<String, BigDecimal> values() {
        CandidateWorld.timePasses(candidates);
        return CandidateWorld.values(figures, world.programme, Period.year(2027));
    }
}
