package vn.songhanh.programme.internal;

import java.util.Set;

/** The part of a plan that one form or one workbook speaks of; everything else stays as it is. */
sealed interface PlanScope {

    boolean holds(PlanCell cell);

    /** All indicators of one unit; 0 is the whole programme. */
    record OfUnit(long unit) implements PlanScope {
        @Override
        public boolean holds(PlanCell cell) {
            return cell.unit() == unit;
        }
    }

    /** One indicator over all units. */
    record OfIndicator(String indicator) implements PlanScope {
        @Override
        public boolean holds(PlanCell cell) {
            return cell.indicator().equals(indicator);
        }
    }

    /** The cells that a workbook names. */
    record OfCells(Set<PlanCell> cells) implements PlanScope {
        @Override
        public boolean holds(PlanCell cell) {
            return cells.contains(cell);
        }
    }
}
