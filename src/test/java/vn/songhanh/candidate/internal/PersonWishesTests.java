package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.support.People;

/** What a person wants of their data is done and not only said to be (Law 91/2025/QH15, articles 4 and 9). */
class PersonWishesTests extends InCandidateWorld {

    @Autowired
    People people;

    @Autowired
    PersonTable consents;

    @Autowired
    RequestTable requests;

    @Autowired
    OutlivedTable outlived;

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
        world.verified(candidates, id, MARCH.plusDays(20));
    }

    @Test
    void a_withdrawal_is_done_by_withdrawing_and_closed_by_it() {
        asks(party, "WITHDRAW");

        assertThat(party.post(rights("/requests/%d/completion".formatted(request(party)))))
                .hasStatus(422)
                .bodyText()
                .contains("xong khi việc ấy đã làm", "#withdrawal");
        assertThat(open(party)).isOne();
        assertThat(cell())
                .as("nothing new while it is open")
                .hasStatus(422)
                .bodyText()
                .contains("người đó yêu cầu “Rút lại đồng ý”", "Điều 4 Luật 91/2025/QH15", "02-NQ/CB");
        assertThat(step(party, "withdrawal", Map.of("on", "2027-09-01"))).hasStatus(303);
        assertThat(holding()).isZero();
        assertThat(open(party)).isZero();
    }

    @Test
    void an_erasure_is_done_by_erasing() {
        asks(party, "ERASE");
        assertThat(party.post(rights("/requests/%d/completion".formatted(request(party)))))
                .hasStatus(422)
                .bodyText()
                .contains("#erasure");
        assertThat(open(party)).isOne();
    }

    @Test
    void a_request_of_which_nothing_is_left_to_do_is_closed_by_hand() {
        asks(union, "WITHDRAW");
        assertThat(step(party, "withdrawal", Map.of("on", "2027-09-01"))).hasStatus(303);

        assertThat(union.post(rights("/requests/%d/completion".formatted(request(union)))))
                .hasStatus(303);
        assertThat(open(union)).isZero();
    }

    @Test
    void one_purpose_is_withdrawn_alone() {
        as(
                world.ofBloc(),
                () -> consents(new Consent(Consent.Purpose.MOVE, Consent.Form.REQUEST, MARCH, "tủ 1", null)));
        asks(party, "WITHDRAW");

        assertThat(party.post(rights("/consents/withdrawal"))
                        .param("withdrawn", "MOVE")
                        .param("withdrawnOn", "01/09/2027"))
                .hasStatus(303);

        assertThat(holding()).as("to be registered and introduced").isEqualTo(2);
        assertThat(open(party)).as("perhaps the person asked for more").isOne();
        assertThat(cell()).hasStatus(422);
        assertThat(party.get(rights("/rights"))).bodyText().contains("/completion\"");
        assertThat(party.post(rights("/requests/%d/completion".formatted(request(party)))))
                .as("or for no more than that")
                .hasStatus(303);
        assertThat(open(party)).isZero();
        for (var on : new String[] {"2027-09-02", "2027-08-31"}) {
            assertThat(step(party, "move", Map.of("on", on, "to", CandidateWorld.code(world.enterprise()))))
                    .as("told late, of a day on which the person still agreed: it would be handed on today")
                    .hasStatus(422)
                    .bodyText()
                    .contains("Chuyển thông tin sang nơi làm việc mới");
        }
        assertThat(cell()).as("the path goes on").hasStatus(303);
    }

    @Test
    void consent_to_be_registered_is_not_withdrawn_without_ending_the_path() {
        assertThat(party.post(rights("/consents/withdrawal"))
                        .param("withdrawn", "REGISTER")
                        .param("withdrawnOn", "01/09/2027"))
                .hasStatus(422);
        assertThat(holding()).isEqualTo(2);
    }

    @Test
    void who_is_an_official_member_withdraws_too_and_stays_what_they_are() {
        world.admitted(candidates, id, MARCH.plusDays(80));
        as(world.ofBloc(), () -> {
            done(candidates.take(id, Step.of(StepKind.CEREMONY, MARCH.plusDays(150), "")));
            return done(candidates.take(
                    id,
                    Step.of(StepKind.RECOGNITION, MARCH.plusDays(520), "44-QĐ/ĐU")
                            .also(MARCH.plusDays(517))));
        });

        assertThat(step(party, "withdrawal", Map.of("on", "2028-11-01"))).hasStatus(303);

        assertThat(holding()).isZero();
        assertThat(party.get("/app/candidates/" + id))
                .bodyText()
                .contains("Đảng viên chính thức", "Đã rút đồng ý 01/11/2028")
                .doesNotContain("/withdrawal\"");
        var due = as(world.ofBloc(), () -> transaction.execute(_ -> outlived.on(LocalDate.of(2028, 12, 4), 12)));
        assertThat(due).as("kept no longer").anyMatch(one -> one.id().equals(id));
        assertThat(step(party, "withdrawal", Map.of("on", "2028-11-02")))
                .as("once")
                .hasStatus(422);
    }

    @Test
    void a_restriction_told_to_the_union_stops_the_party_side_too_until_the_person_asks_it_no_more() {
        asks(union, "RESTRICT");
        assertThat(union.post(rights("/requests/%d/completion".formatted(request(union)))))
                .as("it is in force, and holds")
                .hasStatus(303);

        assertThat(cell())
                .hasStatus(422)
                .bodyText()
                .contains("Hạn chế, phản đối xử lý", "Điều 5 Nghị định 356/2025/NĐ-CP", "02-NQ/CB");
        assertThat(party.get("/app/candidates/" + id))
                .bodyText()
                .contains("Hạn chế, phản đối xử lý", "/withdrawal\"")
                .doesNotContain("/cell\"", "/dossier\"");
        assertThat(party.get("/app/candidates/" + id + "/rights"))
                .as("whose request it is, and its papers, are the union's")
                .bodyText()
                .doesNotContain("/lifting");

        assertThat(union.post(rights("/requests/%d/lifting".formatted(request(union)))))
                .hasStatus(303);
        assertThat(cell()).hasStatus(303);
    }

    @Test
    void each_exception_has_its_own_decision() {
        var form = Map.of(
                "introducers", "TWO_MEMBERS",
                "months", "3",
                "decidedBy-CANDIDATE_INTRODUCERS_BESIDE_UNION", "Ban Thường vụ Thành ủy",
                "reason-CANDIDATE_INTRODUCERS_BESIDE_UNION", "Đọc Điều lệ khác");
        assertThat(cell(form))
                .as("one is not both")
                .hasStatus(422)
                .bodyText()
                .contains("decidedBy-CANDIDATE_COWORKING_MONTHS", "value=\"Ban Thường vụ Thành ủy\"");

        var both = new java.util.HashMap<>(form);
        both.put("decidedBy-CANDIDATE_COWORKING_MONTHS", "Chi bộ Một");
        both.put("reason-CANDIDATE_COWORKING_MONTHS", "Thay người chuyển đi");
        assertThat(cell(both)).hasStatus(303);
        assertThat(party.get("/app/candidates/" + id))
                .bodyText()
                .contains("Ban Thường vụ Thành ủy · Đọc Điều lệ khác", "Chi bộ Một · Thay người chuyển đi");
    }

    @Test
    void a_number_without_which_a_step_is_refused_is_not_called_optional() {
        assertThat(party.get("/app/candidates/" + id + "/cell"))
                .bodyText()
                .containsPattern("id=\"number\"[^>]*required")
                .doesNotContainPattern("for=\"number\">[^<]*<span class=\"optional\"");
    }

    @Test
    void who_was_erased_is_listed_as_erased() {
        step(party, "withdrawal", Map.of("on", "2027-09-01"));
        party.post("/app/candidates/" + id + "/erasure").exchange();

        assertThat(party.get("/app/candidates?stage=WITHDRAWN"))
                .bodyText()
                .containsPattern("(?s)/app/candidates/%s\">.{0,80}dữ liệu đã xóa".formatted(id));
    }

    private CandidateId consents(Consent consent) {
        transaction.executeWithoutResult(_ -> consents.agree(id, consent, clock.instant(), "Cán bộ thử"));
        return id;
    }

    private void asks(People.Person officer, String kind) {
        assertThat(officer.post(rights("/requests")).param("kind", kind).param("on", "20/08/2027"))
                .hasStatus(303);
    }

    private long request(People.Person officer) {
        return officer.as(
                () -> transaction.execute(_ -> requests.of(id).getFirst().id()));
    }

    private long open(People.Person officer) {
        return officer.as(() -> transaction.execute(_ -> requests.open().stream()
                .filter(request -> request.candidate().equals(id))
                .count()));
    }

    private long holding() {
        return as(
                world.ofBloc(),
                () -> transaction.execute(_ -> consents.consents(id).stream()
                        .filter(consent -> consent.withdrawnOn() == null)
                        .count()));
    }

    private String rights(String what) {
        return "/app/candidates/" + id + what;
    }

    private MvcTestResult cell() {
        return cell(Map.of());
    }

    private MvcTestResult cell(Map<String, String> more) {
        var form = new java.util.HashMap<>(Map.of(
                "on", "2027-09-10",
                "number", "02-NQ/CB",
                "agree", "9",
                "all", "9",
                "youthUnion", "NONE",
                "introducers", "TRADE_UNION",
                "months", "14",
                "schooling", "DIPLOMA"));
        form.putAll(more);
        return step(party, "cell", form);
    }

    private MvcTestResult step(People.Person officer, String step, Map<String, String> typed) {
        return CandidateWorld.step(officer, id, step, typed);
    }
}
