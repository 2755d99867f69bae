package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

class ClaimTests {

    @ParameterizedTest
    @EnumSource(Side.class)
    void what_one_body_claims_the_other_confirms(Side side) {
        assertThat(take(claimedBy(side), Claim.Act.CONFIRM, side.other()))
                .isEqualTo(new Claim.Answer.Becomes(ClaimState.CONFIRMED));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void nobody_confirms_their_own_claim(Side side) {
        assertThat(take(claimedBy(side), Claim.Act.CONFIRM, side))
                .isEqualTo(refused(new Claiming.Objection.OwnClaim()));
    }

    @Test
    void a_confirmed_entry_can_be_disputed_while_its_period_is_open() {
        assertThat(take(in(ClaimState.CONFIRMED), Claim.Act.DISPUTE, Side.UNION))
                .isEqualTo(new Claim.Answer.Becomes(ClaimState.DISPUTED));
    }

    @Test
    void a_dispute_needs_a_reason() {
        assertThat(in(ClaimState.CONFIRMED).take(Claim.Act.DISPUTE, Side.UNION, " ", Optional.empty()))
                .isEqualTo(refused(new Claiming.Objection.ReasonMissing()));
    }

    @Test
    void only_the_body_that_claimed_withdraws() {
        assertThat(take(claimedBy(Side.PARTY), Claim.Act.WITHDRAW, Side.UNION))
                .isEqualTo(refused(new Claiming.Objection.NotNow(ClaimState.CLAIMED_BY_PARTY)));
        assertThat(take(claimedBy(Side.PARTY), Claim.Act.WITHDRAW, Side.PARTY))
                .isEqualTo(new Claim.Answer.Becomes(ClaimState.WITHDRAWN));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimState.class,
            names = {"CONFIRMED", "WITHDRAWN"})
    void nothing_is_confirmed_twice(ClaimState state) {
        assertThat(take(in(state), Claim.Act.CONFIRM, Side.UNION))
                .isEqualTo(refused(new Claiming.Objection.NotNow(state)));
    }

    @ParameterizedTest
    @EnumSource(Claim.Act.class)
    void a_locked_period_takes_no_act_at_all(Claim.Act act) {
        var answer = claimedBy(Side.PARTY).take(act, Side.UNION, "why", Optional.of(Period.year(2022)));

        assertThat(answer).isEqualTo(refused(new Claiming.Objection.PeriodLocked(Period.year(2022))));
    }

    private static Claim.Answer take(Claim claim, Claim.Act act, Side side) {
        return claim.take(act, side, "why", Optional.empty());
    }

    private static Claim.Answer refused(Claiming.Objection objection) {
        return new Claim.Answer.Refused(objection);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void whoever_disputes_may_lift_the_dispute_and_the_other_may_give_in(Side disputant) {
        for (var claimant : Side.values()) {
            var disputed = disputed(claimant, disputant);

            assertThat(take(disputed, Claim.Act.CONFIRM, disputant))
                    .isEqualTo(new Claim.Answer.Becomes(ClaimState.CONFIRMED));
            assertThat(take(disputed, Claim.Act.WITHDRAW, disputant.other()))
                    .isEqualTo(new Claim.Answer.Becomes(ClaimState.WITHDRAWN));
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void nobody_overrules_the_dispute_of_the_other(Side disputant) {
        for (var claimant : Side.values()) {
            var disputed = disputed(claimant, disputant);

            assertThat(take(disputed, Claim.Act.CONFIRM, disputant.other()))
                    .isEqualTo(refused(new Claiming.Objection.TheirDispute()));
            assertThat(take(disputed, Claim.Act.WITHDRAW, disputant))
                    .isEqualTo(refused(new Claiming.Objection.NotNow(ClaimState.DISPUTED)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimState.class,
            names = {"CONFIRMED", "WITHDRAWN"})
    void only_a_dispute_is_settled(ClaimState outcome) {
        assertThat(disputed(Side.PARTY, Side.UNION).settle(outcome, Optional.empty()))
                .isEqualTo(new Claim.Answer.Becomes(outcome));
        assertThat(disputed(Side.PARTY, Side.UNION).settle(outcome, Optional.of(Period.year(2022))))
                .isEqualTo(refused(new Claiming.Objection.PeriodLocked(Period.year(2022))));
        assertThat(claimedBy(Side.PARTY).settle(outcome, Optional.empty())).isInstanceOf(Claim.Answer.Refused.class);
    }

    @Test
    void what_was_withdrawn_either_body_may_claim() {
        for (var side : Side.values()) {
            assertThat(take(in(ClaimState.WITHDRAWN), Claim.Act.CLAIM, side))
                    .isEqualTo(new Claim.Answer.Becomes(ClaimState.claimedBy(side)));
        }
    }

    @ParameterizedTest
    @EnumSource(Claim.Act.class)
    void what_is_being_reversed_takes_no_act(Claim.Act act) {
        var reversed = other(in(ClaimState.CONFIRMED), null, new Claim.Other(OTHER, ClaimState.CLAIMED_BY_UNION));

        assertThat(take(reversed, act, Side.UNION)).isEqualTo(refused(new Claiming.Objection.Reversed(OTHER)));
    }

    @Test
    void a_withdrawn_reversal_gives_the_entry_back_and_can_be_claimed_again_while_the_entry_stands() {
        var withdrawn = new Claim.Other(OTHER, ClaimState.WITHDRAWN);
        var entry = other(in(ClaimState.CONFIRMED), null, withdrawn);

        assertThat(take(entry, Claim.Act.DISPUTE, Side.UNION)).isEqualTo(new Claim.Answer.Becomes(ClaimState.DISPUTED));
        assertThat(entry.againstReversal(Side.UNION)).contains(new Claiming.Objection.ReversalWithdrawn(OTHER));
        assertThat(take(reversalOf(ClaimState.CONFIRMED, ClaimState.WITHDRAWN), Claim.Act.CLAIM, Side.PARTY))
                .isEqualTo(new Claim.Answer.Becomes(ClaimState.CLAIMED_BY_PARTY));
        assertThat(take(reversalOf(ClaimState.DISPUTED, ClaimState.WITHDRAWN), Claim.Act.CLAIM, Side.PARTY))
                .isEqualTo(refused(new Claiming.Objection.TakenBack()));
    }

    @ParameterizedTest
    @EnumSource(Claim.Act.class)
    void a_reversal_of_what_was_never_confirmed_is_done_with(Claim.Act act) {
        var reversal = reversalOf(ClaimState.CLAIMED_BY_PARTY, ClaimState.CLAIMED_BY_PARTY);

        assertThat(take(reversal, act, Side.UNION)).isEqualTo(refused(new Claiming.Objection.TakenBack()));
        assertThat(reversal.againstReversal(Side.PARTY))
                .contains(new Claiming.Objection.NotNow(ClaimState.CLAIMED_BY_PARTY));
    }

    @Test
    void a_confirmed_reversal_is_reversed_and_not_disputed() {
        var reversal = reversalOf(ClaimState.CONFIRMED, ClaimState.CONFIRMED);

        assertThat(take(reversal, Claim.Act.DISPUTE, Side.UNION))
                .isEqualTo(refused(new Claiming.Objection.ReversalStands()));
        assertThat(reversal.againstReversal(Side.UNION)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void only_the_body_that_claimed_reverses_what_is_not_confirmed(Side side) {
        assertThat(claimedBy(side).againstReversal(side)).isEmpty();
        assertThat(claimedBy(side).againstReversal(side.other())).contains(new Claiming.Objection.TheirClaim());
        assertThat(in(ClaimState.CONFIRMED).againstReversal(side)).isEmpty();
        assertThat(in(ClaimState.WITHDRAWN).againstReversal(side))
                .contains(new Claiming.Objection.NotNow(ClaimState.WITHDRAWN));
    }

    private static final EntryId OTHER = new EntryId(2);

    private static Claim claimedBy(Side side) {
        return claim(side, ClaimState.claimedBy(side), null);
    }

    private static Claim in(ClaimState state) {
        return claim(Side.PARTY, state, null);
    }

    private static Claim disputed(Side claimant, Side disputant) {
        return claim(claimant, ClaimState.DISPUTED, disputant);
    }

    private static Claim claim(Side claimant, ClaimState state, @Nullable Side disputant) {
        return new Claim(
                new EntryId(1),
                new ProgrammeId(1),
                LocalDate.of(2022, 3, 1),
                7,
                claimant,
                state,
                disputant,
                null,
                null);
    }

    private static Claim reversalOf(ClaimState reversed, ClaimState own) {
        return other(in(own), new Claim.Other(OTHER, reversed), null);
    }

    private static Claim other(Claim claim, Claim.@Nullable Other takesBack, Claim.@Nullable Other reversal) {
        return new Claim(
                claim.entry(),
                claim.programme(),
                claim.countsOn(),
                claim.since(),
                claim.claimedBy(),
                claim.state(),
                claim.disputedBy(),
                takesBack,
                reversal);
    }
}
