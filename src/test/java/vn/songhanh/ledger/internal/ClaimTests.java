package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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

    private static Claim claimedBy(Side side) {
        return new Claim(
                new EntryId(1), new ProgrammeId(1), LocalDate.of(2022, 3, 1), side, ClaimState.claimedBy(side), null);
    }

    private static Claim in(ClaimState state) {
        return new Claim(new EntryId(1), new ProgrammeId(1), LocalDate.of(2022, 3, 1), Side.PARTY, state, null);
    }
}
