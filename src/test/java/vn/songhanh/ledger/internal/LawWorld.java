package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.ledger.internal.History.TERM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.ledger.internal.NaiveLedger.Item;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * Tells a history to the real ledger and, beside it, to the naive one. Below the federation there are four districts; below the
 * first two there is one unit each. Enterprises are managed by these two, by districts and by the federation itself; one lies in
 * no ward.
 */
class LawWorld {

    static final int ENTERPRISES = 7;

    /** As the naive ledger knows what lies in no ward. */
    static final UnitId NO_WARD = new UnitId(-1);

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);

    private static final int FOURTH = 6;

    /** Why an entry is closed to every act, whatever it stands as. */
    private static final Set<Class<?>> CLOSING = Set.of(
            Claiming.Objection.Reversed.class,
            Claiming.Objection.TakenBack.class,
            Claiming.Objection.EnteredAgain.class,
            Claiming.Objection.PeriodLocked.class);

    private final Organisation organisation;
    private final Registrations registrations;
    private final Programmes programmes;
    private final Acts acts;

    final NaiveTree tree = new NaiveTree();
    final List<UnitId> units = new ArrayList<>();
    private final List<UnitId> leaves;
    private final List<EnterpriseId> enterprises = new ArrayList<>();

    /** The sector of each enterprise as the register knows it now. */
    private final Map<Integer, OwnershipSector> sectors = new HashMap<>();

    /** Places on a line of their own; enterprises lie in them by turns, the last one in none. */
    final List<UnitId> wards;

    /** The units of each entry on the union line as they were known when it was entered. */
    private final Map<EntryId, List<UnitId>> paths = new HashMap<>();

    /** The doors through which a history is told, and the ledger's own numbers. */
    record Acts(
            Ledger ledger,
            Disputes disputes,
            JoinEntries joining,
            Figures figures,
            JdbcClient jdbc,
            TransactionTemplate transaction) {

        EntryId reversalOf(EntryId entry) {
            return house(() -> transaction.execute(
                    _ -> jdbc.sql("select id from entry where reverses_id = :entry order by id desc limit 1")
                            .param("entry", entry.value())
                            .query((row, number) -> new EntryId(row.getLong("id")))
                            .single()));
        }
    }

    LawWorld(
            Organisation organisation, Registrations registrations, Programmes programmes, Acts acts, History history) {
        this.organisation = organisation;
        this.registrations = registrations;
        this.programmes = programmes;
        this.acts = acts;
        var federation = unit(UnitKind.CITY_FEDERATION, null);
        var first = unit(UnitKind.UNION_BOARD, federation);
        var second = unit(UnitKind.UNION_BOARD, federation);
        var third = unit(UnitKind.UNION_BOARD, federation);
        var belowFirst = unit(UnitKind.UNION_BOARD, first);
        var belowSecond = unit(UnitKind.UNION_BOARD, second);
        var fourth = unit(UnitKind.UNION_BOARD, federation);
        wards = List.of(ward(), ward());
        leaves = List.of(belowFirst, belowSecond, third, second, fourth, federation, first);
        leaves.forEach(this::enterprise);
        // the story of a unit is told in order: its second change after its first
        var splits = history.changes().split();
        var transfers = history.changes().transferred();
        var before = splits.stream()
                .filter(split -> transfers.stream().anyMatch(transfer -> split < transfer))
                .toList();
        before.forEach(day -> split(first, belowFirst, TERM.first().plusDays(day)));
        reorganise(history, second, third, belowFirst, belowSecond);
        splits.stream()
                .filter(day -> !before.contains(day))
                .forEach(day -> split(first, belowFirst, TERM.first().plusDays(day)));
        history.changes().wardEnded().stream().map(TERM.first()::plusDays).forEach(day -> {
            change(new Reorganisation.Merge(
                    List.of(wards.getFirst()), new Reorganisation.Target.Existing(wards.getLast()), decision(day)));
            tree.end(wards.getFirst(), day, wards.getLast());
        });
    }

    /** The bigger part is where it goes on; what lies below it on the day goes along. */
    private void split(UnitId unit, UnitId child, LocalDate day) {
        var federation = units.getFirst();
        var along = tree.path(child, day).contains(unit) ? List.of(child) : List.<UnitId>of();
        var outcome = change(new Reorganisation.Split(
                unit,
                List.of(
                        new Reorganisation.Part(begun(federation), new BigDecimal("0.4"), List.of()),
                        new Reorganisation.Part(begun(federation), new BigDecimal("0.6"), along)),
                false,
                decision(day)));
        outcome.begun().forEach(part -> {
            tree.below(part, Optional.of(federation), day);
            units.add(part);
        });
        tree.end(unit, day, outcome.begun().getLast());
        along.forEach(one -> tree.below(one, Optional.of(outcome.begun().getLast()), day));
    }

    private static Reorganisation.Target.Begun begun(UnitId parent) {
        var name = "Thử " + COUNT.incrementAndGet();
        return new Reorganisation.Target.Begun(UnitKind.UNION_BOARD, new Reorganisation.Title("", name, name), parent);
    }

    /** What becomes known among the facts; what was entered before stays where it was entered. */
    void takeLate(History.Late late) {
        var fourth = units.get(FOURTH);
        var third = units.get(3);
        var day = TERM.first().plusDays(late.day());
        if (late.dissolved()) {
            change(new Reorganisation.Dissolve(fourth, "Hết nhiệm vụ", decision(day)));
            tree.end(fourth, day, units.getFirst());
        } else {
            change(new Reorganisation.Transfer(fourth, third, decision(day)));
            tree.below(fourth, Optional.of(third), day);
        }
    }

    /** The register learns it; what was told before stays where it was told. */
    void sold() {
        var id = enterprises.getFirst().value();
        house(() -> acts.transaction()
                .execute(_ -> acts.jdbc()
                        .sql("update enterprise set ownership_sector = 'DOMESTIC_NON_STATE' where id = :id")
                        .param("id", id)
                        .update()));
        sectors.put(id, OwnershipSector.DOMESTIC_NON_STATE);
    }

    /** The one it was told in, or the one of today. */
    Optional<OwnershipSector> sector(Item item, boolean asWas) {
        return Optional.ofNullable(asWas ? item.sector() : sectors.get(item.enterprise()));
    }

    List<UnitId> path(Item item) {
        return paths.get(item.id());
    }

    private void reorganise(History history, UnitId second, UnitId third, UnitId belowFirst, UnitId belowSecond) {
        var merged = history.changes().merged();
        var risen = history.changes().risen().stream()
                .filter(day -> !merged.contains(day))
                .toList();
        var early = risen.stream()
                .filter(day -> merged.stream().anyMatch(merging -> day < merging))
                .toList();
        early.forEach(day -> rise(belowSecond, TERM.first().plusDays(day)));
        merged.stream().map(TERM.first()::plusDays).forEach(day -> {
            change(new Reorganisation.Merge(List.of(second), new Reorganisation.Target.Existing(third), decision(day)));
            tree.end(second, day, third);
            if (early.isEmpty()) {
                tree.below(belowSecond, Optional.of(third), day);
            }
        });
        risen.stream()
                .filter(day -> !early.contains(day))
                .forEach(day -> rise(belowSecond, TERM.first().plusDays(day)));
        history.changes().transferred().stream().map(TERM.first()::plusDays).forEach(day -> {
            change(new Reorganisation.Transfer(belowFirst, third, decision(day)));
            tree.below(belowFirst, Optional.of(third), day);
        });
        history.changes().moved().stream().map(TERM.first()::plusDays).forEach(day -> {
            house(() -> {
                registrations.managed(enterprises.getFirst(), Line.UNION, third, day);
                return 0;
            });
            tree.managed(enterprises.getFirst().value(), third, day);
        });
    }

    private void rise(UnitId unit, LocalDate day) {
        var federation = units.getFirst();
        change(new Reorganisation.Transfer(unit, federation, decision(day)));
        tree.below(unit, Optional.of(federation), day);
    }

    /** The units whose figures a reorganisation of the history can have moved. */
    Set<UnitId> touched(History history) {
        var first = units.get(1);
        var second = units.get(2);
        var third = units.get(3);
        var touched = new HashSet<UnitId>();
        if (!history.changes().merged().isEmpty()) {
            touched.addAll(List.of(second, third));
        }
        if (!history.changes().transferred().isEmpty()) {
            touched.addAll(List.of(first, third));
        }
        if (!history.changes().moved().isEmpty()) {
            touched.addAll(List.of(first, third, leaves.getFirst()));
        }
        if (!history.changes().risen().isEmpty()) {
            touched.addAll(List.of(second, third));
        }
        if (!history.changes().split().isEmpty()) {
            touched.add(first);
            touched.addAll(units.subList(FOURTH + 1, units.size()));
        }
        return touched;
    }

    private Reorganisation.Outcome.Agreed change(Reorganisation reorganisation) {
        return switch (house(() -> organisation.reorganise(reorganisation))) {
            case Reorganisation.Outcome.Agreed agreed -> agreed;
            case Reorganisation.Outcome.Declined declined -> throw new IllegalStateException(declined.toString());
        };
    }

    private static Decision decision(LocalDate day) {
        return new Decision("1", day, day);
    }

    private UnitId ward() {
        var name = "Phường thử " + COUNT.incrementAndGet();
        return house(() -> organisation.found(new Founding(UnitKind.WARD, "", name, name, null, decision(BEGINNING))));
    }

    private UnitId wardOf(int enterprise, LocalDate on) {
        return enterprise == ENTERPRISES - 1 ? NO_WARD : tree.standing(wards.get(enterprise % wards.size()), on);
    }

    private UnitId unit(UnitKind kind, @Nullable UnitId parent) {
        var name = "Thử " + COUNT.incrementAndGet();
        var unit = house(() -> organisation.found(new Founding(kind, "", name, name, parent, decision(BEGINNING))));
        tree.below(unit, Optional.ofNullable(parent), BEGINNING);
        units.add(unit);
        return unit;
    }

    private void enterprise(UnitId manager) {
        var code = new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, "0207%06d".formatted(COUNT.incrementAndGet()));
        var id = house(() -> {
            var registered = registrations.register(new Registration(
                    code, true, "Công ty Thử", "", null, OwnershipSector.FDI, "", null, null, BEGINNING));
            registrations.managed(registered, Line.UNION, manager, BEGINNING);
            if (enterprises.size() < ENTERPRISES - 1) {
                registrations.managed(
                        registered, Line.TERRITORY, wards.get(enterprises.size() % wards.size()), BEGINNING);
            }
            return registered;
        });
        tree.managed(id.value(), manager, BEGINNING);
        sectors.put(id.value(), OwnershipSector.FDI);
        enterprises.add(id);
    }

    /** A programme in which a history has happened. */
    final class Telling {

        final ProgrammeId programme = newProgramme();
        final NaiveLedger naive = new NaiveLedger();
        private final History history;
        private final NaiveClaims claims = new NaiveClaims();
        private final Map<Integer, Item> newest = new HashMap<>();

        /** What the other body has told of the same fact under another name, until the two are joined. */
        private final Map<Integer, Item> told = new HashMap<>();

        private final List<Period> locked = new ArrayList<>();
        private long position;

        Telling(History history) {
            this.history = history;
        }

        long position() {
            return position;
        }

        void take(History.Step step) {
            var story = history.stories().get(step.story());
            if (step.answer() < 0) {
                newest.put(
                        step.story(),
                        entered(fact(step.story(), story, ""), story.side()).orElseThrow());
            } else {
                answer(step.story(), story.answers().get(step.answer()));
            }
        }

        void lock(Period quarter) {
            if (!locked.contains(quarter)) {
                house(() -> {
                    acts.ledger().lock(programme, quarter, "review");
                    return 0;
                });
                locked.add(quarter);
            }
        }

        /** Empty where the fact stands already. */
        private Optional<Item> entered(Fact fact, Side side) {
            var countsOn = firstOpen(fact.happenedOn());
            var answer = house(() -> countsOn.equals(fact.happenedOn())
                    ? acts.ledger().enter(fact, side)
                    : acts.ledger().adjust(fact, side, "Bổ sung"));
            if (answer instanceof Entering.AlreadyEntered(var standing, var _, var _, var _)) {
                assertThat(naive.items).extracting(Item::id).contains(standing);
                return Optional.empty();
            }
            var entered = (Entering.Entered) answer;
            var item = item(entered, fact, countsOn);
            keep(item, ClaimState.claimedBy(side), side, entered.position());
            return Optional.of(item);
        }

        private void answer(int number, History.Answer answer) {
            var entry = newest.get(number);
            var id = entry.id();
            var side = answer.side();
            switch (answer.what()) {
                case CLAIM -> move(entry, answer, house(() -> acts.ledger().claim(id, side)));
                case CONFIRM -> move(entry, answer, house(() -> acts.ledger().confirm(id, side)));
                case DISPUTE -> move(entry, answer, house(() -> acts.ledger().dispute(id, side, "Chưa rõ")));
                case WITHDRAW -> move(entry, answer, house(() -> acts.ledger().withdraw(id, side, "Nhầm")));
                case SETTLE_CONFIRMED -> move(entry, answer, settled(id, side, ClaimState.CONFIRMED));
                case SETTLE_WITHDRAWN -> move(entry, answer, settled(id, side, ClaimState.WITHDRAWN));
                case REVERSE -> reverse(number, entry, side);
                case TELL_TOO -> tellToo(number);
                case JOIN -> join(number, side);
            }
        }

        private Claiming settled(EntryId entry, Side side, ClaimState outcome) {
            return house(() -> {
                var proposed = acts.disputes().propose(entry, side, outcome, "Đã đối chiếu");
                return proposed instanceof Claiming.Agreed
                        ? acts.disputes()
                                .accept(
                                        entry,
                                        side.other(),
                                        acts.disputes()
                                                .open(entry)
                                                .orElseThrow()
                                                .id())
                        : proposed;
            });
        }

        /** The ledger answers as the table of claims does, unless a lock or a reversal closes the entry. */
        private void move(Item entry, History.Answer answer, Claiming claiming) {
            var expected = claims.after(entry.id(), answer.what(), answer.side());
            switch (claiming) {
                case Claiming.Agreed(var state, var at) -> {
                    assertThat(expected).as("%s %s", entry, answer).contains(state);
                    claims.become(entry.id(), answer.what(), answer.side(), state);
                    entry.steps().add(new NaiveLedger.Step(at, state));
                    position = at;
                }
                case Claiming.Declined(var why) ->
                    assertThat(expected.isEmpty() || CLOSING.contains(why.getClass()))
                            .as("%s %s: %s", entry, answer, why)
                            .isTrue();
            }
        }

        /** A reversal of what both have confirmed is claimed; of what one body claims it stands as that did. */
        private void reverse(int number, Item entry, Side side) {
            var answered = house(() -> acts.ledger().reverse(entry.id(), side, "Sai"));
            if (answered instanceof Reversing.Entered(var id, var at)) {
                newest.put(number, reversed(id, entry, side, at));
            }
        }

        private Item reversed(EntryId id, Item entry, Side side, long at) {
            var before = entry.at(Long.MAX_VALUE);
            var reversal = reversal(id, entry);
            keep(reversal, before == ClaimState.CONFIRMED ? ClaimState.claimedBy(side) : before, side, at);
            return reversal;
        }

        private void tellToo(int number) {
            if (!told.containsKey(number)) {
                var story = history.stories().get(number);
                entered(fact(number, story, "-khac"), story.side().other()).ifPresent(item -> told.put(number, item));
            }
        }

        /** The entry of the other body stays, confirmed by both; the own one is taken back as a whole. */
        private void join(int number, Side side) {
            var one = newest.get(number);
            var other = told.get(number);
            if (other == null) {
                return;
            }
            var mandate = new Mandate(new AccountId(1), side, units.getFirst(), Set.of(Role.OFFICER));
            var pair = LikenessTable.Pair.of(one.id(), other.id());
            if (house(() -> acts.joining().same(mandate, pair)).isPresent()) {
                return;
            }
            var gives = claims.claimedBy(one.id()) == side ? one : other;
            var keeps = gives == one ? other : one;
            assertThat(claims.claimedBy(gives.id())).isEqualTo(side);
            assertThat(claims.claimedBy(keeps.id())).isEqualTo(side.other());
            var at = house(() -> acts.figures().position());
            if (keeps.at(Long.MAX_VALUE) != ClaimState.CONFIRMED) {
                claims.become(keeps.id(), History.What.CONFIRM, side, ClaimState.CONFIRMED);
                keeps.steps().add(new NaiveLedger.Step(at, ClaimState.CONFIRMED));
            }
            reversed(acts.reversalOf(gives.id()), gives, side, at);
            newest.put(number, keeps);
            told.remove(number);
        }

        private Item reversal(EntryId id, Item entry) {
            paths.put(id, path(entry));
            var postings = new HashMap<Account, Long>();
            entry.postings().forEach((account, quantity) -> postings.put(account, -quantity));
            return new Item(
                    id,
                    entry.fact(),
                    entry.happenedOn(),
                    firstOpen(entry.countsOn()),
                    entry.enterprise(),
                    entry.place(),
                    entry.ward(),
                    entry.sector(),
                    postings,
                    new ArrayList<>());
        }

        private void keep(Item item, ClaimState state, Side side, long at) {
            item.steps().add(new NaiveLedger.Step(at, state));
            claims.begin(item.id(), state, side, !item.id().equals(item.fact()));
            naive.items.add(item);
            position = at;
        }

        private LocalDate firstOpen(LocalDate day) {
            return locked.stream()
                    .filter(period -> period.contains(day))
                    .findFirst()
                    .map(period -> firstOpen(period.dayAfter()))
                    .orElse(day);
        }

        private Item item(Entering.Entered entered, Fact fact, LocalDate countsOn) {
            var postings = new HashMap<Account, Long>();
            fact.postings().forEach(posting -> postings.put(posting.account(), posting.quantity()));
            var enterprise = fact.enterprise();
            var place = fact.places().get(Line.UNION);
            paths.put(entered.entry(), tree.path(place, fact.happenedOn()));
            return new Item(
                    entered.entry(),
                    entered.entry(),
                    fact.happenedOn(),
                    countsOn,
                    enterprise == null ? 0 : enterprise.value(),
                    place,
                    fact.places().getOrDefault(Line.TERRITORY, NO_WARD),
                    enterprise == null ? null : sectors.get(enterprise.value()),
                    postings,
                    new ArrayList<>());
        }

        private Fact fact(int number, History.Story story, String name) {
            var alone = story.enterprise() < 0 && story.kind() != 1;
            var enterprise = enterprises.get(Math.max(0, story.enterprise()));
            var place = alone
                    ? tree.standing(leaves.get(number % leaves.size()), story.on())
                    : tree.managerOf(enterprise.value(), story.on());
            return Fact.of(
                    programme,
                    FactKind.CONTACT,
                    "story-" + number + name,
                    Words.same("Việc " + number),
                    alone ? null : enterprise,
                    story.on(),
                    places(place, wardOf(alone ? 0 : Math.max(0, story.enterprise()), story.on())),
                    postings(story.kind(), story.quantity()),
                    Evidence.none("/app/cases/1"));
        }

        /** The same fact once more. */
        Entering again(int number) {
            var story = history.stories().get(number);
            return house(() -> acts.ledger().enter(fact(number, story, ""), story.side()));
        }

        EntryId newest(int number) {
            return newest.get(number).id();
        }
    }

    private static Map<Line, UnitId> places(UnitId unit, UnitId ward) {
        return ward.equals(NO_WARD) ? Map.of(Line.UNION, unit) : Map.of(Line.UNION, unit, Line.TERRITORY, ward);
    }

    private static List<Posting> postings(int kind, int quantity) {
        return switch (kind) {
            case 0 ->
                List.of(
                        new Posting(Account.UNION_FOUNDED, 1),
                        new Posting(Account.UNION_ORGANISATION, 1),
                        new Posting(Account.UNION_MEMBER, quantity),
                        new Posting(Account.UNION_MEMBER_JOINED, quantity));
            case 1 -> List.of(new Posting(Account.ENTERPRISE_REACHED, 1));
            // no fall of UNION_MEMBER: a joining is refused where a month would close below zero, so orders would
            // differ rightly
            case 2 ->
                List.of(new Posting(Account.UNION_ORGANISATION, -1), new Posting(Account.UNION_MEMBER_LEFT, quantity));
            case 3 -> List.of(new Posting(Account.MEMBER_INTRODUCED, quantity));
            default -> List.of(new Posting(Account.MEMBER_ADMITTED_UNION, quantity));
        };
    }

    private ProgrammeId newProgramme() {
        return house(() -> programmes.open(new NewProgramme(
                "luat-%d-%d".formatted(COUNT.incrementAndGet(), System.nanoTime()),
                Words.same("Luật"),
                Words.same(""),
                "01",
                TERM.first(),
                TERM,
                Set.of(OwnershipSector.FDI),
                List.of(),
                List.of())));
    }

    static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
