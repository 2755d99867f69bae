package vn.songhanh.bench.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/** Fills the ledger as the owner of its tables, for nobody could enter a million facts one by one; reads sums of entries in plain SQL. */
@Repository
class LedgerFillTable {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final int AT_ONCE = 50_000;

    /** The audit of a million rows that tell nothing is not what is measured. */
    private static final List<String> WITHOUT_TRIGGERS = List.of(
            "alter table entry disable trigger user",
            "alter table posting disable trigger user",
            "alter table entry_unit disable trigger user",
            "alter table entry_state disable trigger user");

    private static final List<String> WITH_TRIGGERS = List.of(
            "alter table entry enable trigger user",
            "alter table posting enable trigger user",
            "alter table entry_unit enable trigger user",
            "alter table entry_state enable trigger user");

    private final Ground ground;

    LedgerFillTable(Ground ground) {
        this.ground = ground;
    }

    /** Adds confirmed entries until there are so many, spread over three years and all unions, then sums them up. */
    void fill(Bodies.Founded bodies, int entries) {
        try (var connection = ground.asOwner()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var present =
                    jdbc.sql("select count(*) from entry").query(Integer.class).single();
            var enterprises = jdbc.sql("select id from enterprise order by id")
                    .query((row, number) -> row.getInt("id"))
                    .list();
            WITHOUT_TRIGGERS.forEach(statement -> jdbc.sql(statement).update());
            for (var first = present; first < entries; first += AT_ONCE) {
                copy(connection, new Part(bodies, enterprises, first, Math.min(entries, first + AT_ONCE)));
            }
            WITH_TRIGGERS.forEach(statement -> jdbc.sql(statement).update());
            sumUp(jdbc, entries);
            connection.commit();
            connection.setAutoCommit(true);
            jdbc.sql("vacuum analyze").update();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long aggregate(ProgrammeId programme, UnitId unit, Period period) {
        try (var connection = ground.asOwner()) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("""
                        select coalesce(sum(p.quantity), 0)
                          from entry e
                          join entry_unit u on u.entry_id = e.id and u.path @> array[:unit]
                          join entry_state s on s.entry_id = e.id and s.state = 'CONFIRMED'
                          join posting p on p.entry_id = e.id and p.account = :account
                         where e.programme_id = :programme
                           and e.counts_on between :first and :last
                        """)
                    .param("unit", unit.value())
                    .param("account", LedgerFigures.ACCOUNT.name())
                    .param("programme", programme.value())
                    .param("first", period.first())
                    .param("last", period.last())
                    .query(Long.class)
                    .single();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Entries with these numbers. */
    private record Part(Bodies.Founded bodies, List<Integer> enterprises, int first, int end) {

        String lines(IntFunction<String> line) {
            return IntStream.range(first, end).mapToObj(line).collect(Collectors.joining("\n"));
        }

        String entry(int number) {
            var day = FIRST_DAY.plusDays((number * 7919L) % DAYS);
            return "%d\t%d\t%d\tUNION_FOUNDED\t%d\tCĐCS\tUnion\t%d\t%s\t%s\tUNION\t2026-01-01\tbench"
                    .formatted(
                            number + 1,
                            number + 1,
                            bodies.programme().value(),
                            number,
                            enterprises.get(number % enterprises.size()),
                            day,
                            day);
        }

        String unit(int number) {
            var union = bodies.unions().get(number % bodies.unions().size()).value();
            return "%d\tUNION\t%d\t{%d,%d}"
                    .formatted(number + 1, union, union, bodies.federation().value());
        }
    }

    private static void copy(Connection connection, Part part) throws SQLException {
        copy(connection, """
            copy entry (id, position, programme_id, kind, natural_key, title_vi, title_en, enterprise_id, happened_on,
                        counts_on, claimed_by, recorded_at, recorded_name) from stdin
            """, part.lines(part::entry));
        copy(connection, "copy posting from stdin", part.lines(number -> (number + 1) + "\tUNION_FOUNDED\t1"));
        copy(connection, "copy entry_unit from stdin", part.lines(part::unit));
        copy(
                connection,
                "copy entry_state from stdin",
                part.lines(number -> "%1$d\tCONFIRMED\t%1$d".formatted(number + 1)));
    }

    private static void copy(Connection connection, String statement, String lines) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the ledger itself keeps up with every entry. */
    private static void sumUp(JdbcClient jdbc, int position) {
        jdbc.sql("delete from rollup").update();
        jdbc.sql("""
            select e.programme_id, p.account, u.unit_id, date_trunc('month', e.counts_on)::date as month,
                   sum(p.quantity) as quantity, array_agg(distinct e.enterprise_id) as enterprises
              from entry e
              join posting p on p.entry_id = e.id
              join entry_unit eu on eu.entry_id = e.id
             cross join lateral unnest(eu.path || 0::bigint) u (unit_id)
             group by e.programme_id, p.account, u.unit_id, date_trunc('month', e.counts_on)
            """)
                .query((row, number) -> jdbc.sql("""
                    insert into rollup (programme_id, account, unit_id, month, state, quantity, enterprises)
                    values (:programme, :account, :unit, :month, 'CONFIRMED', :quantity, :enterprises)
                    """)
                        .param("programme", row.getLong("programme_id"))
                        .param("account", row.getString("account"))
                        .param("unit", row.getLong("unit_id"))
                        .param("month", row.getObject("month", LocalDate.class))
                        .param("quantity", row.getLong("quantity"))
                        .param("enterprises", set((Integer[])
                                row.getArray("enterprises").getArray()))
                        .update())
                .list();
        jdbc.sql("update ledger_clock set position = :position")
                .param("position", position)
                .update();
    }

    private static byte[] set(Integer[] enterprises) {
        var set = new RoaringBitmap();
        for (var enterprise : enterprises) {
            set.add(enterprise);
        }
        set.runOptimize();
        var bytes = ByteBuffer.allocate(set.serializedSizeInBytes());
        set.serialize(bytes);
        return bytes.array();
    }
}
