package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Telling;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** Organisations that were founded by a case, and enterprises that joined them. */
@DatabaseTest
@Import(People.class)
abstract class WithFoundedOrganisations extends InFoundingWorld {

    static final LocalDate FOUNDED = LocalDate.of(2031, 4, 10);

    static final LocalDate LEFT = LocalDate.of(2031, 7, 1);

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    Memberships memberships;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    Person officer;

    @BeforeEach
    void an_officer() {
        officer = people.officer(Side.UNION, world.federation);
    }

    void told(UnitId union, YearMonth month, Movements moved) {
        assertThat(officer.as(() -> memberships.tell(month, List.of(new Telling(union, moved, null)), "")))
                .isInstanceOf(vn.songhanh.membership.Told.Done.class);
    }

    MvcTestResult leave(Person by, UnitId union, EnterpriseId enterprise, String number, String on, String members) {
        return by.post("/app/cases/organisations/" + union + "/leaving")
                .param("enterprise", enterprise.toString())
                .param("number", number)
                .param("on", on)
                .param("members", members)
                .exchange();
    }

    UnitId founded(EnterpriseId enterprise, int members, String number) {
        var id = consented(enterprise, Objective.UNION, world.ofFederation());
        return Voice.as(world.ofFederation(), () -> {
            done(cases.decide(
                    id, new FoundingDecision(UnitKind.GRASSROOTS_UNION, "", number, FOUNDED, members, 0, null, "", 4)));
            return in(enterprise, Line.UNION);
        });
    }

    CaseId cell(EnterpriseId enterprise, String number) {
        var id = consented(enterprise, Objective.PARTY, world.ofBloc());
        return Voice.as(
                world.ofBloc(),
                () -> done(cases.decide(id, new FoundingDecision(UnitKind.CELL, "", number, FOUNDED, 4, 0, null))));
    }

    CaseId consented(EnterpriseId enterprise, Objective objective, vn.songhanh.access.Acting by) {
        var day = FOUNDED.minusDays(30);
        return Voice.as(by, () -> {
            var id = done(cases.open(enterprise, objective, day));
            done(cases.survey(id, new Survey(day, 60, 0, 4, 0, "")));
            done(cases.contact(id, new Contact(day, true, "Gặp")));
            done(cases.answer(id, new Answer.Consent(day, "")));
            return done(cases.completeDossier(id, day));
        });
    }

    CaseId joined(EnterpriseId enterprise, UnitId union, int members, String number) {
        return joined(enterprise, union, members, number, FOUNDED.plusDays(5));
    }

    CaseId joined(EnterpriseId enterprise, UnitId union, int members, String number, LocalDate on) {
        return Voice.as(world.ofFederation(), () -> {
            var id = done(cases.open(enterprise, Objective.UNION, FOUNDED));
            done(cases.survey(id, new Survey(FOUNDED, 12, members, 0, 0, "")));
            return done(cases.join(id, union, number, on, members));
        });
    }

    static CaseId done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    UnitId unit(CaseId id) {
        return FoundingWorld.house(() -> {
            var about = (About.Enterprise)
                    cases.file(id, FoundingWorld.TODAY).orElseThrow().about();
            return in(about.id(), Line.PARTY);
        });
    }

    UnitId in(EnterpriseId enterprise, Line line) {
        return enterprises
                .standing(enterprise, FOUNDED)
                .orElseThrow()
                .organisation(line)
                .orElseThrow();
    }

    List<EnterpriseId> in(UnitId union, LocalDate on) {
        return FoundingWorld.house(() -> enterprises.organisedIn(union, on));
    }

    long claimed(String code) {
        return FoundingWorld.house(() -> figures.all(FigureQuery.whole(world.programme, Period.year(2031)))).stream()
                .filter(one -> one.indicator().code().equals(code))
                .map(one -> one.claimed())
                .mapToLong(BigDecimal::longValueExact)
                .sum();
    }
}
