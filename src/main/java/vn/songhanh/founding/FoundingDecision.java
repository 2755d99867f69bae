package vn.songhanh.founding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.UnitKind;

/**
 * The decision that founds the organisation.
 *
 * @param kind a grassroots or professional union; a grassroots cell, committee or subordinate cell
 * @param name of the organisation; empty for the usual one, such as {@code CĐCS Công ty …}
 * @param members union members, or official Party members: only these count for the threshold (Charter Đ.21)
 * @param probationary Party members on probation; zero for a union
 * @param under the unit above; null for the unit that manages the enterprise on that line
 */
public record FoundingDecision(
        UnitKind kind,
        String name,
        String number,
        LocalDate on,
        int members,
        int probationary,
        @Nullable UnitId under) {}
