package vn.songhanh.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/**
 * A table of figures: indicators × rows × periods.
 *
 * @param indicators their codes
 * @param periods any periods, in the order in which they are shown; they may overlap and cut months
 */
public record PivotQuery(ProgrammeId programme, List<String> indicators, Rows rows, List<Period> periods, View view) {

    /** What stands in the rows. */
    public sealed interface Rows {

        /** One row: the whole programme. */
        record Whole() implements Rows {}

        /** These units, each with all below it. */
        record Units(List<UnitId> units) implements Rows {}

        /**
         * What lies directly below a unit on the last day that is looked at; under the structure of the time also what lay
         * there before, where something counts in it; a unit that lay elsewhere too has only what it did there.
         */
        record Below(UnitId unit) implements Rows {}

        /** The same below the top of a line, of everything; where a line has many tops, these. */
        record OfLine(Line line) implements Rows {}

        /** One row of what lies in no other. */
        record Remainder(RowKey.Rest rest) implements Rows {}

        /** Every enterprise for which anything counts, under a unit or everywhere. */
        record Enterprises(Optional<UnitId> within) implements Rows {}

        /** One enterprise, under a unit or everywhere. */
        record Enterprise(EnterpriseId enterprise, Optional<UnitId> within) implements Rows {}

        /** The ownership sectors, and what is of no enterprise, under a unit or everywhere. */
        record Sectors(Optional<UnitId> within) implements Rows {}
    }

    /** Which row it is. */
    public sealed interface RowKey {

        record Whole() implements RowKey {}

        record OfUnit(UnitId unit) implements RowKey {}

        /**
         * What a unit did while it stood directly below another one, or below none, of one that stood elsewhere too: what it did
         * there counts in the row in which it lay.
         */
        record OfUnitBelow(UnitId unit, Optional<UnitId> above) implements RowKey {}

        record OfEnterprise(EnterpriseId enterprise, Optional<UnitId> within) implements RowKey {}

        record OfSector(OwnershipSector sector, Optional<UnitId> within) implements RowKey {}

        /** What lies in no other row, so that rows add up to what they lie in. */
        sealed interface Rest extends RowKey {}

        /** What lies at a unit itself and in nothing below it. */
        record Directly(UnitId unit) implements Rest {}

        /** What has no unit on a line. */
        record Nowhere(Line line) implements Rest {}

        /** What is of no enterprise and so of no sector, under a unit or everywhere. */
        record OfNoEnterprise(Optional<UnitId> within) implements Rest {}
    }

    /** When the ledger is read. */
    public sealed interface Moment {

        /** With everything that is in it. */
        record Now() implements Moment {}

        /** As it stood at a position. */
        record At(long position) implements Moment {}

        /** As it stood at the end of a day, in Vietnam. */
        record Recorded(LocalDate on) implements Moment {}
    }

    /**
     * How one looks at the ledger; the same for a number and for its list.
     *
     * @param structure empty: under the units as they were when things happened, and in the sector in which the enterprise was
     *     when they were told (as was). A day: under the units that manage the enterprises, or in which units went on, on that
     *     day, and in the sector that the register holds (as is)
     * @param territory only what lies under this unit too, on whatever line; empty for everything
     * @param standing only what these units did while they stood there
     * @param sector only enterprises of this one; empty for everything
     */
    public record View(
            Optional<LocalDate> structure,
            Moment moment,
            Optional<UnitId> territory,
            List<RowKey.OfUnitBelow> standing,
            Optional<OwnershipSector> sector) {

        /** As was, now, everything. */
        public static final View PLAIN =
                new View(Optional.empty(), new Moment.Now(), Optional.empty(), List.of(), Optional.empty());

        /** Whether it leaves out nothing that happened. */
        public boolean isOfEverything() {
            return territory.isEmpty() && standing.isEmpty() && sector.isEmpty();
        }

        /** The same under the structure of a day. */
        public View asIs(LocalDate day) {
            return new View(Optional.of(day), moment, territory, standing, sector);
        }

        /** The same at another moment. */
        public View at(Moment other) {
            return new View(structure, other, territory, standing, sector);
        }

        /** The same with only what passes. */
        public View only(Optional<UnitId> under, Optional<OwnershipSector> of) {
            return new View(structure, moment, under, standing, of);
        }
    }

    /**
     * One number of the table, to be opened.
     *
     * @param states how the bodies stand to what is listed; the columns of the number
     */
    public record Cell(
            ProgrammeId programme, String indicator, RowKey key, Period period, View view, Set<ClaimState> states) {}

    /** A number of this table. */
    public Cell cell(String indicator, RowKey key, Period period, Set<ClaimState> states) {
        return new Cell(programme, indicator, key, period, view, states);
    }
}
