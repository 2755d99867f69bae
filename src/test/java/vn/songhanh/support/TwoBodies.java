package vn.songhanh.support;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
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
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A small known world: one programme of two bodies, each with an officer and a leader, a unit below and an enterprise. */
public abstract class TwoBodies {

    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Organisation organisation;
    private final Registrations registrations;
    private final Programmes programmes;
    private final People people;

    protected TwoBodies(Organisation organisation, Registrations registrations, Programmes programmes, People people) {
        this.organisation = organisation;
        this.registrations = registrations;
        this.programmes = programmes;
        this.people = people;
    }

    /** One programme and its four people. */
    public record Partnership(
            ProgrammeId programme,
            String code,
            UnitId bloc,
            UnitId federation,
            UnitId district,
            EnterpriseId enterprise,
            String enterpriseCode,
            People.Person partyOfficer,
            People.Person partyLeader,
            People.Person unionOfficer,
            People.Person unionLeader) {}

    protected Partnership begun() {
        var number = COUNT.incrementAndGet();
        var code = "hai-ben-%d-%d".formatted(number, System.nanoTime());
        var federation = unit(UnitKind.CITY_FEDERATION, "Liên đoàn Lao động thành phố Hải Phòng", null);
        var district = unit(UnitKind.UPPER_UNION, "Liên đoàn Lao động quận Thử " + number, federation);
        var city = unit(UnitKind.CITY_COMMITTEE, "Thành ủy Thử " + number, null);
        var bloc = unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Khối Doanh nghiệp thành phố Hải Phòng", city);
        var programme = programme(code, bloc, federation);
        var enterpriseCode = "02088%05d".formatted(number);
        return new Partnership(
                programme,
                code,
                bloc,
                federation,
                district,
                enterprise(enterpriseCode, "Công ty TNHH Thử", district),
                enterpriseCode,
                people.officer(Side.PARTY, bloc),
                people.person(Side.PARTY, bloc, Set.of(Role.LEADER)),
                people.officer(Side.UNION, federation),
                people.person(Side.UNION, federation, Set.of(Role.LEADER)));
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

    protected void plan(Partnership world, String reason, NewPlan.Target... targets) {
        house(() -> programmes.newPlan(new NewPlan(world.programme(), 2022, reason, List.of(targets))));
    }

    /** In the register, looked after by the district. */
    protected EnterpriseId enterprise(String code, String name, UnitId district) {
        return house(() -> {
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, code),
                    true,
                    name,
                    "",
                    null,
                    OwnershipSector.DOMESTIC_NON_STATE,
                    "",
                    null,
                    null,
                    BEGINNING));
            registrations.managed(id, Line.UNION, district, BEGINNING);
            return id;
        });
    }

    private UnitId unit(UnitKind kind, String name, @Nullable UnitId parent) {
        return house(() -> organisation.found(
                new Founding(kind, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING))));
    }

    /** The act is done: its answer leads on. */
    public static void said(MockMvcTester.MockMvcRequestBuilder request) {
        location(request);
    }

    /** Where an act that is done leads to. */
    public static String location(MockMvcTester.MockMvcRequestBuilder request) {
        var answer = request.exchange();
        if (answer.getResponse().getStatus() != 303) {
            throw new AssertionError(answer.getResponse().getStatus() + " " + text(answer));
        }
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] file(People.Person person, String address) {
        var answer = person.get(address).exchange();
        if (answer.getResponse().getStatus() != 200) {
            throw new AssertionError(address + ": " + answer.getResponse().getStatus() + " " + text(answer));
        }
        return answer.getResponse().getContentAsByteArray();
    }

    public static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
