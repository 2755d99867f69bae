package vn.songhanh.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.OnItsDay;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Objection;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** The members of a union go where the decision takes it, and the balance holds. */
@DatabaseTest
class MembersGoAlongTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Memberships memberships;

    @Autowired
    Organisation organisation;

    @Autowired
    UnionPages pages;

    @Autowired
    MembershipPages lists;

    @Autowired
    OnItsDay onItsDay;

    @Autowired
    CorrectMonth corrections;

    @Autowired
    Enterprises enterprises;

    @Autowired
    EnterpriseStock stock;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    MembershipWorld world;
    Person officer;
    UnitId here;
    UnitId there;
    YearMonth january;

    @BeforeEach
    void open() {
        world = new MembershipWorld(context);
        clock.stopOn(world.day(11, 5));
        officer = people.officer(Side.UNION, world.federation);
        january = YearMonth.of(world.year, 1);
        here = told(world.union(world.district, "Đây"), 40);
        there = told(world.union(world.otherDistrict, "Kia"), 25);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void members_of_a_union_that_goes_into_another_are_moved_and_nobody_is_lost() {
        reorganise(new Reorganisation.Merge(List.of(here), new Reorganisation.Target.Existing(there), decision()));

        assertThat(balance(here, 6))
                .extracting(Balance::movedOut, Balance::closing)
                .containsExactly(40L, 0L);
        assertThat(balance(there, 6))
                .extracting(Balance::movedIn, Balance::closing)
                .containsExactly(40L, 65L);
        assertThat(figure(Optional.empty(), "2.20a")).isEqualTo("65");
        assertThat(figure(Optional.of(world.district), "2.20a")).isEqualTo("0");
        assertThat(figure(Optional.of(world.otherDistrict), "2.20a")).isEqualTo("65");
        assertThat(figure(Optional.empty(), "2.18")).isEqualTo("0");
    }

    @Test
    void members_of_a_union_that_is_divided_into_others_move_out_of_its_book_and_the_others_tell_who_came() {
        var one = told(world.professional(world.district, "Nghiệp đoàn chia"), 15);
        var other = told(world.professional(world.otherDistrict, "Nghiệp đoàn nhận"), 6);
        var parts = List.of(there, other).stream()
                .map(into -> new Reorganisation.Part(new Reorganisation.Target.Existing(into), null, List.of()))
                .toList();

        reorganise(new Reorganisation.Split(one, parts, false, decision()));

        assertThat(balance(one, 5))
                .extracting(Balance::movedOut, Balance::closing)
                .containsExactly(15L, 0L);
        assertThat(balance(other, 6).closing()).isEqualTo(6);
    }

    @Test
    void of_two_that_become_a_new_one_the_book_of_the_first_goes_on() {
        var title = new Reorganisation.Title("", "CĐCS Chung", "CĐCS Chung");
        var into = new Reorganisation.Target.Begun(UnitKind.GRASSROOTS_UNION, title, world.district);

        var begun = reorganise(new Reorganisation.Merge(List.of(here, there), into, decision()));

        assertThat(balance(begun.getFirst(), 6).closing()).isEqualTo(65);
        assertThat(figure(Optional.empty(), "2.20a")).isEqualTo("65");
    }

    @Test
    void members_of_a_union_that_is_dissolved_leave_with_it_and_its_book_is_closed() {
        reorganise(new Reorganisation.Dissolve(here, "Ngừng hoạt động", decision()));

        assertThat(balance(here, 6)).extracting(Balance::left, Balance::closing).containsExactly(40L, 0L);
        assertThat(figure(Optional.empty(), "2.20a")).isEqualTo("25");
        var late = officer.as(() -> memberships.tell(
                january.plusMonths(1), List.of(new Telling(here, new Movements(3, 0, 0, 0), null)), ""));
        assertThat(late)
                .isInstanceOfSatisfying(
                        Told.Declined.class,
                        declined -> assertThat(declined.objections().get(here))
                                .containsExactly(new Objection.Ended(world.day(6, 1))));
    }

    @Test
    void members_of_a_professional_union_without_an_enterprise_leave_with_it_too() {
        var professional = told(world.professional(world.district, "Nghiệp đoàn bốc xếp"), 15);

        reorganise(new Reorganisation.Dissolve(professional, "Không còn hoạt động", decision()));

        // it counts at itself, so they leave on its last day: the day before the decision takes effect
        assertThat(balance(professional, 5))
                .extracting(Balance::left, Balance::closing)
                .containsExactly(15L, 0L);
        assertThat(figure(Optional.of(world.district), "2.20a")).isEqualTo("40");
    }

    @Test
    void members_of_professional_unions_that_become_a_new_one_are_its_members() {
        var one = told(world.professional(world.district, "Nghiệp đoàn một"), 15);
        var other = told(world.professional(world.otherDistrict, "Nghiệp đoàn hai"), 6);
        var title = new Reorganisation.Title("", "Nghiệp đoàn chung", "Nghiệp đoàn chung");
        var into = new Reorganisation.Target.Begun(UnitKind.PROFESSIONAL_UNION, title, world.district);

        var begun = reorganise(new Reorganisation.Merge(List.of(one, other), into, decision()));

        assertThat(balance(begun.getFirst(), 6).closing()).isEqualTo(21);
        assertThat(figure(Optional.of(world.district), "2.20a")).isEqualTo("61");
        assertThat(figure(Optional.of(world.otherDistrict), "2.20a")).isEqualTo("25");
    }

    @Test
    void members_go_on_the_day_of_a_decision_for_a_day_to_come_and_once() {
        // what other tests decided for days that have come by now
        MembershipWorld.house(onItsDay::carryOutDue);
        var later = new Decision("52/QĐ", world.day(11, 4), world.day(11, 20));
        var professional = told(world.professional(world.district, "Nghiệp đoàn sắp hết"), 15);
        reorganise(new Reorganisation.Merge(List.of(here), new Reorganisation.Target.Existing(there), later));
        reorganise(new Reorganisation.Dissolve(professional, "Không còn hoạt động", later));
        assertThat(MembershipWorld.house(onItsDay::carryOutDue)).isZero();
        assertThat(figure(Optional.of(world.district), "2.20a")).isEqualTo("55");

        clock.stopOn(world.day(11, 20));
        assertThat(MembershipWorld.house(onItsDay::carryOutDue)).isPositive();
        assertThat(MembershipWorld.house(onItsDay::carryOutDue)).isZero();
        assertThat(figure(Optional.of(world.district), "2.20a")).isEqualTo("0");
        assertThat(figure(Optional.of(world.otherDistrict), "2.20a")).isEqualTo("65");
    }

    @Test
    void decisions_whose_days_passed_unattended_are_carried_out_in_the_order_of_their_days() {
        var first = new Decision("53/QĐ", world.day(11, 4), world.day(11, 20));
        var second = new Decision("54/QĐ", world.day(11, 4), world.day(11, 25));
        reorganise(new Reorganisation.Merge(List.of(here), new Reorganisation.Target.Existing(there), first));
        reorganise(new Reorganisation.Dissolve(there, "", second));

        clock.stopOn(world.day(11, 30));
        assertThat(MembershipWorld.house(onItsDay::carryOutDue)).isPositive();
        assertThat(balance(there, 11))
                .extracting(Balance::movedIn, Balance::left, Balance::closing)
                .containsExactly(40L, 65L, 0L);
        assertThat(figure(Optional.empty(), "2.20a")).isEqualTo("0");
    }

    @Test
    void members_of_a_union_that_goes_on_as_a_new_one_in_its_enterprise_are_summed_once_in_every_month() {
        var other = told(world.union(world.district, "Ba"), 5);
        var title = new Reorganisation.Title("", "CĐCS Chung", "CĐCS Chung");
        var into = new Reorganisation.Target.Begun(UnitKind.GRASSROOTS_UNION, title, world.district);
        reorganise(new Reorganisation.Merge(List.of(here, other), into, decision()));

        var page = list(10);
        assertThat(page.closings()).containsExactly(70L, 70L, 70L, 70L, 70L, 70L, 70L, 70L, 70L, 70L);
        assertThat(page.total().closing()).isEqualTo(70);
        assertThat(list(5).total().closing()).isEqualTo(70);
    }

    @Test
    void members_of_a_union_that_ended_and_of_another_founded_in_the_enterprise_are_summed_once() {
        var enterprise = world.enterpriseOf(here, world.day(1, 1));
        world.surveyed(enterprise, world.day(1, 15), 100, 40);
        reorganise(new Reorganisation.Dissolve(here, "", new Decision("51/QĐ", world.day(5, 20), world.day(6, 10))));
        var next = world.again(enterprise, world.district, "Đây mới", world.day(6, 20));
        assertThat(officer.as(() -> memberships.tell(
                        january.plusMonths(5), List.of(new Telling(next, new Movements(9, 0, 0, 0), null)), "")))
                .isInstanceOf(Told.Done.class);

        assertThat(list(6).closings()).containsExactly(65L, 65L, 65L, 65L, 65L, 34L);
        assertThat(list(6).total())
                .extracting(Balance::joined, Balance::left, Balance::closing, Balance::workers)
                .containsExactly(9L, 40L, 34L, 100L);
        assertThat(list(7).total().closing()).isEqualTo(34);
    }

    @Test
    void a_month_told_after_the_first_enterprise_left_a_combined_union_counts_in_the_one_that_stays() {
        var first = world.enterpriseOf(here, world.day(1, 1));
        var second = world.enterpriseOf(there, world.day(1, 1));
        MembershipWorld.house(() -> {
            enterprises.organisationEnded(there, world.day(2, 1));
            enterprises.organised(second, Line.UNION, here, world.day(2, 1));
            enterprises.organisationLeft(first, here, world.day(5, 20));
            return 0;
        });

        assertThat(officer.as(() -> memberships.tell(
                        january.plusMonths(4), List.of(new Telling(here, new Movements(3, 0, 0, 0), null)), "")))
                .isInstanceOf(Told.Done.class);

        var posted =
                officer.as(() -> stock.months(world.programme, List.of(first, second), List.of(Account.UNION_MEMBER)));
        assertThat(months(posted, first)).doesNotContainKey(january.plusMonths(4));
        assertThat(months(posted, second)).containsEntry(january.plusMonths(4), 3L);
    }

    @Test
    void a_month_before_the_first_enterprise_left_that_is_corrected_afterwards_counts_where_the_union_goes_on() {
        var first = world.enterpriseOf(here, world.day(1, 1));
        var second = world.enterpriseOf(there, world.day(1, 1));
        MembershipWorld.house(() -> {
            enterprises.organisationEnded(there, world.day(2, 1));
            enterprises.organised(second, Line.UNION, here, world.day(2, 1));
            return 0;
        });
        var march = january.plusMonths(2);
        tell(march, new Movements(5, 0, 0, 0));
        MembershipWorld.house(() -> {
            enterprises.organisationLeft(first, here, world.day(5, 20));
            return 0;
        });

        correct(march, 1, new Movements(8, 0, 0, 0));
        assertThat(members(first, march)).isEqualTo(5);
        assertThat(members(second, march)).isEqualTo(3);
        correct(march, 2, new Movements(6, 0, 0, 0));
        assertThat(members(first, march)).isEqualTo(5);
        assertThat(members(second, march)).isEqualTo(1);
        // told late, it counts there as a whole
        tell(january.plusMonths(3), new Movements(0, 2, 0, 0));
        assertThat(members(first, january.plusMonths(3))).isZero();
        assertThat(members(second, january.plusMonths(3))).isEqualTo(-2);
    }

    @Test
    void a_month_corrected_after_a_leaving_that_was_typed_late_takes_nothing_back_from_the_enterprise_that_left() {
        var first = world.enterpriseOf(here, world.day(1, 1));
        var second = world.enterpriseOf(there, world.day(1, 1));
        MembershipWorld.house(() -> {
            enterprises.organisationEnded(there, world.day(1, 20));
            enterprises.organised(second, Line.UNION, here, world.day(1, 20));
            return 0;
        });
        var march = january.plusMonths(2);
        tell(march, new Movements(5, 0, 0, 0));
        // from a day before the month: by the register the month was the second one's all along
        MembershipWorld.house(() -> enterprises.organisationLeft(first, here, world.day(2, 20)));

        correct(march, 1, new Movements(8, 0, 0, 0));
        assertThat(members(first, march)).isEqualTo(5);
        assertThat(members(second, march)).isEqualTo(3);
    }

    @Test
    void a_month_is_told_while_somebody_ends_the_union_and_neither_stands_in_the_others_way() {
        var ending = whileNobodyElseMovesMembers(
                new Reorganisation.Dissolve(here, "", decision()), ended -> waiting() > 0, () -> {
                    tell(january.plusMonths(1), new Movements(2, 0, 0, 0));
                });

        ending.join();
        assertThat(balance(here, 6)).extracting(Balance::left, Balance::closing).containsExactly(42L, 0L);
    }

    @Test
    void a_union_is_renamed_while_somebody_tells_a_month() {
        var title = new Reorganisation.Title("", "CĐCS Tên mới", "CĐCS Tên mới");

        whileNobodyElseMovesMembers(
                new Reorganisation.Rename(here, title, decision()),
                CompletableFuture::isDone,
                () -> assertThat(organisation
                                .unit(here, world.day(6, 1))
                                .orElseThrow()
                                .name())
                        .isEqualTo("CĐCS Tên mới"));
    }

    /** Somebody reorganises meanwhile; then is done while they are as far as they come. */
    private CompletableFuture<Void> whileNobodyElseMovesMembers(
            Reorganisation change, Predicate<CompletableFuture<Void>> come, Runnable then) {
        return officer.as(() -> transaction.execute(_ -> {
            stock.waitForOthers();
            var going = CompletableFuture.runAsync(
                    () -> reorganise(change), work -> Thread.ofPlatform().start(work));
            await().atMost(Duration.ofSeconds(20)).until(() -> come.test(going));
            then.run();
            return going;
        }));
    }

    private long waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    private void tell(YearMonth month, Movements moved) {
        assertThat(officer.as(() -> memberships.tell(month, List.of(new Telling(here, moved, null)), "")))
                .isInstanceOf(Told.Done.class);
    }

    private void correct(YearMonth month, int seen, Movements moved) {
        assertThat(officer.as(() -> corrections.correct(here, month, seen, moved, "ghi sót")))
                .isInstanceOf(Told.Done.class);
    }

    private long members(EnterpriseId enterprise, YearMonth month) {
        var posted =
                officer.as(() -> stock.months(world.programme, List.of(enterprise), List.of(Account.UNION_MEMBER)));
        return months(posted, enterprise).getOrDefault(month, 0L);
    }

    private static Map<YearMonth, Long> months(
            Map<EnterpriseId, Map<Account, NavigableMap<YearMonth, Long>>> posted, EnterpriseId enterprise) {
        return posted.getOrDefault(enterprise, Map.of()).getOrDefault(Account.UNION_MEMBER, new TreeMap<>());
    }

    private MembershipPage list(int month) {
        var question =
                new MembershipQuestion("%d-%02d".formatted(world.year, month), world.federation.toString(), "", "", "");
        return officer.as(() -> lists.page(question, officer.mandate()));
    }

    private UnitId told(UnitId union, int opening) {
        var told =
                officer.as(() -> memberships.tell(january, List.of(new Telling(union, Movements.NONE, opening)), ""));
        assertThat(told).isInstanceOf(Told.Done.class);
        return union;
    }

    private List<UnitId> reorganise(Reorganisation change) {
        var outcome = officer.as(() -> organisation.reorganise(change));
        assertThat(outcome).isInstanceOf(Reorganisation.Outcome.Agreed.class);
        return ((Reorganisation.Outcome.Agreed) outcome).begun();
    }

    private Decision decision() {
        return new Decision("51/QĐ", world.day(5, 20), world.day(6, 1));
    }

    private Balance balance(UnitId union, int month) {
        return officer.as(() -> pages.page(union, Optional.of(YearMonth.of(world.year, month)), officer.mandate()))
                .now();
    }

    private String figure(Optional<UnitId> unit, String code) {
        var query = new FigureQuery(world.programme, unit, Period.year(world.year), Optional.empty());
        return officer.as(() -> figures.all(query)).stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst()
                .orElseThrow()
                .claimed()
                .toPlainString();
    }
}
