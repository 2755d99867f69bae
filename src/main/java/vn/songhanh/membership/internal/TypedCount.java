package vn.songhanh.membership.internal;

import java.math.BigDecimal;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;

/** A number of persons as somebody typed it: the rule of every door through which months come. */
sealed interface TypedCount {

    record Persons(int count) implements TypedCount {}

    record Refused(Fault fault, Words words) implements TypedCount {}

    /** What is wrong, under the name that programs are told. */
    enum Fault {
        NOT_A_NUMBER,
        DOUBTFUL,
        NEGATIVE,
        TOO_LARGE
    }

    static TypedCount of(String typed, TypedNumber number) {
        return switch (number) {
            case TypedNumber.Understood(var value)
            when value.signum() < 0 ->
                refused(
                        Fault.NEGATIVE,
                        Words.of(
                                "“{0}”: số người không âm. Người giảm ghi ở cột giảm.",
                                "“{0}”: a number of persons is not"
                                        + " below zero. Who went is told in the columns of those who go."),
                        typed);
            case TypedNumber.Understood(var value)
            when value.compareTo(BigDecimal.valueOf(Book.MOST)) > 0 ->
                refused(
                        Fault.TOO_LARGE,
                        Words.of("“{0}”: mỗi ô tối đa 99.999 người.", "“{0}”: at most 99,999 persons a cell."),
                        typed);
            case TypedNumber.Understood(var value) -> new Persons(value.intValue());
            case TypedNumber.Doubtful(var _, var doubt) ->
                refused(
                        Fault.DOUBTFUL,
                        Words.of("“{0}”: {1}. Chỉ ghi số.", "“{0}”: {1}. Type only the number."),
                        typed,
                        doubt.words());
            case TypedNumber.NotANumber(var _, var fault) ->
                refused(
                        Fault.NOT_A_NUMBER,
                        Words.of("“{0}”: {1}. Ghi số, ví dụ 12.", "“{0}”: {1}. Type a number such as 12."),
                        typed,
                        fault.words());
        };
    }

    private static Refused refused(Fault fault, Words words, Object... arguments) {
        return new Refused(fault, words.with(arguments));
    }
}
