package vn.songhanh.membership.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Restating;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Telling;
import vn.songhanh.programme.ProgrammeId;

/** What was told of months, in order. */
@Repository
class TellingTable {

    /**
     * One telling.
     *
     * @param number 1 for the first, more for each correction
     * @param entry null for a month in which nobody came or went
     * @param counts false once the ledger has its entry withdrawn or reversed
     * @param standing what of all tellings of the month the ledger holds
     */
    record Row(
            UnitId union,
            YearMonth month,
            int number,
            Movements movements,
            @Nullable Integer opening,
            @Nullable EntryId entry,
            boolean counts,
            Movements standing,
            String reason,
            Instant at,
            String by) {

        /** What both had confirmed before stays where this one no longer counts. */
        Row after(Row earlier) {
            return counts ? this : gone(earlier.standing);
        }

        private Row gone(Movements standing) {
            return new Row(union, month, number, movements, opening, entry, false, standing, reason, at, by);
        }
    }

    private final JdbcClient jdbc;
    private final Restating restating;
    private final EnterpriseStock stock;
    private final Clock clock;

    TellingTable(JdbcClient jdbc, Restating restating, EnterpriseStock stock, Clock clock) {
        this.jdbc = jdbc;
        this.restating = restating;
        this.stock = stock;
        this.clock = clock;
    }

    /** Whoever tells waits for everybody else who moves members, in whatever module; taken before the ledger's own lock. */
    void waitForOthers() {
        stock.waitForOthers();
    }

    /** How each union told the month last. */
    Map<UnitId, Row> last(Collection<UnitId> unions, YearMonth month) {
        return of(unions, month, month).stream()
                .collect(Collectors.toMap(Row::union, row -> row, (earlier, later) -> later.after(earlier)));
    }

    /** All that was told of these months, in the order in which it was told. */
    List<Row> of(Collection<UnitId> unions, YearMonth first, YearMonth last) {
        var told = jdbc.sql("""
            select *
              from membership_month
             where unit_id = any(cast(:unions as bigint[])) and month between :first and :last
             order by month, number
            """)
                .param("unions", ids(unions))
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query(TellingTable::toRow)
                .list();
        var standing = restating.standing(
                told.stream().flatMap(row -> Stream.ofNullable(row.entry())).toList());
        return told.stream()
                .map(row -> row.entry() == null || standing.contains(row.entry()) ? row : row.gone(Movements.NONE))
                .toList();
    }

    void add(
            ProgrammeId programme,
            YearMonth month,
            int number,
            Telling telling,
            @Nullable EntryId entry,
            String reason) {
        var teller = Teller.speaking(clock.instant());
        jdbc.sql("""
            insert into membership_month (programme_id, unit_id, month, number, opening, joined, members_left, moved_in,
                   moved_out, entry_id, reason, told_at, account_id, told_by)
            values (:programme, :unit, :month, :number, :opening, :joined, :left, :in, :out, :entry, :reason, :at,
                   :account, :by)
            """)
                .param("programme", programme.value())
                .param("unit", telling.union().value())
                .param("month", month.atDay(1))
                .param("number", number)
                .param("opening", telling.opening())
                .param("joined", telling.movements().joined())
                .param("left", telling.movements().left())
                .param("in", telling.movements().movedIn())
                .param("out", telling.movements().movedOut())
                .param("entry", entry == null ? null : entry.value())
                .param("reason", reason)
                .param("at", Timestamp.from(teller.at()))
                .param("account", teller.account())
                .param("by", teller.name())
                .update();
    }

    static long[] ids(Collection<UnitId> units) {
        return units.stream().mapToLong(UnitId::value).toArray();
    }

    private static Row toRow(ResultSet row, int number) throws SQLException {
        var entry = row.getObject("entry_id", Long.class);
        var movements = new Movements(
                row.getInt("joined"), row.getInt("members_left"), row.getInt("moved_in"), row.getInt("moved_out"));
        return new Row(
                new UnitId(row.getLong("unit_id")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("number"),
                movements,
                row.getObject("opening", Integer.class),
                entry == null ? null : new EntryId(entry),
                true,
                movements,
                row.getString("reason"),
                row.getTimestamp("told_at").toInstant(),
                row.getString("told_by"));
    }
}
