package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** What both leaders signed is the same text and the same hash, whatever happens afterwards. */
@DatabaseTest
@Import(ReviewWorld.class)
class SignedLawTests {

    private static final LocalDate YEAR_BEFORE = LocalDate.of(2021, 11, 5);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2023, 1, 5);
    private static final LocalDate REGISTERED = LocalDate.of(2022, 3, 1);
    private static final String NAME = "Người Sẽ Xóa";

    /** What may happen after a review was signed. */
    enum Later {
        ENTERED,
        CONFIRMED,
        /** In a year that no review has locked and that the signed figures count since the start. */
        TOLD_LATE,
        DISPUTED,
        REVERSED,
        RENAMED,
        MERGED,
        SPLIT,
        TRANSFERRED,
        /** A unit that has figures in the signed set ends, and nothing goes on from it. */
        DISSOLVED,
        /** Somebody whom the signed set counts leaves the pool and has everything about them taken away. */
        ERASED,
        PLANNED,
        /** The next year counts the same indicator otherwise. */
        RULED
    }

    @Autowired
    ReviewWorld world;

    @Autowired
    ReviewTable reviews;

    @Autowired
    SnapshotTable snapshots;

    @Autowired
    ReviewFigures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Figures counted;

    @Autowired
    Candidates candidates;

    @Autowired
    Registrations registrations;

    @Autowired
    Enterprises enterprises;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    /** Properties have an engine of their own, which knows nothing of the application. */
    SignedLawTests() throws Exception {
        new TestContextManager(SignedLawTests.class).prepareTestInstance(this);
    }

    /** All that may happen, each at least once, in any order. */
    @Provide
    Arbitrary<List<Later>> histories() {
        return Combinators.combine(
                        Arbitraries.shuffle(Later.values()),
                        Arbitraries.of(Later.class).list().ofMaxSize(3))
                .as((each, again) ->
                        Stream.concat(each.stream(), again.stream()).toList());
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void signed_figures_recompute_byte_for_byte_after_any_later_history(@ForAll("histories") List<Later> later) {
        clock.stopOn(ReviewWorld.TODAY);
        try {
            var ours = world.partnership();
            registrations(ours);
            var counted = world.founded(ours, "61/QĐ-LĐLĐ", ReviewWorld.FOUNDED.plusDays(30));
            var facts = new Facts(
                    ours,
                    counted,
                    new ArrayDeque<>(units(ours, occurrences(later, Later.DISSOLVED))),
                    new ArrayDeque<>(persons(ours, occurrences(later, Later.ERASED))));
            world.locked(ours);
            var signed = signed(ours);
            assertThat(signed).doesNotContain(NAME);
            for (var number = 0; number < later.size(); number++) {
                happens(later.get(number), facts, number);
                assertThat(recomputed(ours)).as("after %s", later.get(number)).isEqualTo(signed);
            }

            assertThat(signed(ours)).isEqualTo(signed);
        } finally {
            clock.release();
        }
    }

    /**
     * What the signed set counts, for what comes later to happen to it.
     *
     * @param ending units with a union each, to end one by one
     * @param persons introduced and in the pool, to be erased one by one
     */
    private record Facts(Partnership ours, EntryId counted, Deque<UnitId> ending, Deque<CandidateId> persons) {}

    private static int occurrences(List<Later> later, Later what) {
        return Collections.frequency(later, what);
    }

    private void registrations(Partnership ours) {
        ReviewWorld.house(() -> {
            registrations.managed(ours.enterprise(), Line.PARTY, ours.bloc(), YEAR_BEFORE);
            var name = "CĐCS giới thiệu " + ours.enterprise();
            var union = organisation.found(new Founding(
                    UnitKind.GRASSROOTS_UNION,
                    "",
                    name,
                    name,
                    ours.federation(),
                    new Decision("1", YEAR_BEFORE, YEAR_BEFORE)));
            enterprises.organised(ours.enterprise(), Line.UNION, union, YEAR_BEFORE);
            return ours;
        });
    }

    private List<UnitId> units(Partnership ours, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    var unit = ReviewWorld.house(() -> other(ours.federation(), "Quận sẽ hết " + number));
                    var fact = Fact.of(
                            ours.programme(),
                            FactKind.UNION_FOUNDED,
                            "62-%d/QĐ-LĐLĐ".formatted(number),
                            Words.same("Thành lập CĐCS ở quận sẽ hết"),
                            null,
                            ReviewWorld.FOUNDED,
                            Map.of(Line.UNION, unit),
                            List.of(new Posting(Account.UNION_FOUNDED, 1)),
                            Evidence.none("/app/cases/1"));
                    ReviewWorld.house(() -> ledger.enter(fact, Side.UNION));
                    return unit;
                })
                .toList();
    }

    /** The newest programme of their days counts them. */
    private List<CandidateId> persons(Partnership ours, int count) {
        var officer = people.officer(Side.UNION, ours.district());
        var entered = IntStream.range(0, count)
                .mapToObj(number -> {
                    var person = new Person(
                            NAME + " " + ours.programme() + " " + number,
                            YearMonth.of(1995, 1),
                            Person.Sex.FEMALE,
                            Person.Job.WORKER,
                            true);
                    var consents = Stream.of(Consent.Purpose.REGISTER, Consent.Purpose.SHARE)
                            .map(purpose -> new Consent(purpose, Consent.Form.REQUEST, REGISTERED, "tủ hồ sơ", null))
                            .toList();
                    var id = officer.as(() ->
                            done(candidates.enter(new Entry(person, ours.enterprise(), REGISTERED, consents, false))));
                    officer.as(() -> done(
                            candidates.take(id, Step.of(StepKind.INTRODUCTION, REGISTERED.plusDays(9), "05-NQ/CĐCS"))));
                    ours.partyOfficer()
                            .as(() -> done(
                                    candidates.take(id, Step.of(StepKind.POOL, REGISTERED.plusDays(30), "01-NQ/CB"))));
                    return id;
                })
                .toList();
        for (var indicator : List.of("2.01", "2.02")) {
            assertThat(claimed(ours, indicator)).as(indicator).isEqualByComparingTo(BigDecimal.valueOf(count));
        }
        return entered;
    }

    private BigDecimal claimed(Partnership ours, String indicator) {
        return ReviewWorld.house(() -> counted.all(FigureQuery.whole(ours.programme(), Period.year(2022)))).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .map(Figure::claimed)
                .findFirst()
                .orElseThrow();
    }

    private static CandidateId done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    /** They leave the pool and ask to be erased; nothing of them can be read any more. */
    private void erase(Partnership ours, CandidateId id) {
        ours.partyOfficer().as(() -> done(candidates.take(id, Step.of(StepKind.WITHDRAWAL, NEXT_YEAR, ""))));
        ReviewWorld.said(ours.partyOfficer().post("/app/candidates/%s/erasure".formatted(id)));
        assertThat(ours.partyOfficer().get("/app/candidates/" + id))
                .bodyText()
                .doesNotContain(NAME + " " + ours.programme());
    }

    private void happens(Later what, Facts facts, int number) {
        var ours = facts.ours();
        var decision = "7%d/QĐ-LĐLĐ".formatted(number);
        var reorganised = new Decision(decision, NEXT_YEAR.plusDays(number + 1), NEXT_YEAR.plusDays(number + 1));
        switch (what) {
            case ENTERED -> world.waiting(ours, decision, NEXT_YEAR);
            case CONFIRMED -> world.founded(ours, decision, NEXT_YEAR);
            case TOLD_LATE -> world.founded(ours, decision, YEAR_BEFORE);
            case DISPUTED -> {
                var entry = world.waiting(ours, decision, NEXT_YEAR);
                ReviewWorld.house(() -> ledger.dispute(entry, Side.PARTY, "Chưa có quyết định"));
            }
            case REVERSED -> ReviewWorld.house(() -> ledger.reverse(facts.counted(), Side.UNION, "Quyết định bị hủy"));
            case RENAMED ->
                reorganise(() -> new Reorganisation.Rename(
                        district(ours, reorganised), title("Tên mới " + number), reorganised));
            case MERGED ->
                reorganise(() -> new Reorganisation.Merge(
                        List.of(district(ours, reorganised), other(ours.federation(), "Quận nhập vào " + number)),
                        new Reorganisation.Target.Begun(
                                UnitKind.UPPER_UNION, title("Quận hợp nhất " + number), ours.federation()),
                        reorganised));
            case SPLIT ->
                reorganise(() -> new Reorganisation.Split(
                        district(ours, reorganised),
                        List.of(
                                part(ours, "Quận phần một " + number, "0.4"),
                                part(ours, "Quận phần hai " + number, "0.6")),
                        false,
                        reorganised));
            case DISSOLVED ->
                reorganise(() -> new Reorganisation.Dissolve(facts.ending().pop(), "Hết nhiệm vụ", reorganised));
            case ERASED -> erase(ours, facts.persons().pop());
            case TRANSFERRED ->
                reorganise(() -> new Reorganisation.Transfer(
                        district(ours, reorganised), other(ours.federation(), "Cấp trên mới " + number), reorganised));
            case RULED -> ruled(ours, number);
            case PLANNED -> world.plan(ours, 20 + number, "Điều chỉnh");
        }
    }

    private void reorganise(Supplier<Reorganisation> change) {
        assertThat(ReviewWorld.house(() -> organisation.reorganise(change.get())))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    /** The district as it goes on after what happened to it. */
    private UnitId district(Partnership ours, Decision decided) {
        return organisation
                .successors(ours.district(), decided.effectiveOn())
                .getFirst()
                .unit();
    }

    private UnitId other(UnitId parent, String name) {
        return organisation.found(new Founding(
                UnitKind.UPPER_UNION, "", name, name, parent, new Decision("1", YEAR_BEFORE, YEAR_BEFORE)));
    }

    private static Reorganisation.Part part(Partnership ours, String name, String share) {
        return new Reorganisation.Part(
                new Reorganisation.Target.Begun(UnitKind.UPPER_UNION, title(name), ours.federation()),
                new BigDecimal(share),
                List.of());
    }

    private static Reorganisation.Title title(String name) {
        return new Reorganisation.Title("", name, name);
    }

    private static void ruled(Partnership ours, int number) {
        var changes = ReviewWorld.text(ours.partyOfficer().get(indicator(ours)).exchange());
        ReviewWorld.said(ours.partyOfficer()
                .post(indicator(ours))
                .param("year", Integer.toString(NEXT_YEAR.getYear()))
                .param("ruleVi", "Cách tính " + number)
                .param("ruleEn", "Rule " + number)
                .param("measure", number % 2 == 0 ? "DISTINCT" : "SUM")
                .param("shown", "true")
                .param("reason", "Hai bên thống nhất")
                .param("seen", changes.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1")));
    }

    private static String indicator(Partnership ours) {
        return "/app/programme/%s/indicators/3.06".formatted(ours.code());
    }

    /** The text that was signed. */
    private String signed(Partnership ours) {
        return inside(() -> kept(ours).figures().text() + kept(ours).hash());
    }

    /** The text as it is read from the ledger now, with its hash. */
    private String recomputed(Partnership ours) {
        return inside(() -> {
            var again = figures.recomputed(review(ours), kept(ours));
            return again.text() + kept(ours).seal().hash(again.text());
        });
    }

    private SnapshotTable.Kept kept(Partnership ours) {
        return snapshots.newest(review(ours).id()).orElseThrow();
    }

    private Review review(Partnership ours) {
        return reviews.all().stream()
                .filter(review -> review.programme().equals(ours.programme()))
                .findFirst()
                .orElseThrow();
    }

    private String inside(Supplier<String> read) {
        return ReviewWorld.house(() -> Objects.requireNonNull(transaction.execute(_ -> read.get())));
    }
}
