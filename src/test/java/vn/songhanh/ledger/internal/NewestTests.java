package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.time.Period;

/** Every way to the newest entries of a number finds the same ones. */
@DatabaseTest
class NewestTests {

    private static final AtomicInteger COUNT = new AtomicInteger(10);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);
    private static final Period YEAR = Period.year(2022);
    private static final Set<ClaimState> CLAIMED = Set.of(ClaimState.CLAIMED_BY_UNION);

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Registrations registrations;

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

    @Autowired
    NewestTable newest;

    @Autowired
    TransactionTemplate transaction;

    LedgerWorld world;
    EnterpriseId enterprise;

    @BeforeEach
    void an_enterprise_that_is_met_every_month_and_another_one() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
        enterprise = enterprise();
        for (var month = 0; month < 5; month++) {
            met(enterprise, MARCH.plusMonths(month), world.district);
        }
        met(enterprise(), MARCH.plusDays(1), world.otherDistrict);
    }

    @Test
    void along_time_place_by_place_of_an_enterprise_and_among_what_waits() {
        var opened = opened(List.of(world.district.value()), enterprise.value());

        var lines = keys(() -> newest.inTime(opened, first(), List.of()));

        assertThat(lines).hasSize(4);
        assertThat(keys(() -> newest.atPlaces(opened, first(), List.of()))).isEqualTo(lines);
        assertThat(keys(() -> newest.ofEnterprise(opened, first(), List.of()))).isEqualTo(lines);
        assertThat(keys(() -> newest.unanswered(opened, first(), List.of()))).isEqualTo(lines);
    }

    @Test
    void the_next_page_goes_on_after_the_last_line() {
        var opened = opened(List.of(world.federation.value()), enterprise.value());
        var pages = keys(() -> newest.inTime(opened, first(), List.of()));
        var last = pages.get(2);
        var on = MARCH.plusMonths(2);
        var next = new EntryList.Page(new EntryList.Mark(on, new EntryId(last.entry())), 3);

        var rest = keys(() -> newest.inTime(opened, next, List.of()));

        assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(pages.subList(0, 3));
        assertThat(keys(() -> newest.atPlaces(opened, next, List.of()))).isEqualTo(rest);
        assertThat(keys(() -> newest.unanswered(opened, next, List.of()))).isEqualTo(rest);
    }

    @Test
    void who_does_not_count_is_left_out() {
        var opened = opened(List.of(world.federation.value()), 0);
        var out = List.of(enterprise.value());

        var lines = keys(() -> newest.inTime(opened, first(), out));

        assertThat(lines).hasSize(1);
        assertThat(keys(() -> newest.atPlaces(opened, first(), out))).isEqualTo(lines);
        assertThat(keys(() -> newest.unanswered(opened, first(), out))).isEqualTo(lines);
    }

    private static EntryList.Page first() {
        return EntryList.Page.first(3);
    }

    private List<NewestTable.Key> keys(Supplier<List<NewestTable.Key>> read) {
        return Voice.house("test", () -> Objects.requireNonNull(transaction.execute(_ -> read.get())));
    }

    private Opened opened(List<Long> within, int one) {
        var accounts = Question.Accounts.flowing(Set.of(Account.ENTERPRISE_REACHED));
        var question = new Question(
                world.programme,
                Question.Grid.units(List.of(), within),
                accounts,
                Timeline.of(List.of(YEAR)),
                null,
                null);
        return new Opened(question, PostingTable.Window.within(accounts, YEAR), one, true, CLAIMED);
    }

    private void met(EnterpriseId whom, LocalDate on, vn.songhanh.access.UnitId where) {
        world.entered(world.contacted(whom, on, where), Side.UNION);
    }

    private EnterpriseId enterprise() {
        return Voice.house(
                "test",
                () -> registrations.register(new Registration(
                        new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, "02919999" + COUNT.incrementAndGet()),
                        true,
                        "Công ty TNHH Thử",
                        "",
                        null,
                        OwnershipSector.FDI,
                        "",
                        null,
                        null,
                        LocalDate.of(2015, 1, 1))));
    }
}
