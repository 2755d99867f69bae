package vn.songhanh.ledger;

import java.util.Map;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Level;

/**
 * What a stocktake found in one enterprise.
 *
 * @param places the unit that managed it on the day, on each line
 * @param levels what it adds to each; a level to which it adds nothing is left out
 */
public record Found(
        EnterpriseId enterprise, OwnershipSector sector, Map<Line, UnitId> places, Map<Level, Long> levels) {}
