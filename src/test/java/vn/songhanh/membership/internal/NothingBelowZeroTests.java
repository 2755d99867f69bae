package vn.songhanh.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Objection;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.programme.Account;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** No month of any book closes with fewer members than none, at whichever page somebody takes them away. */
@DatabaseTest
class NothingBelowZeroTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Memberships memberships;

    @Autowired
    CorrectMonth corrections;

    @Autowired
    UnionPages pages;

    @Autowired
    Organisation organisation;

    @Autowired
    Enterprises enterprises;

    @Autowired
    EnterpriseStock stock;

    @Autowired
    Ledger ledger;

    @Autowired
    Disputes disputes;

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
    Person party;
    UnitId union;
    YearMonth january;
    YearMonth february;

    @BeforeEach
    void open() {
        world = new MembershipWorld(context);
        clock.stopOn(world.day(11, 5));
        officer = people.officer(Side.UNION, world.federation);
        party = people.officer(Side.PARTY, world.bloc);
        union = world.union(world.district, "Đóng tàu");
        january = YearMonth.of(world.year, 1);
        february = january.plusMonths(1);
        done(tell(union, january, 10, new Movements(12, 0, 0, 0)));
        done(tell(union, february, null, new Movements(0, 20, 0, 0)));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void who_came_is_not_reversed_in_the_ledger_while_more_of_them_have_gone_since() {
        assertThat(reverse(officer, entry(january)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "CĐCS Đóng tàu, Tháng 2 năm " + world.year + ": cuối tháng sẽ còn -10 đoàn viên",
                        "Mở sổ đoàn viên");
        assertThat(balance(february).closing()).isEqualTo(2);

        done(officer.as(() -> corrections.correct(union, february, 1, Movements.NONE, "Nhầm công đoàn")));
        assertThat(reverse(officer, entry(january))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(balance(february).closing()).isEqualTo(10);
    }

    @Test
    void nor_is_it_withdrawn_nor_taken_back_after_both_had_confirmed_it() {
        assertThat(act(officer, entry(january), "withdrawal"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sẽ còn -10 đoàn viên");
        party.as(() -> ledger.confirm(entry(january), Side.PARTY));

        assertThat(reverse(party, entry(january)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sẽ còn -10 đoàn viên");
        assertThat(balance(february).closing()).isEqualTo(2);
    }

    @Test
    void who_went_is_not_claimed_again_once_others_have_gone() {
        assertThat(act(officer, entry(february), "withdrawal")).hasStatus(HttpStatus.SEE_OTHER);
        done(tell(union, january.plusMonths(2), null, new Movements(0, 15, 0, 0)));

        assertThat(act(officer, entry(february), "claim"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tháng 3 năm " + world.year + ": cuối tháng sẽ còn -13 đoàn viên");
        assertThat(balance(january.plusMonths(2)).closing()).isEqualTo(7);
    }

    @Test
    void a_dispute_is_not_settled_by_withdrawing_who_came_while_more_have_gone() {
        var entry = entry(january);
        party.as(() -> ledger.dispute(entry, Side.PARTY, "Không thấy danh sách"));
        party.as(() -> disputes.propose(entry, Side.PARTY, ClaimState.WITHDRAWN, "Chưa kết nạp"));
        var proposal = party.as(() -> disputes.open(entry)).orElseThrow().id();

        assertThat(act(officer, entry, "proposals/" + proposal + "/acceptance"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sẽ còn -10 đoàn viên");
        assertThat(balance(february).closing()).isEqualTo(2);
    }

    @Test
    void whoever_reverses_waits_for_whoever_tells_a_month() {
        var entry = entry(january);
        var reversing = MembershipWorld.house(() -> transaction.execute(_ -> {
            stock.waitForOthers();
            var sent = CompletableFuture.supplyAsync(
                    () -> reverse(officer, entry), work -> Thread.ofPlatform().start(work));
            await().atMost(Duration.ofSeconds(20)).until(() -> sent.isDone() || waiting() > 0);
            assertThat(sent).isNotDone();
            return sent;
        }));

        assertThat(reversing.join()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_professional_union_that_is_in_no_enterprise_is_held_to_it_too() {
        var drivers = world.professional(world.district, "Nghiệp đoàn lái xe");
        done(tell(drivers, january, 3, new Movements(5, 0, 0, 0)));
        done(tell(drivers, february, null, new Movements(0, 6, 0, 0)));

        assertThat(reverse(officer, entry(drivers, january)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nghiệp đoàn lái xe, Tháng 2 năm " + world.year + ": cuối tháng sẽ còn -3 đoàn viên");
    }

    @Test
    void members_of_another_union_in_an_enterprise_that_left_do_not_cover_who_goes_late() {
        var first = world.enterpriseOf(union, world.day(1, 1));
        var other = world.union(world.district, "Bên cạnh", world.day(1, 1));
        var second = world.enterpriseOf(other, world.day(1, 1));
        done(tell(other, january, 10, Movements.NONE));
        MembershipWorld.house(() -> {
            enterprises.organisationEnded(other, world.day(2, 1));
            enterprises.organised(second, Line.UNION, union, world.day(2, 1));
            enterprises.organisationLeft(second, union, world.day(5, 10));
            return ledger.enter(
                    Fact.of(
                            world.programme,
                            FactKind.ORGANISATION_LEFT,
                            "unit:" + union + "/left",
                            Words.same("Rời"),
                            second,
                            world.day(5, 10),
                            Map.of(Line.UNION, world.district),
                            List.of(new Posting(Account.UNION_MEMBER_LEFT, 10), new Posting(Account.UNION_MEMBER, -10)),
                            Evidence.none("")),
                    Side.UNION);
        });
        var next = world.again(second, world.district, "Riêng", world.day(5, 15));
        done(tell(next, january.plusMonths(4), null, new Movements(30, 0, 0, 0)));

        var late = tell(union, january.plusMonths(3), null, new Movements(0, 5, 0, 0));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Told.Declined.class,
                        declined -> assertThat(declined.objections().get(union))
                                .containsExactly(new Objection.BelowZero(january.plusMonths(4), -3)));
        assertThat(members(first)).isEqualTo(2);
        done(tell(union, january.plusMonths(3), null, new Movements(0, 2, 0, 0)));
    }

    @Test
    void a_combined_union_that_goes_into_another_leaves_nothing_in_any_of_its_enterprises() {
        var first = world.enterpriseOf(union, world.day(1, 1));
        var joining = world.union(world.district, "Góp", world.day(1, 1));
        done(tell(joining, january, 9, Movements.NONE));
        var second = world.enterpriseOf(joining, world.day(1, 1));
        var into = world.union(world.district, "Nhận về");
        done(tell(into, january, 5, Movements.NONE));
        MembershipWorld.house(() -> {
            enterprises.organisationEnded(joining, world.day(3, 1));
            enterprises.organised(second, Line.UNION, union, world.day(3, 1));
            return 0;
        });
        done(tell(union, january.plusMonths(2), null, new Movements(0, 6, 0, 0)));
        assertThat(members(first)).isEqualTo(-4);

        reorganise(new Reorganisation.Merge(
                List.of(union),
                new Reorganisation.Target.Existing(into),
                new Decision("61/QĐ", world.day(5, 20), world.day(6, 1))));

        assertThat(members(first)).isZero();
        assertThat(members(second)).isZero();
        assertThat(members(world.enterpriseOf(into, world.day(1, 1)))).isEqualTo(10);
    }

    @Test
    void no_union_ends_from_a_day_before_members_who_were_told_since() {
        var dissolving =
                new Reorganisation.Dissolve(union, "Ngừng", new Decision("62/QĐ", world.day(1, 20), world.day(2, 1)));
        done(tell(union, january.plusMonths(2), null, new Movements(7, 0, 0, 0)));

        assertThatThrownBy(() -> reorganise(dissolving))
                .isInstanceOf(Refused.class)
                .satisfies(refused -> assertThat(((Refused) refused).words().vi())
                        .contains("Tháng 2 năm " + world.year + ": cuối tháng sẽ còn -7"));
        assertThat(balance(january.plusMonths(2)).closing()).isEqualTo(9);
    }

    private EntryId entry(YearMonth month) {
        return entry(union, month);
    }

    private EntryId entry(UnitId of, YearMonth month) {
        return MembershipWorld.house(() -> transaction.execute(_ -> jdbc.sql("""
                        select entry_id from membership_month where unit_id = :unit and month = :month and entry_id is not null
                         order by number desc limit 1
                        """)
                .param("unit", of.value())
                .param("month", month.atDay(1))
                .query((row, number) -> new EntryId(row.getLong("entry_id")))
                .single()));
    }

    private static MvcTestResult reverse(Person by, EntryId entry) {
        return act(by, entry, "reversal");
    }

    private static MvcTestResult act(Person by, EntryId entry, String what) {
        return by.post("/app/ledger/entries/" + entry + "/" + what)
                .param("reason", "Nhầm danh sách")
                .exchange();
    }

    private Told tell(UnitId of, YearMonth month, @Nullable Integer opening, Movements moved) {
        return officer.as(() -> memberships.tell(month, List.of(new Telling(of, moved, opening)), ""));
    }

    private void reorganise(Reorganisation change) {
        assertThat(officer.as(() -> organisation.reorganise(change))).isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private long members(EnterpriseId enterprise) {
        return officer
                .as(() -> stock.months(world.programme, List.of(enterprise), List.of(Account.UNION_MEMBER)))
                .values()
                .stream()
                .flatMap(accounts -> accounts.values().stream())
                .flatMap(months -> months.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private Balance balance(YearMonth month) {
        return officer.as(() -> pages.page(union, Optional.of(month), officer.mandate()))
                .now();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }
}
