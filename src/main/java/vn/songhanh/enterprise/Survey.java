package vn.songhanh.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People of an enterprise, counted on a day.
 *
 * @param workers all who work there
 * @param unionMembers members of a union among them
 * @param officialMembers official Party members working there, wherever their cell is
 * @param probationaryMembers Party members on probation; they do not count for founding (Charter Đ.3)
 */
public record Survey(
        LocalDate on, int workers, int unionMembers, int officialMembers, int probationaryMembers, String source) {

    /** A count of more than this many times the one before looks like a slip of the keyboard; no rule. */
    public static final int FAR = 10;

    /** No enterprise of a city has so many workers; a count of more looks like a slip. */
    public static final int MANY = 100_000;

    public Survey {
        if (workers < 0 || unionMembers < 0 || officialMembers < 0 || probationaryMembers < 0) {
            throw new IllegalArgumentException("People are counted from zero");
        }
    }

    /** Whether the workers are so many more than at the count before that whoever counted is asked whether they are right. */
    public boolean unlikelyAfter(@Nullable Survey before) {
        return workers > MANY || (before != null && before.workers() > 0 && workers / FAR > before.workers());
    }
}
