package vn.songhanh.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Enterprises;
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
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** Two bodies who review their programme, and a union that was founded in it. */
@TestComponent
@Import(People.class)
public class ReviewWorld extends TwoBodies {

    public static final LocalDate TODAY = LocalDate.of(2023, 1, 20);
    public static final LocalDate FOUNDED = LocalDate.of(2022, 5, 17);
    /** The district that looks after the enterprise has not submitted. */
    public static final String MISSING = "Quận nộp sau";

    private static final Pattern REVIEW = Pattern.compile("/app/reviews/(\\d+)");

    private final Enterprises enterprises;
    private final Ledger ledger;
    private final Figures figures;

    ReviewWorld(
            Organisation organisation,
            Registrations registrations,
            Enterprises enterprises,
            Programmes programmes,
            Ledger ledger,
            Figures figures,
            People people) {
        super(organisation, registrations, programmes, people);
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.figures = figures;
    }

    /** With a plan of ten unions for 2022 and one union founded and confirmed. */
    public Partnership partnership() {
        var world = begun();
        plan(world, 10, "");
        founded(world, "17/QĐ-LĐLĐ", FOUNDED);
        return world;
    }

    public void plan(Partnership world, int unions, String reason) {
        plan(world, reason, new NewPlan.Target("3.06", null, BigDecimal.valueOf(unions)));
    }

    /** A union that was founded, entered by the union side and confirmed by the Party side. */
    public EntryId founded(Partnership world, String decision, LocalDate on) {
        var entry = waiting(world, decision, on);
        house(() -> ledger.confirm(entry, Side.PARTY));
        return entry;
    }

    /** The same, while the Party side has not answered. */
    public EntryId waiting(Partnership world, String decision, LocalDate on) {
        return ((Entering.Entered) house(() -> ledger.enter(founding(world, decision, on), Side.UNION))).entry();
    }

    /** Both take back what both had confirmed. */
    public void reversed(EntryId entry, String reason) {
        house(() -> {
            var reversal = (Reversing.Entered) ledger.reverse(entry, Side.UNION, reason);
            return ledger.confirm(reversal.entry(), Side.PARTY);
        });
    }

    public Fact founding(Partnership world, String decision, LocalDate on) {
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
    public String submitted(Partnership world) {
        var address = opened(world);
        confirmAll(world);
        said(world.partyOfficer().post(address + "/texts/I").param("words", "Năm 2022 có nhiều thuận lợi."));
        said(world.partyOfficer().post(address + "/submission"));
        said(world.unionOfficer().post(address + "/submission"));
        return address;
    }

    public String prepared(Partnership world) {
        var address = submitted(world);
        said(preparing(world.unionOfficer(), address));
        return address;
    }

    /** Pins the figures when every section says something, so that leaders may sign. */
    public MockMvcTester.MockMvcRequestBuilder preparing(People.Person officer, String address) {
        // what is written already is not written over
        List.of("I", "II", "IV", "V", "VI")
                .forEach(section -> officer.post(address + "/texts/" + section)
                        .param("words", "Hai bên phối hợp thường xuyên.")
                        .exchange());
        return pinning(officer, address);
    }

    /** Pins the figures without those of the district. */
    public MockMvcTester.MockMvcRequestBuilder pinning(People.Person officer, String address) {
        return officer.post(address + "/preparation").param("remark", MISSING);
    }

    public String locked(Partnership world) {
        var address = prepared(world);
        said(world.partyLeader().post(address + "/signature"));
        said(world.unionLeader().post(address + "/signature"));
        return address;
    }

    public String opened(Partnership world) {
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

    /** A file of a review, waited for where it is long: the units of all tests are asked, and each that says nothing is a row. */
    public static byte[] file(People.Person person, String path) {
        var answer = person.get(path).exchange();
        var making = answer.getResponse().getHeader("Location");
        if (making == null) {
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsByteArray();
        }
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> person.get(making + "/file").exchange().getResponse(),
                        made -> made.getStatus() == HttpStatus.OK.value())
                .getContentAsByteArray();
    }

    /** The union side confirms the stocktake that the Party side took. */
    public void confirmAll(Partnership world) {
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

    /** The register learns late how many worked in the enterprise in the year. */
    public void surveyed(Partnership world, int workers) {
        house(() -> {
            enterprises.surveyed(world.enterprise(), new Survey(FOUNDED, workers, 0, 0, 0, "Khảo sát đến muộn"));
            return true;
        });
    }
}
