package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.support.People;

/** The papers of a recognition: whether each is there and where it lies, told during probation and with the decision. */
class RecognitionPapersTests extends InCandidateWorld {

    private static final LocalDate HELD = MARCH.plusDays(150);
    private static final LocalDate MET = HELD.plusMonths(12).plusDays(7);

    @Autowired
    PaperTable papers;

    @Autowired
    People people;

    @Autowired
    Wishes wishes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    People.Person party;
    CandidateId id;

    @BeforeEach
    void somebody_on_probation() {
        party = people.officer(Side.PARTY, world.bloc);
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
        world.admitted(candidates, id, MARCH.plusDays(80));
        take(Step.of(StepKind.CEREMONY, HELD, ""));
    }

    @Test
    void they_are_gathered_during_probation_and_stand_in_the_form_of_the_recognition() {
        assertThat(page()).contains("Hồ sơ công nhận chính thức · 0/7", "Hồ sơ · 6/6");

        assertThat(tell("papers", "2027-10-01", Map.of("NEW_MEMBER_CLASS", "tủ 9", "GUIDE_REMARK", "")))
                .hasStatus(303);

        assertThat(page()).contains("Hồ sơ công nhận chính thức · 2/7", "tủ 9", "Đảng viên dự bị", "Hồ sơ · 6/6");
        assertThat(body(party.get(path() + "/recognition").exchange()))
                .contains("tủ 9", "[chưa đối chiếu]", "Bản tự kiểm điểm")
                .doesNotContain("(1-KNĐ)");
        assertThat(body(people.officer(Side.UNION, world.district).get(path()).exchange()))
                .doesNotContain("tủ 9", "Hồ sơ công nhận", "Giấy tờ xét công nhận");
    }

    @Test
    void those_told_with_the_decision_are_all_there_are_and_none_of_them_refuses_it() {
        tell("papers", "2027-10-01", Map.of("NEW_MEMBER_CLASS", "tủ 9", "GUIDE_REMARK", "tủ 8"));

        assertThat(tell("recognition", MET.toString(), Map.of("NEW_MEMBER_CLASS", "tủ 9", "DECISION", "tủ 7")))
                .hasStatus(303);

        assertThat(there(id)).containsOnlyKeys(DossierPaper.NEW_MEMBER_CLASS, DossierPaper.DECISION);
        assertThat(page()).contains("Đảng viên chính thức", "tủ 7");
    }

    @Test
    void taken_back_each_step_gives_back_the_papers_of_before() {
        tell("papers", "2027-10-01", Map.of("NEW_MEMBER_CLASS", "tủ 9"));
        tell("papers", "2027-11-01", Map.of("SELF_REVIEW", "tủ 8"));
        tell("recognition", MET.toString(), Map.of());
        assertThat(there(id)).isEmpty();

        assertThat(takeBack()).hasStatus(303);
        assertThat(there(id)).isEqualTo(Map.of(DossierPaper.SELF_REVIEW, "tủ 8"));
        assertThat(takeBack()).hasStatus(303);
        assertThat(there(id)).isEqualTo(Map.of(DossierPaper.NEW_MEMBER_CLASS, "tủ 9"));
        assertThat(takeBack()).hasStatus(303);
        assertThat(there(id)).isEmpty();
        assertThat(page()).as("those of the admission stand as ever").contains("Hồ sơ · 6/6", "Đảng viên dự bị");
    }

    @Test
    void whoever_moves_on_probation_takes_the_certificate_along_and_not_what_others_wrote() {
        tell(
                "papers",
                "2027-10-01",
                Map.of("NEW_MEMBER_CLASS", "tủ 9", "SELF_REVIEW", "", "GUIDE_REMARK", "", "REMARKS", ""));

        var moved = as(
                world.ofBloc(),
                () -> done(candidates.take(
                        id,
                        Step.of(StepKind.MOVE, LocalDate.of(2027, 10, 4), "")
                                .to(world.enterprise(world.otherDistrict, world.otherBloc)))));

        assertThat(there(world.officer(Side.PARTY, world.otherBloc), moved))
                .isEqualTo(Map.of(DossierPaper.NEW_MEMBER_CLASS, "tủ 9"));
        assertThat(takeBack()).as("and the move is taken back as any other").hasStatus(303);
        assertThat(there(id)).hasSize(4);
    }

    @Test
    void they_are_told_to_the_person_and_go_with_them() {
        tell("recognition", MET.toString(), Map.of("DECISION", "tủ 7"));

        assertThat(body(party.get(path() + "/data.json").exchange()))
                .contains("\"paper\" : \"DECISION\"", "\"keptAt\" : \"tủ 7\"");
        assertThat(body(party.get(path() + "/sheet").exchange())).contains("Quyết định công nhận (16-KNĐ)", "tủ 7");
        assertThat(rows("kept_at like '%tủ%'")).as("sealed").isZero();

        as(world.ofBloc(), () -> wishes.erase(id));

        assertThat(rows("true")).isZero();
        assertThat(body(party.get(path()).exchange())).doesNotContain("tủ 7");
    }

    @Test
    void what_is_no_paper_of_a_dossier_is_none_to_the_database_either() {
        for (var paper : DossierPaper.values()) {
            assertThat(put(paper.name())).isEqualTo(1);
        }

        assertThatThrownBy(() -> put("DIARY"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("item_known");
    }

    private int put(String item) {
        return JdbcClient.create(owner)
                .sql("""
            insert into candidate_paper (candidate_id, item) values (:id, :item) on conflict (candidate_id, item) do update set kept_at = ''
            """)
                .param("id", id.value())
                .param("item", item)
                .update();
    }

    private long rows(String which) {
        return JdbcClient.create(owner)
                .sql("select count(*) from candidate_paper where candidate_id = :id and " + which)
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** Of the recognition alone. */
    private Map<DossierPaper, String> there(CandidateId of) {
        return there(world.ofBloc(), of);
    }

    private Map<DossierPaper, String> there(Acting reader, CandidateId of) {
        Map<DossierPaper, String> all =
                as(reader, () -> Objects.requireNonNull(transaction.execute(_ -> papers.there(of))));
        all.keySet().removeAll(Set.copyOf(Dossier.ADMISSION.papers()));
        return all;
    }

    private void take(Step step) {
        as(world.ofBloc(), () -> done(candidates.take(id, step)));
    }

    private MvcTestResult tell(String step, String on, Map<String, String> there) {
        var typed = new TreeMap<>(Map.of("on", on, "also", on, "number", "77-QĐ/ĐU"));
        there.forEach((paper, kept) -> {
            typed.put("paper-" + paper, "true");
            typed.put("kept-" + paper, kept);
        });
        return CandidateWorld.step(party, id, step, typed);
    }

    private MvcTestResult takeBack() {
        var form = body(party.get(path() + "/last").exchange());
        return party.post(path() + "/last/removal")
                .param("version", form.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"))
                .param("why-removal", "Nhầm người")
                .exchange();
    }

    private String page() {
        return body(party.get(path()).exchange());
    }

    private String path() {
        return "/app/candidates/" + id;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
