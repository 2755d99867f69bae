package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;

/** What can stand as a target: a count from 0 on, or a share with its fraction. The rule of every door through which plans come. */
sealed interface TargetNumber {

    BigDecimal MOST = BigDecimal.valueOf(99_999_999);

    record Target(BigDecimal quantity) implements TargetNumber {}

    record Refused(Fault fault, Words words) implements TargetNumber {}

    /** What is wrong, under the name that programs are told. */
    enum Fault {
        NOT_A_NUMBER,
        DOUBTFUL,
        NEGATIVE,
        TOO_LARGE
    }

    /** Shares have fractions, everything else is counted in whole things. */
    static boolean fraction(Indicator indicator) {
        return indicator.kind() == Indicator.Kind.RATIO;
    }

    static TargetNumber of(String typed, TypedNumber number) {
        return switch (number) {
            case TypedNumber.Understood(var value)
            when value.signum() < 0 -> new Refused(Fault.NEGATIVE, outOfRange(typed));
            case TypedNumber.Understood(var value)
            when value.compareTo(MOST) > 0 -> new Refused(Fault.TOO_LARGE, outOfRange(typed));
            case TypedNumber.Understood(var value) -> new Target(value);
            case TypedNumber.Doubtful(var value, var doubt) ->
                new Refused(
                        Fault.DOUBTFUL,
                        Words.of(
                                        "“{0}”: {1}. Nếu là {2} thì gõ lại chỉ số đó.",
                                        "“{0}”: {1}. If it is {2}, type only that.")
                                .with(typed, doubt.words(), value));
            case TypedNumber.NotANumber(var _, var fault) ->
                new Refused(
                        Fault.NOT_A_NUMBER,
                        Words.of("“{0}”: {1}. Gõ số, ví dụ 1.200.", "“{0}”: {1}. Type a number such as 1,200.")
                                .with(typed, fault.words()));
        };
    }

    private static Words outOfRange(String typed) {
        return Words.of("“{0}”: chỉ tiêu từ 0 đến 99.999.999.", "“{0}”: a target is from 0 to 99,999,999.")
                .with(typed);
    }
}
