package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** Numbers that look like slips are asked about; a survey counts once whoever tells it. */
@DatabaseTest
@Import(People.class)
class PlausibilityTests extends InFoundingWorld {

    @Autowired
    People people;

    @Autowired
    Figures figures;

    Person officer;

    @BeforeEach
    void an_officer() {
        officer = people.officer(Side.UNION, world.federation);
    }

    @Test
    void more_members_than_the_congress_had_are_asked_about_and_believed_with_a_tick() {
        var path = dossier(world.enterprise("Công ty TNHH Gõ Thừa Số"), "UNION", 40, 12);

        asked(
                decision(path, "52/QĐ", "GRASSROOTS_UNION", 30),
                "số đoàn viên của đại hội thành lập (12)",
                "value=\"30\"");
        asked(decision(path, "52/QĐ", "GRASSROOTS_UNION", 5000), "số lao động khảo sát ngày 10/05/2031 (40)");
        said(decision(path, "52/QĐ", "GRASSROOTS_UNION", 30).param("sure", "true"));
    }

    @Test
    void more_official_members_than_were_counted_are_asked_about() {
        officer = people.officer(Side.PARTY, world.bloc);
        var path = dossier(world.enterprise("Công ty TNHH Bốn Thành Bốn Mươi"), "PARTY", 60, 0);

        asked(
                decision(path, "53-QĐ", "GRASSROOTS_COMMITTEE", 40),
                "số đảng viên chính thức khảo sát ngày 10/05/2031 (5)",
                "Đã đối chiếu, số này đúng");
        said(decision(path, "53-QĐ", "CELL", 5));
        asked(
                officer.post(path + "/correction")
                        .param("version", "5")
                        .param("on", "2031-06-20")
                        .param("number", "53-QĐ")
                        .param("kind", "CELL")
                        .param("why", "Ghi thiếu")
                        .param("members", "6"),
                "số đảng viên chính thức khảo sát ngày 10/05/2031 (5)");
    }

    @Test
    void a_survey_of_a_million_workers_is_asked_about_in_the_case_and_in_the_register() {
        var enterprise = world.enterprise("Công ty TNHH Một Triệu");
        var path = opened(enterprise, "UNION");

        asked(
                step(path, "survey", 0, "2031-05-10").param("workers", "1000000"),
                "1.000.000 lao động là nhiều bất thường");
        said(step(path, "survey", 0, "2031-05-10").param("workers", "40"));
        asked(survey(enterprise, "2031-06-10", 500), "500 lao động là nhiều bất thường", "Đã đối chiếu, số này đúng");
        said(survey(enterprise, "2031-06-10", 500).param("sure", "true"));
    }

    @Test
    void a_survey_in_the_register_counts_as_the_one_of_a_case_does_and_both_once() {
        var enterprise = world.enterprise("Công ty TNHH Khảo Sát Lại");
        said(survey(enterprise, "2031-05-10", 45));
        said(survey(enterprise, "2031-05-10", 46));
        var path = opened(enterprise, "UNION");
        said(step(path, "survey", 0, "2031-05-10").param("workers", "47"));

        assertThat(surveys("Khảo Sát Lại")).hasSize(1);
        said(survey(enterprise, "2031-06-10", 48));
        assertThat(surveys("Khảo Sát Lại"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.claimedBy()).isEqualTo(Side.UNION));
    }

    private MockMvcRequestBuilder survey(EnterpriseId enterprise, String on, int workers) {
        return officer.post("/app/enterprises/%s/surveys".formatted(enterprise))
                .param("on", on)
                .param("workers", Integer.toString(workers));
    }

    private java.util.List<EntryLine> surveys(String title) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.entries("3.01", query, 500)).stream()
                .filter(line -> line.title().vi().contains(title))
                .toList();
    }

    private String dossier(EnterpriseId enterprise, String objective, int workers, int congress) {
        var path = opened(enterprise, objective);
        said(step(path, "survey", 0, "2031-05-10")
                .param("workers", Integer.toString(workers))
                .param("officialMembers", "5"));
        said(step(path, "contact", 1, "2031-05-12").param("note", "Giới thiệu quyền lợi"));
        said(step(path, "answer", 2, "2031-05-20").param("answer", "CONSENT"));
        if (congress > 0) {
            said(step(path, "congress", 3, "2031-06-01")
                    .param("form", "ALL_MEMBERS")
                    .param("members", Integer.toString(congress)));
        }
        var papers = step(path, "dossier", congress > 0 ? 4 : 3, "2031-06-10");
        Set.of(
                        "REQUEST",
                        "MINUTES",
                        "APPLICATIONS",
                        "WORKER_LIST",
                        "NOMINEES",
                        "MEMBER_LIST",
                        "OWNER_CONSENT",
                        "TRANSFERS",
                        "COMMITTEE")
                .forEach(paper -> papers.param("paper-%s_%s".formatted(objective, paper), "true"));
        said(papers);
        return path;
    }

    private String opened(EnterpriseId enterprise, String objective) {
        var answer = officer.post("/app/cases")
                .param("enterprise", enterprise.toString())
                .param("objective", objective)
                .param("on", "2031-05-01")
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MockMvcRequestBuilder decision(String path, String number, String kind, int members) {
        return step(path, "decision", kind.equals("GRASSROOTS_UNION") ? 5 : 4, "2031-06-20")
                .param("number", number)
                .param("kind", kind)
                .param("members", Integer.toString(members));
    }

    private MockMvcRequestBuilder step(String path, String step, int version, String on) {
        return officer.post(path + "/" + step)
                .param("version", Integer.toString(version))
                .param("on", on);
    }

    private static void asked(MockMvcRequestBuilder request, String... words) {
        assertThat(request.exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(words);
    }

    private static void said(MockMvcRequestBuilder request) {
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }
}
