package vn.songhanh.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.Programmes;

/** Two bodies with a plan who draw up papers and mobilise enterprises. */
@TestComponent
@Import(People.class)
public class PaperWorld extends TwoBodies {

    public static final LocalDate TODAY = LocalDate.of(2022, 3, 5);
    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Registrations registrations;
    private final Cases cases;
    private final Organisation organisation;

    PaperWorld(
            Organisation organisation, Registrations registrations, Programmes programmes, Cases cases, People people) {
        super(organisation, registrations, programmes, people);
        this.organisation = organisation;
        this.registrations = registrations;
        this.cases = cases;
    }

    /** With a plan of ten unions for 2022, four of them allotted to the district. */
    public Partnership partnership() {
        var world = begun();
        plan(world, 10, "");
        return world;
    }

    public void plan(Partnership world, int unions, String reason) {
        plan(
                world,
                reason,
                new NewPlan.Target("3.06", null, BigDecimal.valueOf(unions)),
                new NewPlan.Target("3.06", world.district(), BigDecimal.valueOf(4)));
    }

    /** The same target for the programme and the district. */
    public void targeted(Partnership world, String indicator, int quantity) {
        plan(
                world,
                "Thêm chỉ tiêu",
                new NewPlan.Target(indicator, null, BigDecimal.valueOf(quantity)),
                new NewPlan.Target(indicator, world.district(), BigDecimal.valueOf(quantity)));
    }

    /** A case whose enterprise has fifty workers and twelve union members. */
    public CaseId surveyed(Partnership world) {
        var enterprise = enterprise(world);
        var opened = world.unionOfficer().as(() -> cases.open(enterprise, Objective.UNION, LocalDate.of(2022, 1, 10)));
        var id = ((Outcome.Done) opened).id();
        world.unionOfficer()
                .as(() -> cases.survey(id, new Survey(LocalDate.of(2022, 1, 12), 50, 12, 3, 1, "khảo sát")));
        return id;
    }

    /** A case of a trade of forty people, of whom twelve have applied. */
    public CaseId trade(Partnership world) {
        var city = territory(UnitKind.CITY, "Thành phố Thử", null);
        var trade = new About.Trade(
                "Bốc xếp " + COUNT.incrementAndGet(),
                "bến Thử",
                territory(UnitKind.WARD, "Phường Thử Nghề", city),
                world.district());
        var opened = world.unionOfficer().as(() -> cases.open(trade, LocalDate.of(2022, 1, 10)));
        var id = ((Outcome.Done) opened).id();
        world.unionOfficer().as(() -> cases.survey(id, new Survey(LocalDate.of(2022, 1, 12), 40, 12, 0, 0, "")));
        return id;
    }

    private UnitId territory(UnitKind kind, String name, @Nullable UnitId above) {
        return house(() ->
                organisation.found(new Founding(kind, "", name, name, above, new Decision("1", BEGINNING, BEGINNING))));
    }

    /** A case whose enterprise asked for time until a day that has passed. */
    public void overdue(Partnership world) {
        var id = surveyed(world);
        var met = new Contact(LocalDate.of(2022, 1, 20), true, "Làm việc tại doanh nghiệp");
        var deferral =
                new Answer.Deferral(LocalDate.of(2022, 1, 25), LocalDate.of(2022, 3, 1), Reason.BUSY_BUILDING, "");
        assertThat(world.unionOfficer().as(() -> cases.contact(id, met))).isInstanceOf(Outcome.Done.class);
        assertThat(world.unionOfficer().as(() -> cases.answer(id, deferral))).isInstanceOf(Outcome.Done.class);
    }

    private EnterpriseId enterprise(Partnership world) {
        var code = "02099%05d".formatted(COUNT.incrementAndGet());
        var id = enterprise(code, "Công ty TNHH Thử Nghiệm", world.district());
        return house(() -> {
            registrations.managed(id, Line.PARTY, world.bloc(), BEGINNING);
            return id;
        });
    }

    /** Begins a draft and answers its address. */
    public String begun(People.Person person, Partnership world, String kind, String issuing) {
        return location(person.post("/app/papers")
                        .param("kind", kind)
                        .param("programme", world.code())
                        .param("year", "2022")
                        .param("issuing", issuing))
                .replace("/draft", "");
    }

    /** Handed in by the officer. */
    public String handedIn(People.Person officer, Partnership world, String kind, String issuing) {
        var address = begun(officer, world, kind, issuing);
        said(officer.post(address + "/submission"));
        return address;
    }

    /** Signs what the page shows. */
    public static MockMvcTester.MockMvcRequestBuilder signing(People.Person leader, String address) {
        return leader.post(address + "/signature").param("seen", seen(leader, address));
    }

    /** The hash that the page of a paper asks to be signed. */
    public static String seen(People.Person person, String address) {
        var page = text(person.get(address).exchange());
        return page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1");
    }
}
