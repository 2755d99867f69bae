package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A dispute is talked over by both bodies and ends by both. */
@DatabaseTest
class DisputeTests {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Disputes disputes;

    @Autowired
    EntryStory story;

    @Autowired
    TransactionTemplate transaction;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void one_proposes_and_the_other_accepts(Side proposer) {
        for (var outcome : List.of(ClaimState.CONFIRMED, ClaimState.WITHDRAWN)) {
            var entry = disputed("D1/" + outcome, Side.UNION);
            house(() -> disputes.propose(entry, proposer, outcome, "Đã đối chiếu biên bản"));
            var proposal = proposal(entry);

            assertThat(house(() -> disputes.accept(entry, proposer, proposal)))
                    .isEqualTo(declined(new Claiming.Objection.NoSuchProposal()));
            assertThat(house(() -> disputes.accept(entry, proposer.other(), proposal)))
                    .isInstanceOfSatisfying(
                            Claiming.Agreed.class,
                            agreed -> assertThat(agreed.now()).isEqualTo(outcome));
        }
        assertThat(world.figure("3.06", 2022).confirmed()).isEqualByComparingTo("1");
    }

    @Test
    void a_newer_proposal_takes_the_place_of_the_older_one() {
        var entry = disputed("D2", Side.UNION);
        house(() -> disputes.propose(entry, Side.UNION, ClaimState.CONFIRMED, "Đủ hồ sơ"));
        var first = proposal(entry);
        house(() -> disputes.propose(entry, Side.UNION, ClaimState.WITHDRAWN, "Thiếu biên bản"));

        assertThat(house(() -> disputes.accept(entry, Side.PARTY, first)))
                .isEqualTo(declined(new Claiming.Objection.NoSuchProposal()));
        assertThat(house(() -> disputes.accept(entry, Side.PARTY, proposal(entry))))
                .isInstanceOf(Claiming.Agreed.class);
    }

    @Test
    void a_word_between_leaves_the_proposal_and_a_refusal_ends_it() {
        var entry = disputed("D3", Side.UNION);
        house(() -> disputes.propose(entry, Side.UNION, ClaimState.CONFIRMED, "Đủ hồ sơ"));
        var proposal = proposal(entry);

        house(() -> disputes.say(entry, Side.PARTY, "Đang xem lại"));
        assertThat(house(() -> disputes.open(entry))).isPresent();
        assertThat(house(() -> disputes.decline(entry, Side.PARTY, proposal, " ")))
                .isEqualTo(declined(new Claiming.Objection.ReasonMissing()));
        house(() -> disputes.decline(entry, Side.PARTY, proposal, "Số đoàn viên chưa đúng"));

        assertThat(house(() -> disputes.open(entry))).isEmpty();
        assertThat(house(() -> disputes.accept(entry, Side.PARTY, proposal)))
                .isEqualTo(declined(new Claiming.Objection.NoSuchProposal()));
    }

    @Test
    void a_proposal_of_a_dispute_that_is_over_does_not_wait_in_the_next_one() {
        var entry = disputed("D4", Side.UNION);
        house(() -> disputes.propose(entry, Side.UNION, ClaimState.WITHDRAWN, "Rút"));
        house(() -> ledger.confirm(entry, Side.PARTY));

        house(() -> ledger.dispute(entry, Side.UNION, "Phát hiện trùng"));

        assertThat(house(() -> disputes.open(entry))).isEmpty();
    }

    @Test
    void what_is_not_disputed_takes_words_but_no_proposal() {
        var entry = world.entered(world.unionFounded("D5", MARCH, world.district, 30), Side.UNION);

        assertThat(house(() -> disputes.say(entry, Side.PARTY, "Gửi thêm biên bản")))
                .isInstanceOf(Claiming.Agreed.class);
        assertThat(house(() -> disputes.propose(entry, Side.PARTY, ClaimState.CONFIRMED, "Được")))
                .isEqualTo(declined(new Claiming.Objection.NotNow(ClaimState.CLAIMED_BY_UNION)));
        List<EntryPage.Said> said = house(() -> transaction.execute(_ -> story.of(entry)));
        assertThat(said)
                .extracting(EntryPage.Said::side, EntryPage.Said::words)
                .containsExactly(tuple(Side.PARTY, Words.same("Gửi thêm biên bản")), tuple(Side.UNION, Words.same("")));
    }

    @Test
    void after_a_lock_nothing_is_settled_any_more() {
        var entry = disputed("D6", Side.UNION);
        house(() -> disputes.propose(entry, Side.UNION, ClaimState.CONFIRMED, "Đủ hồ sơ"));
        house(() -> {
            ledger.lock(world.programme, Period.year(2022), "review:1");
            return 0;
        });

        assertThat(house(() -> disputes.accept(entry, Side.PARTY, proposal(entry))))
                .isEqualTo(declined(new Claiming.Objection.PeriodLocked(Period.year(2022))));
    }

    @Test
    void of_two_who_accept_at_once_one_settles_and_the_other_is_told() throws Exception {
        var entry = disputed("D7", Side.UNION);
        house(() -> disputes.propose(entry, Side.UNION, ClaimState.CONFIRMED, "Đủ hồ sơ"));
        var proposal = proposal(entry);
        var together = new CyclicBarrier(2);
        Callable<Claiming> accepting = () -> {
            together.await();
            return house(() -> disputes.accept(entry, Side.PARTY, proposal));
        };

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = List.of(people.submit(accepting), people.submit(accepting));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .hasAtLeastOneElementOfType(Claiming.Agreed.class)
                    .hasAtLeastOneElementOfType(Claiming.Declined.class);
        }
        assertThat(world.figure("3.06", 2022).confirmed()).isEqualByComparingTo("1");
    }

    private EntryId disputed(String number, Side claimant) {
        var entry = world.entered(world.unionFounded(number, MARCH, world.district, 30), claimant);
        house(() -> ledger.dispute(entry, claimant.other(), "Chưa thấy quyết định"));
        return entry;
    }

    private long proposal(EntryId entry) {
        return house(() -> disputes.open(entry)).orElseThrow().id();
    }

    private static Claiming declined(Claiming.Objection objection) {
        return new Claiming.Declined(objection);
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
