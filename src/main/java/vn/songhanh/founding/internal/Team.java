package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;

/**
 * A working team (tổ công tác) of both bodies.
 *
 * @param decision the number of the decision that set it up
 * @param endedOn null while it works
 */
public record Team(
        long id,
        String name,
        String decision,
        LocalDate decidedOn,
        @Nullable LocalDate endedOn,
        List<Member> members) {

    /** @param openCases how many open cases are assigned to the person */
    public record Member(long account, String fullName, Side side, long openCases) {}
}
