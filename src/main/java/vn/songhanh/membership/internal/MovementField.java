package vn.songhanh.membership.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.access.UnitId;
import vn.songhanh.membership.Movements;
import vn.songhanh.text.Words;

/** The columns that people fill in for a union's month, in their order. */
public enum MovementField {
    OPENING("opening", 1, Words.of("Đầu kỳ", "Opening")),
    JOINED("joined", 1, Words.of("Kết nạp", "Admitted")),
    MOVED_IN("moved-in", 1, Words.of("Chuyển đến", "Moved in")),
    LEFT("left", -1, Words.of("Ra khỏi", "Left")),
    MOVED_OUT("moved-out", -1, Words.of("Chuyển đi", "Moved out"));

    /** Those who came and went. */
    public static final List<MovementField> MOVEMENTS = List.of(JOINED, MOVED_IN, LEFT, MOVED_OUT);

    private final String word;
    private final int sign;
    private final Words words;

    MovementField(String word, int sign, Words words) {
        this.word = word;
        this.sign = sign;
        this.words = words;
    }

    /** Its plain name in forms. */
    public String word() {
        return word;
    }

    /** 1 for those who come, -1 for those who go. */
    public int sign() {
        return sign;
    }

    public Words words() {
        return words;
    }

    /** The name of the field of a union. */
    public String of(UnitId union) {
        return word + "-" + union;
    }

    public int of(Movements moved) {
        return switch (this) {
            case OPENING -> 0;
            case JOINED -> moved.joined();
            case MOVED_IN -> moved.movedIn();
            case LEFT -> moved.left();
            case MOVED_OUT -> moved.movedOut();
        };
    }

    public long of(Balance balance) {
        return switch (this) {
            case OPENING -> balance.opening();
            case JOINED -> balance.joined();
            case MOVED_IN -> balance.movedIn();
            case LEFT -> balance.left();
            case MOVED_OUT -> balance.movedOut();
        };
    }

    static Movements movements(Map<MovementField, Integer> counts) {
        return new Movements(
                counts.getOrDefault(JOINED, 0),
                counts.getOrDefault(LEFT, 0),
                counts.getOrDefault(MOVED_IN, 0),
                counts.getOrDefault(MOVED_OUT, 0));
    }
}
