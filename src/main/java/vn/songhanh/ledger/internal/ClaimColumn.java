package vn.songhanh.ledger.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.text.Words;

/** Which number of a figure is meant: how the bodies stand to what it counts. */
public enum ClaimColumn {
    CONFIRMED(Words.of("Hai bên xác nhận", "Confirmed by both"), EnumSet.of(ClaimState.CONFIRMED), Value::confirmed),
    CLAIMED(
            Words.of("Một bên ghi nhận, đang chờ", "Claimed by one, waiting"),
            EnumSet.of(ClaimState.CLAIMED_BY_PARTY, ClaimState.CLAIMED_BY_UNION),
            Value::claimed),
    PARTY(
            Words.of("Bên Đảng ghi nhận, đang chờ", "Claimed by the Party side"),
            EnumSet.of(ClaimState.CLAIMED_BY_PARTY),
            Value::claimedByParty),
    UNION(
            Words.of("Bên Công đoàn ghi nhận, đang chờ", "Claimed by the union side"),
            EnumSet.of(ClaimState.CLAIMED_BY_UNION),
            Value::claimedByUnion),
    DISPUTED(Words.of("Còn ý kiến khác", "Disputed"), EnumSet.of(ClaimState.DISPUTED), Value::disputed);

    private final Words words;
    private final Set<ClaimState> states;
    private final Function<Value, Amount> amount;

    ClaimColumn(Words words, Set<ClaimState> states, Function<Value, Amount> amount) {
        this.words = words;
        this.states = states;
        this.amount = amount;
    }

    public Words words() {
        return words;
    }

    Set<ClaimState> states() {
        return states;
    }

    Amount of(Value value) {
        return amount.apply(value);
    }
}
