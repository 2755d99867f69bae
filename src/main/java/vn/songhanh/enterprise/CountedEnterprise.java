package vn.songhanh.enterprise;

import java.util.Map;
import java.util.Set;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;

/**
 * One enterprise behind the counts of the register, with what it adds to them.
 *
 * @param managing the unit that looks after it on each line
 * @param meets the counts in which it is
 * @param partyMembers official and on probation
 */
public record CountedEnterprise(
        EnterpriseId id,
        OwnershipSector sector,
        Map<Line, UnitId> managing,
        Set<RegisterCount> meets,
        long workers,
        long unionMembers,
        long partyMembers) {}
