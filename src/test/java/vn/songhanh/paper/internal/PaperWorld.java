package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
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
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.People;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A small known world: one programme of two bodies, each with an officer and a leader, a plan, and a unit below. */
@TestComponent
@Import(People.class)
class PaperWorld {

    static final LocalDate TODAY = LocalDate.of(2022, 3, 5);
    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Organisation organisation;
    private final Registrations registrations;
    private final Programmes programmes;
    private final Cases cases;
    private final People people;

    PaperWorld(
            Organisation organisation, Registrations registrations, Programmes programmes, Cases cases, People people) {
        this.organisation = organisation;
        this.registrations = registrations;
        this.programmes = programmes;
        this.cases = cases;
        this.people = people;
    }

    /** One programme and its four people. */
    record Partnership(
            ProgrammeId programme,
            String code,
            UnitId bloc,
            UnitId federation,
            UnitId district,
            People.Person partyOfficer,
            People.Person partyLeader,
            People.Person unionOfficer,
            People.Person unionLeader) {}

    /** With a plan of ten unions for 2022, four of them allotted to the district. */
    Partnership partnership() {
        var number = COUNT.incrementAndGet();
        var code = "van-ban-%d-%d".formatted(number, System.nanoTime());
        var federation = unit(UnitKind.CITY_FEDERATION, "Liên đoàn Lao động thành phố Hải Phòng", null);
        var district = unit(UnitKind.UPPER_UNION, "Liên đoàn Lao động quận Thử " + number, federation);
        var city = unit(UnitKind.CITY_COMMITTEE, "Thành ủy Thử " + number, null);
        var bloc = unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Khối Doanh nghiệp thành phố Hải Phòng", city);
        var programme = programme(code, bloc, federation);
        var world = new Partnership(
                programme,
                code,
                bloc,
                federation,
                district,
                people.officer(Side.PARTY, bloc),
                people.person(Side.PARTY, bloc, Set.of(Role.LEADER)),
                people.officer(Side.UNION, federation),
                people.person(Side.UNION, federation, Set.of(Role.LEADER)));
        plan(world, 10, "");
        return world;
    }

    private ProgrammeId programme(String code, UnitId bloc, UnitId federation) {
        return house(() -> programmes.open(new NewProgramme(
                code,
                Words.same("Chương trình phối hợp thử nghiệm"),
                Words.same(""),
                "01-CTr/ĐUK-LĐLĐ",
                LocalDate.of(2021, 4, 23),
                Period.term(2021, 2023),
                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                List.of(
                        new Programme.Party(Side.PARTY, bloc, BEGINNING, null),
                        new Programme.Party(Side.UNION, federation, BEGINNING, null)),
                List.of(Words.same("Nghị quyết thử số 01")))));
    }

    void plan(Partnership world, int unions, String reason) {
        house(() -> programmes.newPlan(new NewPlan(
                world.programme(),
                2022,
                reason,
                List.of(
                        new NewPlan.Target("3.06", null, BigDecimal.valueOf(unions)),
                        new NewPlan.Target("3.06", world.district(), BigDecimal.valueOf(4))))));
    }

    /** A case whose enterprise has fifty workers and twelve union members. */
    CaseId surveyed(Partnership world) {
        var enterprise = enterprise(world);
        var opened = world.unionOfficer().as(() -> cases.open(enterprise, Objective.UNION, LocalDate.of(2022, 1, 10)));
        var id = ((Outcome.Done) opened).id();
        world.unionOfficer()
                .as(() -> cases.survey(id, new Survey(LocalDate.of(2022, 1, 12), 50, 12, 3, 1, "khảo sát")));
        return id;
    }

    /** A case whose enterprise asked for time until a day that has passed. */
    void overdue(Partnership world) {
        var id = surveyed(world);
        var met = new Contact(LocalDate.of(2022, 1, 20), true, "Làm việc tại doanh nghiệp");
        var deferral =
                new Answer.Deferral(LocalDate.of(2022, 1, 25), LocalDate.of(2022, 3, 1), Reason.BUSY_BUILDING, "");
        assertThat(world.unionOfficer().as(() -> cases.contact(id, met))).isInstanceOf(Outcome.Done.class);
        assertThat(world.unionOfficer().as(() -> cases.answer(id, deferral))).isInstanceOf(Outcome.Done.class);
    }

    private EnterpriseId enterprise(Partnership world) {
        return house(() -> {
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, "02099%05d".formatted(COUNT.incrementAndGet())),
                    true,
                    "Công ty TNHH Thử Nghiệm",
                    "",
                    null,
                    OwnershipSector.DOMESTIC_NON_STATE,
                    "",
                    null,
                    null,
                    BEGINNING));
            registrations.managed(id, Line.UNION, world.district(), BEGINNING);
            registrations.managed(id, Line.PARTY, world.bloc(), BEGINNING);
            return id;
        });
    }

    /** Begins a draft and answers its address. */
    String begun(People.Person person, Partnership world, String kind, String issuing) {
        return location(person.post("/app/papers")
                        .param("kind", kind)
                        .param("programme", world.code())
                        .param("year", "2022")
                        .param("issuing", issuing))
                .replace("/draft", "");
    }

    /** Handed in by the officer. */
    String handedIn(People.Person officer, Partnership world, String kind, String issuing) {
        var address = begun(officer, world, kind, issuing);
        said(officer.post(address + "/submission"));
        return address;
    }

    /** Signs what the page shows. */
    static MockMvcTester.MockMvcRequestBuilder signing(People.Person leader, String address) {
        return leader.post(address + "/signature").param("seen", seen(leader, address));
    }

    /** The hash that the page of a paper asks to be signed. */
    static String seen(People.Person person, String address) {
        var page = body(person, address);
        return page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    static String body(People.Person person, String address) {
        try {
            return person.get(address).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] file(People.Person person, String address) {
        var answer = person.get(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    static String location(MockMvcTester.MockMvcRequestBuilder request) {
        var answer = request.exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    static void said(MockMvcTester.MockMvcRequestBuilder request) {
        assertThat(request).hasStatus(HttpStatus.SEE_OTHER);
    }

    private UnitId unit(UnitKind kind, String name, @Nullable UnitId parent) {
        return house(() -> organisation.found(
                new Founding(kind, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING))));
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
