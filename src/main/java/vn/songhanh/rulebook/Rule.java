package vn.songhanh.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;

/**
 * One rule as it holds from a day on.
 *
 * @param code stays the same through all texts, such as {@code UNION_MIN_MEMBERS}
 * @param value the threshold, in the unit that {@code words} names: persons, months, working days
 * @param clause where it stands, such as {@code Điều 13 Điều lệ Công đoàn Việt Nam khóa XII}
 * @param words the rule in a sentence
 * @param verified false while the value or the clause is known from memory only, and nobody has read it
 */
public record Rule(
        String code,
        int value,
        Words clause,
        Words words,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified) {

    /** The clause as people are told of it: marked where nobody has read it. */
    public Words cited() {
        return verified
                ? clause
                : Words.of("{0} [chưa đối chiếu]", "{0} [not compared]").with(clause);
    }
}
