package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** A slip in the last step is mended by whose it is, with a reason, and the figures with it. */
class MendedStepTests extends InCandidateWorld {

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    CandidateTable table;

    @Autowired
    PaperTable papers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    People.Person party;
    People.Person union;
    CandidateId id;

    @BeforeEach
    void somebody() {
        party = people.officer(Side.PARTY, world.bloc);
        union = people.officer(Side.UNION, world.district);
        id = world.introduced(candidates, world.enterprise(), MARCH);
    }

    @Test
    void a_wrong_day_of_the_ceremony_does_not_move_the_end_of_probation_for_good() {
        member();
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.CEREMONY, MARCH.plusDays(155), ""))));
        var before = values();

        assertThat(party.get("/app/candidates/" + id)).bodyText().contains("/last\"", "18/09/2028");
        assertThat(mend(party, Map.of("on", "2027-07-29", "why", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do", "29/07/2027");
        assertThat(mend(party, Map.of("on", "2027-07-20", "why", "Gõ nhầm")))
                .as("judged as if told so at once: the decision was received on 29 July")
                .hasStatus(422);
        assertThat(body(party.get("/app/candidates/" + id).exchange()))
                .as("and all is as it was")
                .contains("18/09/2028")
                .doesNotContain("Đã ghi lại hoặc bỏ");
        assertThat(mend(party, Map.of("on", "2027-07-30", "why", "Gõ nhầm ngày lễ")))
                .hasStatus(303);

        assertThat(party.get("/app/candidates/" + id))
                .bodyText()
                .contains("12/09/2028", "Đã ghi lại hoặc bỏ", "Gõ nhầm ngày lễ", "03/08/2027")
                .doesNotContain("18/09/2028");
        assertThat(values()).isEqualTo(before);
    }

    @Test
    void who_was_taken_into_the_pool_by_mistake_never_was() {
        var before = values();
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"))));
        assertThat(values()).isNotEqualTo(before);

        assertThat(remove(party, "Nhầm người")).hasStatus(303);

        assertThat(values()).isEqualTo(before);
        assertThat(stage(world.ofBloc())).isEqualTo(Stage.INTRODUCED);
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(21), "01-NQ/CB"))));
    }

    @Test
    void an_admission_told_anew_counts_on_its_right_day_and_the_union_sees_that_day_alone() {
        world.verified(candidates, id, MARCH.plusDays(20));
        var before = quarters();
        member(MARCH.plusDays(80));
        var wrong = quarters();

        assertThat(mend(
                        party,
                        Map.of(
                                "on",
                                "2027-11-05",
                                "also",
                                "06/11/2027",
                                "number",
                                "31-QĐ/ĐU",
                                "unionMember",
                                "true",
                                "why",
                                "Ngày của người khác")))
                .hasStatus(303);

        var right = quarters();
        assertThat(wrong.get("2.07 Q3")).isEqualTo(before.get("2.07 Q3").add(BigDecimal.ONE));
        assertThat(right.get("2.07 Q3")).isEqualTo(before.get("2.07 Q3"));
        assertThat(right.get("2.07 Q4")).isEqualTo(before.get("2.07 Q4").add(BigDecimal.ONE));
        assertThat(right.get("2.02 Q3")).as("in the pool until November").isEqualTo(before.get("2.02 Q3"));
        assertThat(right.get("2.12a Q1")).as("followed once").isEqualTo(wrong.get("2.12a Q1"));
        assertThat(union.get("/app/candidates/" + id))
                .bodyText()
                .contains("05/11/2027")
                .doesNotContain("19/07/2027", "Ngày của người khác");
        assertThat(rows(world.ofDistrict(), "candidate_step_undone")).isZero();
        assertThat(rows(world.ofDistrict(), "candidate_step_trace"))
                .as("its own introduction")
                .isOne();
    }

    @Test
    void what_ended_a_path_by_mistake_is_taken_back_with_all_that_stood() {
        world.verified(candidates, id, MARCH.plusDays(20));
        CandidateWorld.timePasses(candidates);
        var before = values();
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.REJECTION, MARCH.plusDays(90), ""))));

        assertThat(remove(party, "Nhầm người")).hasStatus(303);
        CandidateWorld.timePasses(candidates);

        assertThat(values()).isEqualTo(before);
        assertThat(stage(world.ofBloc())).isEqualTo(Stage.VERIFIED);
        assertThat(union.get("/app/candidates/" + id))
                .as("no day of the Party side's")
                .bodyText()
                .contains("Đã giới thiệu")
                .doesNotContain("10/05/2027");
    }

    @Test
    void a_dossier_that_was_late_by_its_wrong_day_is_late_no_more() {
        world.verified(candidates, id, MARCH.plusDays(20));
        var id2 = world.introduced(candidates, world.enterprise(), MARCH);
        as(world.ofBloc(), () -> {
            done(candidates.take(id2, Step.of(StepKind.POOL, MARCH.plusDays(20), "")));
            return done(candidates.take(id2, Step.of(StepKind.CERTIFICATE, MARCH.plusDays(30), "GCN 12")));
        });
        CandidateWorld.timePasses(candidates);
        var before = values(2028);
        as(
                world.ofBloc(),
                () -> done(candidates.take(
                        id2, Step.of(StepKind.DOSSIER, MARCH.plusDays(40), "").with(CandidateWorld.papers()))));
        CandidateWorld.timePasses(candidates);
        var wrong = values(2028);
        id = id2;

        assertThat(remove(party, "Năm 2028")).hasStatus(303);
        CandidateWorld.timePasses(candidates);

        assertThat(wrong).isNotEqualTo(before);
        assertThat(values(2028)).isEqualTo(before);
    }

    @Test
    void the_union_tells_its_introduction_anew_and_learns_nothing_of_the_pool() {
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), ""))));
        var before = values();

        assertThat(remove(union, "Nhầm")).hasStatus(422).bodyText().contains("bên Đảng đã được giao người này");
        assertThat(mend(union, Map.of("on", "2027-03-05", "number", "06-NQ/CĐCS", "why", "Nhầm số")))
                .hasStatus(303);

        assertThat(values()).isEqualTo(before);
        assertThat(party.get("/app/candidates/" + id))
                .bodyText()
                .contains("06-NQ/CĐCS", "Trong nguồn")
                .doesNotContain("05-NQ/CĐCS", "Nhầm số");
        assertThat(stage(world.ofBloc())).isEqualTo(Stage.IN_POOL);
    }

    @Test
    void nobody_mends_what_the_other_body_told_or_what_the_path_has_left_behind() {
        assertThat(party.get("/app/candidates/" + id + "/last")).hasStatus(404);
        world.verified(candidates, id, MARCH.plusDays(20));
        member(MARCH.plusDays(80));

        assertThat(union.get("/app/candidates/" + id)).bodyText().doesNotContain("/last\"");
        assertThat(mend(union, Map.of("on", "2027-03-05", "number", "06", "why", "Nhầm")))
                .hasStatus(422)
                .bodyText()
                .contains("sau đó hồ sơ đã đi tiếp");
        assertThat(people.officer(Side.PARTY, world.otherBloc).get("/app/candidates/" + id + "/last"))
                .hasStatus(404);
    }

    @Test
    void the_day_of_an_introduction_told_anew_stays_when_the_party_side_takes_the_pool_back() {
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), ""))));
        assertThat(mend(union, Map.of("on", "2027-03-05", "number", "05-NQ/CĐCS", "why", "Nhầm ngày")))
                .hasStatus(303);

        assertThat(remove(party, "Nhầm người")).hasStatus(303);

        LocalDate known = as(world.ofDistrict(), () -> transaction.execute(_ -> table.outcomeOn(id)));
        assertThat(known).isEqualTo(LocalDate.of(2027, 3, 5));
    }

    @Test
    void who_asks_to_be_erased_after_the_end_of_the_path_is_not_brought_back_to_it() {
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.LEAVING, MARCH.plusDays(20), ""))));
        assertThat(party.post("/app/candidates/" + id + "/requests")
                        .param("kind", "ERASE")
                        .param("on", "20/08/2027"))
                .hasStatus(303);

        assertThat(remove(party, "Nhầm người"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày 20/08/2027 người đó yêu cầu", "Điều 4 Luật 91/2025/QH15", "đã yêu cầu bên kia");
        assertThat(stage(world.ofBloc())).isEqualTo(Stage.LEFT);
        assertThat(mend(party, Map.of("on", "2027-03-22", "why", "Nhầm ngày")))
                .as("how it ended may be told rightly")
                .hasStatus(303);
        assertThat(party.post("/app/candidates/" + id + "/erasure")).hasStatus(303);
    }

    @Test
    void what_is_not_taken_back_stands_in_the_other_form_as_it_was() {
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"))));

        assertThat(remove(party, ""))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"21/03/2027\"", "value=\"01-NQ/CB\"", "id=\"why-removal-error\"", "#why-removal")
                .doesNotContain("id=\"why-error\"");
        assertThat(stage(world.ofBloc())).isEqualTo(Stage.IN_POOL);
    }

    @Test
    void a_dossier_that_is_taken_back_leaves_the_papers_of_before_and_both_its_days_in_the_file() {
        world.verified(candidates, id, MARCH.plusDays(20));
        var before = papers();
        as(
                world.ofBloc(),
                () -> done(candidates.take(
                        id,
                        Step.of(StepKind.DOSSIER, MARCH.plusDays(90), "")
                                .also(MARCH.plusDays(95))
                                .with(Map.of("APPLICATION", "tủ 9", "HISTORY", "")))));
        assertThat(papers()).hasSize(2);

        assertThat(remove(party, "Của người khác")).hasStatus(303);

        assertThat(before).hasSize(Dossier.ADMISSION.papers().size()).containsValue("tủ 3");
        assertThat(papers()).isEqualTo(before);
        assertThat(party.get("/app/candidates/" + id + "/sheet")).bodyText().contains("04/06/2027");
        assertThat(party.get("/app/candidates/" + id + "/data.json"))
                .bodyText()
                .contains("\"alsoOn\" : \"2027-06-04\"");
    }

    @Test
    void a_first_dossier_that_is_taken_back_leaves_no_paper() {
        as(world.ofBloc(), () -> {
            done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), "")));
            done(candidates.take(id, Step.of(StepKind.CERTIFICATE, MARCH.plusDays(30), "GCN 12")));
            return done(candidates.take(
                    id, Step.of(StepKind.DOSSIER, MARCH.plusDays(40), "").with(CandidateWorld.papers())));
        });

        assertThat(remove(party, "Của người khác")).hasStatus(303);

        assertThat(papers()).isEmpty();
    }

    private Map<DossierPaper, String> papers() {
        return as(world.ofBloc(), () -> transaction.execute(_ -> papers.there(id)));
    }

    private void member() {
        world.verified(candidates, id, MARCH.plusDays(20));
        member(MARCH.plusDays(88));
    }

    private void member(LocalDate cell) {
        world.admitted(candidates, id, cell);
    }

    private MvcTestResult mend(People.Person officer, Map<String, String> typed) {
        return CandidateWorld.step(officer, id, "last", typed);
    }

    private MvcTestResult remove(People.Person officer, String why) {
        var page = body(officer.get("/app/candidates/" + id + "/last").exchange());
        return officer.post("/app/candidates/" + id + "/last/removal")
                .param("version", page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"))
                .param("why-removal", why)
                .exchange();
    }

    private Stage stage(Acting acting) {
        return as(
                acting,
                () -> transaction.execute(_ -> table.find(id).orElseThrow().stage()));
    }

    private long rows(Acting acting, String name) {
        return as(
                acting,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + name + " where candidate_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single()));
    }

    private Map<String, BigDecimal> values() {
        return values(2027);
    }

    private Map<String, BigDecimal> values(int year) {
        return new TreeMap<>(CandidateWorld.values(figures, world.programme, Period.year(year)));
    }

    private Map<String, BigDecimal> quarters() {
        var all = new TreeMap<String, BigDecimal>();
        for (var quarter = 1; quarter <= 4; quarter++) {
            var name = " Q" + quarter;
            CandidateWorld.values(figures, world.programme, Period.quarter(2027, quarter))
                    .forEach((code, value) -> all.put(code + name, value));
        }
        return all;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
