package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** Cases of people of one trade in one place, told to the officers of the unit that answers. */
@DatabaseTest
@Import(People.class)
abstract class WithTradeCases extends InFoundingWorld {

    static final LocalDate DECIDED = LocalDate.of(2031, 6, 20);

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    UnitId ward;

    Person officer;

    @BeforeEach
    void a_ward() {
        officer = people.officer(Side.UNION, world.district);
        ward = territory(UnitKind.WARD, "Phường Bến Thử", territory(UnitKind.CITY, "Thành phố Thử", null));
    }

    UnitId board(String name) {
        return FoundingWorld.house(() -> organisation.found(
                new Founding(UnitKind.UNION_BOARD, "", name, name, world.federation, on(FoundingWorld.BEGINNING))));
    }

    static Decision on(LocalDate day) {
        return new Decision("1", day, day);
    }

    String dossier(String trade, String area) {
        return dossier(trade, area, LocalDate.of(2031, 5, 1));
    }

    String dossier(String trade, String area, LocalDate from) {
        var path = opened(trade, area, from);
        said(step(officer, path, "survey", 0, from.plusDays(4).toString())
                .param("workers", "40")
                .param("unionMembers", "12"));
        said(step(officer, path, "contact", 1, from.plusDays(11).toString()).param("note", "Gặp ở bến"));
        said(step(officer, path, "answer", 2, from.plusDays(19).toString()).param("answer", "CONSENT"));
        said(step(officer, path, "board", 3, from.plusDays(21).toString()).param("persons", "3"));
        said(step(officer, path, "congress", 4, from.plusDays(35).toString())
                .param("members", "12")
                .param("form", "ALL_MEMBERS"));
        var papers = step(officer, path, "dossier", 5, from.plusDays(40).toString());
        Set.of("REQUEST", "MINUTES", "APPLICATIONS", "WORKER_LIST", "NOMINEES")
                .forEach(paper -> papers.param("paper-UNION_" + paper, "true"));
        said(papers);
        return path;
    }

    MockMvcRequestBuilder decision(String path, String number, int members) {
        return decision(path, number, members, DECIDED);
    }

    MockMvcRequestBuilder decision(String path, String number, int members, LocalDate on) {
        return step(officer, path, "decision", 6, on.toString())
                .param("number", number)
                .param("kind", "PROFESSIONAL_UNION")
                .param("members", Integer.toString(members))
                .param("sure", "true");
    }

    String opened(String trade, String area) {
        return opened(trade, area, LocalDate.of(2031, 5, 1));
    }

    String opened(String trade, String area, LocalDate on) {
        var answer = opening(trade, area, ward.toString(), world.district.toString(), on)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    MockMvcRequestBuilder opening(String trade, String area, String place, String unit) {
        return opening(trade, area, place, unit, LocalDate.of(2031, 5, 1));
    }

    MockMvcRequestBuilder opening(String trade, String area, String place, String unit, LocalDate on) {
        return officer.post("/app/cases/trades")
                .param("trade", trade)
                .param("area", area)
                .param("place", place)
                .param("unit", unit)
                .param("on", on.toString());
    }

    static MockMvcRequestBuilder step(Person person, String path, String step, int version, String on) {
        return person.post(path + "/" + step)
                .param("version", Integer.toString(version))
                .param("on", on);
    }

    static void said(MockMvcRequestBuilder request) {
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    UnitId territory(UnitKind kind, String name, @Nullable UnitId above) {
        var day = FoundingWorld.BEGINNING;
        return FoundingWorld.house(
                () -> organisation.found(new Founding(kind, "", name, name, above, new Decision("1", day, day))));
    }
}
