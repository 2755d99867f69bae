package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.ProgrammeId;

/**
 * What is asked of the tables, in their own terms.
 *
 * @param grid what the rows are
 * @param accounts which are read, and how
 * @param position null for now
 * @param structure null for the structure of the time
 */
record Question(
        ProgrammeId programme,
        Grid grid,
        Accounts accounts,
        Timeline timeline,
        @Nullable Long position,
        @Nullable LocalDate structure) {

    /** What a row is told apart by. */
    enum By {
        UNIT,
        ENTERPRISE
    }

    /**
     * The rows.
     *
     * @param units the units that are rows, 0 for the whole; one of no meaning where rows are no units. Sectors, what lies in no
     *     unit, and units as far as they stood somewhere, have numbers below nought
     * @param within units and sectors under all of which everything must lie
     * @param enterprise the one that is looked at; 0 for all
     */
    record Grid(By by, List<Long> units, List<Long> within, int enterprise) {

        static final long WHOLE = 0;

        /** What has no unit on a line is numbered from here down, as the migration {@code rest} of the ledger numbers it. */
        private static final long NOWHERE = -1_000_000_000_000_000L;

        /** What is of no enterprise is numbered so, and the sectors from here down, as the migration {@code sector} numbers them. */
        static final long OF_NO_ENTERPRISE = NOWHERE - 10;

        private static final long STANDING = -1_000_000_000_000_000_000L;

        static long directly(long unit) {
            return -unit;
        }

        static long nowhere(Line line) {
            return NOWHERE - 1 - line.ordinal();
        }

        static long sector(OwnershipSector sector) {
            return OF_NO_ENTERPRISE - 1 - sector.ordinal();
        }

        /** What a unit did directly below another one, or below none (0), as the migration {@code standing} numbers it. */
        static long standing(long unit, long above) {
            return STANDING - unit * 1_000_000_000L - above;
        }

        static Grid units(List<Long> units, List<Long> within) {
            return new Grid(By.UNIT, units, within, 0);
        }

        static Grid enterprises(List<Long> within) {
            return new Grid(By.ENTERPRISE, List.of(WHOLE), within, 0);
        }

        static Grid of(EnterpriseId enterprise, List<Long> within) {
            return new Grid(By.ENTERPRISE, List.of(WHOLE), within, enterprise.value());
        }
    }

    /**
     * The accounts that indicators read.
     *
     * @param flowing only in the periods
     * @param standing from the beginning
     * @param counting of these the enterprises too
     * @param levels what is read from stocktakes instead
     */
    record Accounts(Set<Account> flowing, Set<Account> standing, Set<Account> counting, Set<Level> levels) {

        static Accounts of(Collection<Indicator> indicators) {
            var accounts = new Accounts(
                    EnumSet.noneOf(Account.class),
                    EnumSet.noneOf(Account.class),
                    EnumSet.noneOf(Account.class),
                    EnumSet.noneOf(Level.class));
            indicators.forEach(indicator -> accounts.take(indicator.measure()));
            accounts.flowing.removeAll(accounts.standing);
            return accounts;
        }

        static Accounts flowing(Collection<Account> accounts) {
            return new Accounts(
                    EnumSet.copyOf(accounts),
                    EnumSet.noneOf(Account.class),
                    EnumSet.noneOf(Account.class),
                    EnumSet.noneOf(Level.class));
        }

        private void take(Measure measure) {
            switch (measure) {
                case Measure.Sum(var read) -> flowing.addAll(read);
                case Measure.Change(var read) -> flowing.addAll(read);
                case Measure.Balance(var read) -> standing.addAll(read);
                case Measure.Distinct(var read) -> {
                    flowing.addAll(read);
                    counting.addAll(read);
                }
                case Measure.AtStocktake(var level) -> levels.add(level);
                case Measure.Ratio _ -> {}
            }
        }

        Set<Account> all() {
            var all = EnumSet.copyOf(flowing);
            all.addAll(standing);
            return all;
        }
    }

    /** What one figure asks. */
    static Question of(FigureQuery query, Accounts accounts, Timeline timeline) {
        return new Question(
                query.programme(),
                Grid.units(List.of(row(query)), List.of()),
                accounts,
                timeline,
                query.position().orElse(null),
                null);
    }

    /** The row of a figure. */
    static long row(FigureQuery query) {
        return query.unit().map(UnitId::value).orElse(Grid.WHOLE);
    }

    static List<Account> accountsOf(Measure measure) {
        return switch (measure) {
            case Measure.Sum(var accounts) -> accounts;
            case Measure.Distinct(var accounts) -> accounts;
            case Measure.Balance(var accounts) -> accounts;
            case Measure.Change(var accounts) -> accounts;
            case Measure.AtStocktake _, Measure.Ratio _ -> List.of();
        };
    }

    /** Whether the sums of units answer it: nothing is left out of them, and they stand where they stood. */
    boolean answeredByUnits() {
        return grid.by() == By.UNIT && grid.within().isEmpty() && structure == null;
    }

    /** What has a number below nought has no sums of its own: each of it by itself, so that little is read. */
    Stream<Question> rests() {
        return grid.units().stream()
                .filter(number -> number < Grid.WHOLE)
                .map(number -> new Question(
                        programme,
                        Grid.units(List.of(number), List.of(number)),
                        accounts,
                        timeline,
                        position,
                        structure));
    }

    /** Whether the whole programme is among the rows, with nothing left out: stocktakes know it by itself. */
    boolean answeredByWhole() {
        return grid.by() == By.UNIT
                && grid.units().contains(Grid.WHOLE)
                && grid.within().isEmpty();
    }

    /** The same without what stocktakes know by themselves. */
    Question narrowerThanWhole() {
        return answeredByWhole()
                ? new Question(
                        programme,
                        Grid.units(
                                grid.units().stream()
                                        .filter(number -> number != Grid.WHOLE)
                                        .toList(),
                                grid.within()),
                        accounts,
                        timeline,
                        position,
                        structure)
                : this;
    }

    static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    static long[] numbers(Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
