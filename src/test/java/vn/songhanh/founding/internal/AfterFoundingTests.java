package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.support.People.Person;

/** What happens to an organisation after it was founded. */
class AfterFoundingTests extends WithFoundedOrganisations {

    @Test
    void a_committee_that_is_filled_counts_for_3_08_once_and_is_told_in_the_story() {
        var bloc = people.officer(Side.PARTY, world.bloc);
        var id = cell(world.enterprise("Công ty TNHH Củng Cố"), "131/QĐ");
        var cell = unit(id);
        var before = claimed("3.08");

        assertThat(consolidate(bloc, cell, "132/QĐ", "2031-08-15")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.08")).isEqualTo(before + 1);
        assertThat(consolidate(bloc, cell, "132/QĐ", "2031-08-15"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Quyết định này đã được tính");
        assertThat(consolidate(bloc, cell, "133/QĐ", "2031-01-15"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tổ chức đảng chưa có ở doanh nghiệp nào");
        assertThat(claimed("3.08")).isEqualTo(before + 1);
        assertThat(bloc.get("/app/cases/" + id).exchange())
                .bodyText()
                .contains("Củng cố, kiện toàn cấp ủy, quyết định 132/QĐ");
    }

    @Test
    void the_end_of_an_organisation_is_told_in_the_story_of_each_case_that_led_to_it() {
        var first = world.enterprise("Công ty TNHH Kết Thúc Một");
        var union = founded(first, 6, "141/QĐ");
        var joined = joined(world.enterprise("Công ty TNHH Kết Thúc Hai"), union, 4, "142/QĐ");

        Voice.as(
                world.ofFederation(),
                () -> organisation.reorganise(
                        new Reorganisation.Dissolve(union, "Không đủ đoàn viên", new Decision("143/QĐ", LEFT, LEFT))));

        assertThat(officer.get("/app/cases/" + joined).exchange())
                .bodyText()
                .contains("Kết thúc hoạt động: CĐCS Công ty TNHH Kết Thúc Một, quyết định 143/QĐ", "Không đủ đoàn viên")
                .doesNotContain("/app/cases/organisations/");
        assertThat(officer.get("/app/enterprises/" + first).exchange())
                .bodyText()
                .contains("quyết định 143/QĐ");
    }

    private MvcTestResult consolidate(Person by, UnitId unit, String number, String on) {
        return by.post("/app/cases/organisations/" + unit + "/consolidation")
                .param("decision", number)
                .param("day", on)
                .param("what", "Bổ sung một cấp ủy viên")
                .exchange();
    }
}
