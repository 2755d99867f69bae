package vn.songhanh.founding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.UnitKind;

/**
 * The decision that founds the organisation.
 *
 * @param kind a grassroots or professional union; a Party cell or committee by one of the names of its time
 * @param name of the organisation; empty for the usual one, such as {@code CĐCS Công ty …}
 * @param members union members, or official Party members: only these count for the threshold (Charter Đ.21)
 * @param probationary Party members on probation; zero for a union
 * @param under the unit above; null for the unit that manages the enterprise on that line
 * @param others members in the other enterprises of a combined organisation, who come to it by their own cases: official ones
 *     in a Party organisation; zero for an organisation of one enterprise
 * @param approval the number of the superior committee's prior approval of a committee with fewer or a grassroots cell with
 *     more members than the rule says (Charter Đ.21 k.5); empty for none
 */
public record FoundingDecision(
        UnitKind kind,
        String name,
        String number,
        LocalDate on,
        int members,
        int probationary,
        @Nullable UnitId under,
        String approval,
        int others) {

    /** A decision that needs no approval of the superior committee. */
    public FoundingDecision(
            UnitKind kind,
            String name,
            String number,
            LocalDate on,
            int members,
            int probationary,
            @Nullable UnitId under) {
        this(kind, name, number, on, members, probationary, under, "", 0);
    }

    /** The same under another name. */
    public FoundingDecision named(String other) {
        return new FoundingDecision(kind, other, number, on, members, probationary, under, approval, others);
    }
}
