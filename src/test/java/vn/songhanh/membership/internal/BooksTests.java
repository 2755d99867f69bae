package vn.songhanh.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Objection;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;
import vn.songhanh.web.Refused;

/** A month of a union is told once, counts in the ledger, and the book always adds up. */
@DatabaseTest
class BooksTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Memberships memberships;

    @Autowired
    CorrectMonth correct;

    @Autowired
    UnionPages pages;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    MembershipWorld world;
    Person officer;
    Person party;
    UnitId union;
    YearMonth january;

    @BeforeEach
    void open() {
        world = new MembershipWorld(context);
        clock.stopOn(world.day(11, 5));
        officer = people.officer(Side.UNION, world.district);
        party = people.officer(Side.PARTY, world.bloc);
        union = world.union(world.district, "Cơ khí");
        january = YearMonth.of(world.year, 1);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_month_told_is_read_in_the_figures_and_the_closing_follows() {
        done(tell(january, 40, new Movements(12, 3, 2, 1)));

        var balance = balance(january);
        assertThat(balance.opening()).isEqualTo(40);
        assertThat(balance.closing()).isEqualTo(50);
        assertThat(figure("2.18").claimed()).isEqualByComparingTo("12");
        assertThat(figure("2.19").claimed()).isEqualByComparingTo("10");
        assertThat(figure("2.20a").claimed()).isEqualByComparingTo("50");
        assertThat(figure(Optional.of(world.district), "2.20a").claimed()).isEqualByComparingTo("50");
        assertThat(figure(Optional.of(world.otherDistrict), "2.20a").claimed()).isZero();
    }

    @Test
    void coverage_2_20c_is_the_members_of_the_books_by_the_workers_of_the_register() {
        // the survey's own number of members plays no part
        world.surveyed(world.enterpriseOf(union, world.day(1, 1)), world.day(1, 20), 200, 7);
        done(tell(january, 40, new Movements(12, 2, 0, 0)));
        confirmAll();

        assertThat(figure(Optional.of(world.district), "2.20b").confirmed()).isEqualByComparingTo("200");
        assertThat(figure(Optional.of(world.district), "2.20c").confirmed()).isEqualByComparingTo("25");
    }

    @Test
    void a_month_without_movements_is_told_too_and_enters_nothing() {
        done(tell(january, 40, Movements.NONE));
        done(tell(january.plusMonths(1), null, Movements.NONE));

        assertThat(balance(january.plusMonths(1)).closing()).isEqualTo(40);
        assertThat(objections(tell(january.plusMonths(1), null, Movements.NONE)))
                .hasOnlyElementsOfType(Objection.AlreadyTold.class);
    }

    @Test
    void what_the_other_officer_has_told_meanwhile_is_shown_and_nothing_counts_twice() {
        done(tell(january, 40, new Movements(12, 0, 0, 0)));

        var again = objections(tell(january, null, new Movements(9, 0, 0, 0)));

        assertThat(again)
                .singleElement()
                .isInstanceOfSatisfying(
                        Objection.AlreadyTold.class,
                        told -> assertThat(told.movements().joined()).isEqualTo(12));
        assertThat(figure("2.18").claimed()).isEqualByComparingTo("12");
    }

    @Test
    void of_two_officers_at_the_same_moment_one_is_told_that_the_other_was_faster() {
        var one = CompletableFuture.supplyAsync(() -> tell(january, 40, new Movements(5, 0, 0, 0)));
        var other = CompletableFuture.supplyAsync(() -> tell(january, 40, new Movements(5, 0, 0, 0)));

        assertThat(List.of(one.join(), other.join()))
                .filteredOn(Told.Done.class::isInstance)
                .hasSize(1);
        assertThat(figure("2.18").claimed()).isEqualByComparingTo("5");
    }

    @Test
    void a_month_is_told_when_nobody_moves_members_in_another_way() {
        var transaction = context.getBean(TransactionTemplate.class);
        var jdbc = context.getBean(JdbcClient.class);

        var telling = MembershipWorld.house(() -> transaction.execute(_ -> {
            context.getBean(EnterpriseStock.class).waitForOthers();
            var sent = CompletableFuture.supplyAsync(() -> tell(january, 40, Movements.NONE));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> sent.isDone()
                            || jdbc.sql("select count(*) from pg_locks where not granted")
                                            .query(Long.class)
                                            .single()
                                    > 0);
            assertThat(sent).isNotDone();
            return sent;
        }));

        assertThat(telling.join()).isInstanceOf(Told.Done.class);
    }

    @Test
    void more_than_are_there_cannot_go_now_nor_in_a_month_that_was_told_before() {
        done(tell(january, 10, Movements.NONE));
        done(tell(january.plusMonths(2), null, new Movements(0, 6, 0, 0)));

        assertThat(objections(tell(january.plusMonths(3), null, new Movements(0, 3, 0, 2))))
                .containsExactly(new Objection.BelowZero(january.plusMonths(3), -1));
        assertThat(objections(tell(january.plusMonths(1), null, new Movements(0, 5, 0, 0))))
                .containsExactly(new Objection.BelowZero(january.plusMonths(2), -1));
    }

    @Test
    void the_first_month_needs_the_opening_and_no_other_month_takes_one() {
        assertThat(objections(tell(january, null, Movements.NONE))).containsExactly(new Objection.OpeningMissing());
        done(tell(january.plusMonths(1), 7, Movements.NONE));

        assertThat(objections(tell(january.plusMonths(2), 9, Movements.NONE)))
                .containsExactly(new Objection.OpeningFollows(7));
        assertThat(objections(tell(january, null, Movements.NONE)))
                .containsExactly(new Objection.BeforeTheOpening(january.plusMonths(1)));
    }

    @Test
    void a_month_to_come_a_month_before_the_founding_and_a_million_are_refused() {
        var young = world.union(world.district, "Trẻ", world.day(6, 15));

        assertThat(objections(tell(YearMonth.of(world.year, 11), 1, Movements.NONE)))
                .contains(new Objection.NotOver(YearMonth.of(world.year, 11)));
        assertThat(objections(tell(young, YearMonth.of(world.year, 5), 1, Movements.NONE)))
                .hasOnlyElementsOfType(Objection.UnknownUnion.class);
        assertThat(objections(tell(january, 1, new Movements(1_000_000, 0, 0, 0))))
                .containsExactly(new Objection.TooMany(Book.MOST));
    }

    @Test
    void only_officers_of_the_union_side_tell_and_only_of_unions_below_them() {
        var elsewhere = world.union(world.otherDistrict, "Nơi khác");

        assertThatThrownBy(() -> tell(party, union, january, 4, Movements.NONE)).isInstanceOf(Refused.class);
        assertThat(objections(tell(officer, elsewhere, january, 4, Movements.NONE)))
                .containsExactly(new Objection.UnknownUnion());
        done(tell(people.officer(Side.UNION, world.federation), elsewhere, january, 4, Movements.NONE));
    }

    @Test
    void a_correction_reverses_with_its_reason_and_enters_anew() {
        done(tell(january, 40, new Movements(12, 0, 0, 0)));

        done(correct(1, new Movements(2, 1, 0, 0), "Cộng nhầm danh sách"));

        assertThat(balance(january).closing()).isEqualTo(41);
        assertThat(figure("2.18").claimed()).isEqualByComparingTo("2");
        assertThat(objections(correct(1, new Movements(3, 0, 0, 0), "Lần nữa")))
                .hasOnlyElementsOfType(Objection.ChangedMeanwhile.class);
        assertThat(objections(correct(2, new Movements(3, 0, 0, 0), "")))
                .containsExactly(new Objection.CorrectionWithoutReason());
        assertThat(objections(correct(2, new Movements(2, 1, 0, 0), "Như cũ")))
                .containsExactly(new Objection.NothingChanged());
    }

    @Test
    void what_the_party_side_has_confirmed_stays_until_it_confirms_the_correction() {
        done(tell(january, 40, new Movements(12, 0, 0, 0)));
        confirmAll();

        done(correct(1, new Movements(2, 0, 0, 0), "Cộng nhầm danh sách"));
        assertThat(figure("2.18").confirmed()).isEqualByComparingTo("12");
        assertThat(balance(january).closing()).isEqualTo(42);

        confirmAll();
        assertThat(figure("2.18").confirmed()).isEqualByComparingTo("2");
    }

    @Test
    void when_the_party_confirms_only_one_of_several_entries_nothing_counts_twice() {
        done(tell(january, 40, new Movements(12, 0, 0, 0)));
        confirmAll();
        done(correct(1, new Movements(15, 0, 0, 0), "Sót ba người"));
        var waiting = officer.as(() -> figures.waiting(world.programme, Side.UNION));

        assertThat(waiting).hasSize(1);
        party.as(() -> ledger.confirm(waiting.getLast().id(), Side.PARTY));
        assertThat(figure("2.18").confirmed()).isEqualByComparingTo("15");
        assertThat(figure("2.20a").confirmed()).isEqualByComparingTo("55");
    }

    @Test
    void when_the_party_disputes_the_correction_the_old_figure_stays_and_it_may_be_corrected_again() {
        done(tell(january, 40, new Movements(12, 0, 0, 0)));
        confirmAll();
        done(correct(1, new Movements(15, 0, 0, 0), "Sót ba người"));
        party.as(() -> figures.waiting(world.programme, Side.UNION).stream()
                .map(line -> ledger.dispute(line.id(), Side.PARTY, "Không thấy danh sách"))
                .toList());
        assertThat(figure("2.18").confirmed()).isEqualByComparingTo("12");

        done(correct(2, new Movements(13, 0, 0, 0), "Chỉ sót một người"));
        assertThat(figure("2.18").confirmed()).isEqualByComparingTo("12");
        assertThat(balance(january).joined()).isEqualTo(13);
        done(correct(3, new Movements(12, 0, 0, 0), "Không sót ai"));
        assertThat(officer.as(() -> figures.waiting(world.programme, Side.UNION)))
                .isEmpty();
        assertThat(balance(january).joined()).isEqualTo(12);
        done(correct(4, Movements.NONE, "Không phải của tháng này"));
        confirmAll();
        assertThat(figure("2.18").confirmed()).isZero();
        assertThat(figure("2.20a").confirmed()).isEqualByComparingTo("40");
    }

    @Test
    void a_correction_that_is_withdrawn_leaves_what_both_have_confirmed() {
        done(tell(january, 3, new Movements(12, 0, 0, 0)));
        confirmAll();
        done(correct(1, new Movements(15, 0, 0, 0), "Sót ba người"));
        officer.as(() -> figures.waiting(world.programme, Side.UNION).stream()
                .map(line -> ledger.withdraw(line.id(), Side.UNION, "Nhầm"))
                .toList());
        assertThat(balance(january).joined()).isEqualTo(12);
        assertThat(objections(correct(2, new Movements(0, 4, 0, 0), "Ra bốn người")))
                .containsExactly(new Objection.BelowZero(january, -1));

        done(correct(2, new Movements(0, 3, 0, 0), "Ra ba người"));
        assertThat(balance(january))
                .extracting(Balance::joined, Balance::closing)
                .containsExactly(0L, 0L);
    }

    @Test
    void a_month_of_a_signed_period_needs_a_reason_and_counts_in_the_open_one() {
        done(tell(january, 40, new Movements(1, 0, 0, 0)));
        MembershipWorld.house(() -> {
            ledger.lock(world.programme, Period.quarter(world.year, 1), "thử");
            return null;
        });
        var february = january.plusMonths(1);

        assertThat(objections(tell(february, null, new Movements(6, 0, 0, 0))))
                .containsExactly(new Objection.ReasonMissing(Period.quarter(world.year, 1)));
        done(officer.as(() -> memberships.tell(
                february, List.of(new Telling(union, new Movements(6, 0, 0, 0), null)), "Báo cáo gửi muộn")));
        done(correct(1, new Movements(3, 0, 0, 0), "Sót hai người"));

        assertThat(balance(january).joined()).isEqualTo(1);
        assertThat(balance(february).joined()).isZero();
        var april = balance(january.plusMonths(3));
        assertThat(april.joined()).isEqualTo(6 - 1 + 3);
        assertThat(april.opening() + april.net()).isEqualTo(april.closing()).isEqualTo(49);
    }

    @Test
    void a_professional_union_without_an_enterprise_keeps_a_book_at_its_own_place() {
        var professional = world.professional(world.district, "Nghiệp đoàn xe ôm");

        done(tell(officer, professional, january, 15, new Movements(5, 0, 0, 0)));

        assertThat(figure(Optional.of(world.district), "2.20a").claimed()).isEqualByComparingTo("20");
        assertThat(figure(Optional.of(professional), "2.18").claimed()).isEqualByComparingTo("5");
    }

    private Told tell(YearMonth month, @Nullable Integer opening, Movements moved) {
        return tell(officer, union, month, opening, moved);
    }

    private Told tell(UnitId of, YearMonth month, @Nullable Integer opening, Movements moved) {
        return tell(officer, of, month, opening, moved);
    }

    private Told tell(Person by, UnitId of, YearMonth month, @Nullable Integer opening, Movements moved) {
        return by.as(() -> memberships.tell(month, List.of(new Telling(of, moved, opening)), ""));
    }

    private Told correct(int seen, Movements moved, String reason) {
        return officer.as(() -> correct.correct(union, january, seen, moved, reason));
    }

    private Balance balance(YearMonth month) {
        Supplier<UnionPage> page = () -> pages.page(union, Optional.of(month), officer.mandate());
        return officer.as(page).now();
    }

    private Figure figure(String code) {
        return figure(Optional.empty(), code);
    }

    private Figure figure(Optional<UnitId> unit, String code) {
        var query = new FigureQuery(world.programme, unit, Period.year(world.year), Optional.empty());
        return officer.as(() -> figures.all(query)).stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void confirmAll() {
        party.as(() -> figures.waiting(world.programme, Side.UNION).stream()
                .map(line -> ledger.confirm(line.id(), Side.PARTY))
                .toList());
    }

    private static List<Objection> objections(Told told) {
        assertThat(told).isInstanceOf(Told.Declined.class);
        return ((Told.Declined) told)
                .objections().values().stream().flatMap(List::stream).toList();
    }

    private static void done(Told... told) {
        assertThat(Arrays.asList(told)).hasOnlyElementsOfType(Told.Done.class);
    }
}
