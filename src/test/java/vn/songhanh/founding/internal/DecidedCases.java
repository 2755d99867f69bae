package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** What tests do to founding decisions that were told on a case of a union. */
final class DecidedCases {

    static final LocalDate DECIDED = LocalDate.of(2031, 6, 20);

    private final FoundingWorld world;
    private final Person officer;
    private final Enterprises enterprises;
    private final Organisation organisation;
    private final Figures figures;

    DecidedCases(ApplicationContext context, FoundingWorld world, Person officer) {
        this.world = world;
        this.officer = officer;
        enterprises = context.getBean(Enterprises.class);
        organisation = context.getBean(Organisation.class);
        figures = context.getBean(Figures.class);
    }

    void join(EnterpriseId enterprise, UnitId unit, String opened, String on) {
        var path = opened(enterprise, opened);
        said(step(path, "survey", 0, opened).param("workers", "60"));
        said(step(path, "joining", 1, on)
                .param("number", "9-QĐ/QL")
                .param("organisation", unit.toString())
                .param("members", "3"));
    }

    List<EnterpriseId> in(UnitId unit, LocalDate on) {
        return FoundingWorld.house(() -> enterprises.organisedIn(unit, on));
    }

    EnterpriseId founded(String name, String number) {
        var enterprise = world.enterprise(name);
        decided(enterprise, number, 12);
        return enterprise;
    }

    String decided(EnterpriseId enterprise, String number, int members) {
        return decided(enterprise, number, members, LocalDate.of(2031, 5, 1));
    }

    /** Decided fifty days after it was opened. */
    String decided(EnterpriseId enterprise, String number, int members, LocalDate from) {
        var path = opened(enterprise, from.toString());
        said(step(path, "survey", 0, from.plusDays(9).toString()).param("workers", "60"));
        said(step(path, "contact", 1, from.plusDays(11).toString()).param("note", "Giới thiệu quyền lợi"));
        said(step(path, "answer", 2, from.plusDays(19).toString()).param("answer", "CONSENT"));
        var papers = step(path, "dossier", 3, from.plusDays(40).toString());
        Set.of("REQUEST", "MINUTES", "APPLICATIONS", "WORKER_LIST", "NOMINEES")
                .forEach(paper -> papers.param("paper-UNION_" + paper, "true"));
        said(papers);
        said(step(path, "decision", 4, from.plusDays(50).toString())
                .param("number", number)
                .param("adjustment", "Ghi muộn")
                .param("kind", "GRASSROOTS_UNION")
                .param("members", Integer.toString(members)));
        return path;
    }

    String opened(EnterpriseId enterprise) {
        return opened(enterprise, "2031-05-01");
    }

    String opened(EnterpriseId enterprise, String on) {
        var answer = officer.post("/app/cases")
                .param("enterprise", enterprise.toString())
                .param("objective", "UNION")
                .param("on", on)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    MockMvcRequestBuilder correction(String path, String number, int members, LocalDate on) {
        return correction(path, number, members, on, "Gõ nhầm số đoàn viên");
    }

    MockMvcRequestBuilder correction(String path, String number, int members, LocalDate on, String why) {
        var page = officer.get(path + "/correction").exchange().getResponse();
        var version = version(page);
        return step(path, "correction", version, on.toString())
                .param("number", number)
                .param("kind", "GRASSROOTS_UNION")
                .param("members", Integer.toString(members))
                .param("why", why);
    }

    static int version(org.springframework.mock.web.MockHttpServletResponse page) {
        try {
            var text = page.getContentAsString();
            var at = text.indexOf("name=\"version\" value=\"") + 22;
            return Integer.parseInt(text.substring(at, text.indexOf('"', at)));
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    MockMvcRequestBuilder step(String path, String step, int version, String on) {
        return officer.post(path + "/" + step)
                .param("version", Integer.toString(version))
                .param("on", on);
    }

    static void said(MockMvcRequestBuilder request) {
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    UnitId union(EnterpriseId enterprise, LocalDate on) {
        return FoundingWorld.house(() -> enterprises.standing(enterprise, on).orElseThrow())
                .organisation(Line.UNION)
                .orElseThrow();
    }

    Unit unit(UnitId unit, LocalDate on) {
        return FoundingWorld.house(() -> organisation.unit(unit, on).orElseThrow());
    }

    List<EntryLine> standing(String indicator, String title) {
        return entries(indicator, title).stream()
                .filter(line -> line.state() == ClaimState.CLAIMED_BY_UNION)
                .filter(line -> line.quantity() > 0)
                .toList();
    }

    /** All that counts, the reversals with what they take back. */
    long counted(String indicator, String title) {
        return entries(indicator, title).stream()
                .filter(line -> line.state() != ClaimState.WITHDRAWN)
                .mapToLong(EntryLine::quantity)
                .sum();
    }

    List<EntryLine> entries(String indicator, String title) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.entries(indicator, query, 500)).stream()
                .filter(line -> line.title().vi().contains(title))
                .toList();
    }
}
