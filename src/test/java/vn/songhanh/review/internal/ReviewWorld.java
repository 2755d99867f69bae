package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.People;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A small known world: one programme of two bodies, each with an officer and a leader, and a union that was founded in it. */
@TestComponent
@Import(People.class)
class ReviewWorld {

    static final LocalDate TODAY = LocalDate.of(2023, 1, 20);
    static final LocalDate FOUNDED = LocalDate.of(2022, 5, 17);
    /** The district that looks after the enterprise has not submitted. */
    static final String MISSING = "Quận nộp sau";

    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern REVIEW = Pattern.compile("/app/reviews/(\\d+)");

    private final Organisation organisation;
    private final Registrations registrations;
    private final Enterprises enterprises;
    private final Programmes programmes;
    private final Ledger ledger;
    private final Figures figures;
    private final People people;

    ReviewWorld(
            Organisation organisation,
            Registrations registrations,
            Enterprises enterprises,
            Programmes programmes,
            Ledger ledger,
            Figures figures,
            People people) {
        this.organisation = organisation;
        this.registrations = registrations;
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.ledger = ledger;
        this.figures = figures;
        this.people = people;
    }

    /** One programme and its four people. */
    record Partnership(
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

    /** With a plan of ten unions for 2022 and one union founded and confirmed. */
    Partnership partnership() {
        var number = COUNT.incrementAndGet();
        var code = "so-ket-%d-%d".formatted(number, System.nanoTime());
        var federation = unit(UnitKind.CITY_FEDERATION, "Liên đoàn Lao động thành phố Hải Phòng", null);
        var district = unit(UnitKind.UPPER_UNION, "Liên đoàn Lao động quận Thử " + number, federation);
        var city = unit(UnitKind.CITY_COMMITTEE, "Thành ủy Thử " + number, null);
        var bloc = unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Khối Doanh nghiệp thành phố Hải Phòng", city);
        var programme = programme(code, bloc, federation);
        var enterpriseCode = "02088%05d".formatted(number);
        var world = new Partnership(
                programme,
                code,
                bloc,
                federation,
                district,
                enterprise(enterpriseCode, district),
                enterpriseCode,
                people.officer(Side.PARTY, bloc),
                people.person(Side.PARTY, bloc, Set.of(Role.LEADER)),
                people.officer(Side.UNION, federation),
                people.person(Side.UNION, federation, Set.of(Role.LEADER)));
        plan(world, 10, "");
        founded(world, "17/QĐ-LĐLĐ", FOUNDED);
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
                List.of(new NewPlan.Target("3.06", null, BigDecimal.valueOf(unions))))));
    }

    /** A union that was founded, entered by the union side and confirmed by the Party side. */
    EntryId founded(Partnership world, String decision, LocalDate on) {
        var entry = waiting(world, decision, on);
        house(() -> ledger.confirm(entry, Side.PARTY));
        return entry;
    }

    /** The same, while the Party side has not answered. */
    EntryId waiting(Partnership world, String decision, LocalDate on) {
        return ((Entering.Entered) house(() -> ledger.enter(founding(world, decision, on), Side.UNION))).entry();
    }

    /** Both take back what both had confirmed. */
    void reversed(EntryId entry, String reason) {
        house(() -> {
            var reversal = (Reversing.Entered) ledger.reverse(entry, Side.UNION, reason);
            return ledger.confirm(reversal.entry(), Side.PARTY);
        });
    }

    Fact founding(Partnership world, String decision, LocalDate on) {
        return Fact.of(
                world.programme(),
                FactKind.UNION_FOUNDED,
                decision,
                Words.same("Thành lập CĐCS Công ty TNHH Thử"),
                world.enterprise(),
                on,
                Map.of(Line.UNION, world.district()),
                List.of(new Posting(Account.UNION_FOUNDED, 1)),
                new Evidence(decision, on, "", "/app/cases/1"));
    }

    /** The review of 2022, opened, confirmed, written and submitted by both; answers its address. */
    String submitted(Partnership world) {
        var address = opened(world);
        confirmAll(world);
        said(world.partyOfficer().post(address + "/texts/I").param("words", "Năm 2022 có nhiều thuận lợi."));
        said(world.partyOfficer().post(address + "/submission"));
        said(world.unionOfficer().post(address + "/submission"));
        return address;
    }

    String prepared(Partnership world) {
        var address = submitted(world);
        said(preparing(world.unionOfficer(), address));
        return address;
    }

    /** Pins the figures without those of the district. */
    MockMvcTester.MockMvcRequestBuilder preparing(People.Person officer, String address) {
        return officer.post(address + "/preparation").param("remark", MISSING);
    }

    String locked(Partnership world) {
        var address = prepared(world);
        said(world.partyLeader().post(address + "/signature"));
        said(world.unionLeader().post(address + "/signature"));
        return address;
    }

    String opened(Partnership world) {
        var answer = world.partyOfficer()
                .post("/app/reviews")
                .param("programme", world.code())
                .param("year", "2022")
                .exchange();
        var found = REVIEW.matcher(String.valueOf(answer.getResponse().getHeader("Location")));
        if (!found.find()) {
            throw new AssertionError("Not opened: " + text(answer));
        }
        return found.group();
    }

    /** The union side confirms the stocktake that the Party side took. */
    void confirmAll(Partnership world) {
        house(() -> {
            entriesOfTheParty(world).forEach(entry -> ledger.confirm(entry, Side.UNION));
            return true;
        });
    }

    private List<EntryId> entriesOfTheParty(Partnership world) {
        return figures.waiting(world.programme(), Side.PARTY).stream()
                .map(line -> line.id())
                .toList();
    }

    static void said(MockMvcTester.MockMvcRequestBuilder request) {
        var answer = request.exchange();
        if (answer.getResponse().getStatus() != 303) {
            throw new AssertionError(answer.getResponse().getStatus() + " " + text(answer));
        }
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** The register learns late how many worked in the enterprise in the year. */
    void surveyed(Partnership world, int workers) {
        house(() -> {
            enterprises.surveyed(world.enterprise(), new Survey(FOUNDED, workers, 0, 0, 0, "Khảo sát đến muộn"));
            return true;
        });
    }

    private EnterpriseId enterprise(String code, UnitId district) {
        return house(() -> {
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, code),
                    true,
                    "Công ty TNHH Thử",
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

    static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
