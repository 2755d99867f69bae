package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objective;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.time.Period;

/** With whom an organisation was founded and who approved it before (Charter Đ.21 k.2 to 5) is kept, shown, and read by the check. */
class FoundersKeptTests extends WithFoundedOrganisations {

    @Autowired
    List<HardCheck> checks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void p5_a_committee_of_fewer_with_prior_approval_says_so_everywhere_and_adds_up() {
        var id = decided("Công ty TNHH Đồng Ý Trước", 20, 5, 1, "17-CV/TƯ-KG");
        var party = people.officer(Side.PARTY, world.bloc);
        var path = "/app/cases/" + id;

        assertThat(party.get(path).exchange())
                .bodyText()
                .contains("20 đảng viên chính thức, 5 dự bị, 1 ở doanh nghiệp khác")
                .containsPattern("(?s)đồng ý trước: 17-CV/TƯ-KG.*đồng ý trước: 17-CV/TƯ-KG");
        assertThat(party.get(path).cookie(new Cookie("lang", "en")).exchange())
                .bodyText()
                .contains(
                        "20 official members, 5 on probation, 1 member in other enterprises",
                        "prior approval of the superior committee: 17-CV/TƯ-KG");
        assertThat(party.get(path + "/correction").exchange())
                .bodyText()
                .contains("value=\"20\"", "value=\"5\"", "value=\"17-CV/TƯ-KG\"");
        assertThat(FoundingWorld.house(() -> organisation.history(unit(id)))
                        .getFirst()
                        .note())
                .isEqualTo("Cấp ủy cấp trên đồng ý trước: 17-CV/TƯ-KG");
        assertThat(FoundingWorld.house(() ->
                                figures.entries("3.05b", FigureQuery.whole(world.programme, Period.year(2031)), 1_000))
                        .stream()
                        .map(entry -> entry.evidence().note()))
                .contains("Cấp ủy cấp trên đồng ý trước: 17-CV/TƯ-KG");
        assertThat(found("Đồng Ý Trước")).isEmpty();
    }

    @Test
    void p1_p4_p5_the_check_reads_official_members_those_elsewhere_and_the_approval_and_nothing_it_does_not_know() {
        var id = decided("Công ty TNHH Đối Chiếu Lại", 20, 5, 1, "18-CV/TƯ-KG");

        kept(id, "approval = ''");
        assertThat(found("Đối Chiếu Lại")).containsExactly("Ngày 10/04/2031: 26 người, quy định từ 30");
        kept(id, "probationary = 9");
        assertThat(found("Đối Chiếu Lại")).isEmpty();
        kept(id, "founders = 2, probationary = 40, elsewhere = 0");
        assertThat(found("Đối Chiếu Lại")).containsExactly("Ngày 10/04/2031: 2 người, quy định từ 3");
        kept(id, "elsewhere = 1");
        assertThat(found("Đối Chiếu Lại")).isEmpty();
        kept(id, "members = 2, founders = null, probationary = null, elsewhere = null, approval = null");
        assertThat(found("Đối Chiếu Lại")).isEmpty();
        assertThat(people.officer(Side.PARTY, world.bloc)
                        .get("/app/cases/" + id)
                        .exchange())
                .bodyText()
                .contains("2 thành viên");
    }

    private CaseId decided(String name, int official, int probationary, int elsewhere, String approval) {
        var enterprise = world.enterprise(name);
        var day = FOUNDED.minusDays(30);
        return Voice.as(world.ofBloc(), () -> {
            var id = done(cases.open(enterprise, Objective.PARTY, day));
            done(cases.survey(id, new Survey(day, 90, 0, official, probationary, "")));
            done(cases.contact(id, new Contact(day, true, "Gặp")));
            done(cases.answer(id, new Answer.Consent(day, "")));
            done(cases.completeDossier(id, day));
            return done(cases.decide(
                    id,
                    new FoundingDecision(
                            UnitKind.GRASSROOTS_COMMITTEE,
                            "",
                            approval.replace("CV", "QĐ"),
                            FOUNDED,
                            official,
                            probationary,
                            null,
                            approval,
                            elsewhere)));
        });
    }

    private void kept(CaseId id, String now) {
        var update = "update founding_case set " + now + " where id = " + id;
        FoundingWorld.house(() -> transaction.execute(_ -> jdbc.sql(update).update()));
    }

    private List<String> found(String name) {
        var check = checks.stream()
                .filter(one -> one.code().equals("founding-thresholds"))
                .findFirst()
                .orElseThrow();
        return FoundingWorld.house(() -> check.look(Integer.MAX_VALUE)).first().stream()
                .filter(mismatch -> mismatch.what().vi().contains(name))
                .map(mismatch -> mismatch.detail().vi().replaceFirst(" \\(.*", ""))
                .toList();
    }
}
