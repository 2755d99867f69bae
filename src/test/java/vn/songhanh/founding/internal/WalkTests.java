package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** One walks from a figure to its entries, the case, the enterprise and the unit, and back. */
@DatabaseTest
class WalkTests extends InFoundingWorld {

    @Autowired
    People people;

    @Autowired
    Programmes programmes;

    @Test
    void every_page_leads_to_the_next_and_back() {
        var officer = people.officer(Side.UNION, world.district);
        var enterprise = world.enterprise("Công ty TNHH Đi Vòng");
        var enterprisePath = "/app/enterprises/" + enterprise;
        var unit = "/app/organisation/" + world.district;

        assertThat(page(officer, enterprisePath)).contains("/app/cases/new?enterprise=" + enterprise, unit);
        assertThat(page(officer, "/app/cases/new?enterprise=" + enterprise)).contains("Đi Vòng");
        var opened = officer.post("/app/cases")
                .param("enterprise", enterprise.toString())
                .param("objective", "UNION")
                .param("on", "2031-05-01")
                .exchange();
        var path = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        officer.post(path + "/survey")
                .param("version", "0")
                .param("on", "2031-05-10")
                .param("workers", "60")
                .exchange();

        var casePage = page(officer, path);
        assertThat(casePage).contains(enterprisePath, unit);
        var entry = first(casePage, "/app/ledger/entries/\\d+");
        var code =
                officer.as(() -> programmes.byId(world.programme).orElseThrow().code());
        var figure = "/app/ledger/figures/3.01?programme=" + code + "&amp;period=2031";
        assertThat(page(officer, entry)).contains(enterprisePath, unit, path, figure);
        assertThat(page(officer, figure.replace("&amp;", "&"))).contains("Doanh nghiệp được khảo sát");
        assertThat(page(officer, unit))
                .contains("/app/enterprises?unit=" + world.district, "/app/cases?unit=" + world.district);
    }

    private static String page(Person person, String path) {
        var answer = person.get(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }
}
