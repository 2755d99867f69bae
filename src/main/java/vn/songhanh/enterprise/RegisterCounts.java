package vn.songhanh.enterprise;

import java.util.Map;

/**
 * The counts of one day, each of them distinct enterprises by code, and the people in them.
 *
 * @param workers workers by the latest survey of each enterprise
 * @param unionMembers union members, likewise
 * @param officialMembers official Party members, likewise
 * @param probationaryMembers Party members on probation, likewise
 */
public record RegisterCounts(
        Map<RegisterCount, Long> enterprises,
        long workers,
        long unionMembers,
        long officialMembers,
        long probationaryMembers) {

    public long of(RegisterCount count) {
        return enterprises.getOrDefault(count, 0L);
    }

    public long partyMembers() {
        return officialMembers + probationaryMembers;
    }
}
