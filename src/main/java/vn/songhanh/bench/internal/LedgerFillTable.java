package vn.songhanh.bench.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.OwnershipSector;

/** Fills the ledger as the owner of its tables, for nobody could enter a million facts one by one. */
@Repository
class LedgerFillTable {

    static final int ENTERPRISES = 5_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final int AT_ONCE = 50_000;
    private static final long MIXER = 2_654_435_761L;

    /** The audit of a million rows that tell nothing is not what is measured. */
    private static final List<String> FILLED =
            List.of("entry", "posting", "entry_unit", "entry_state", "claim_event", "place");

    private final Ground ground;
    private final LedgerSumTable sums;

    LedgerFillTable(Ground ground, LedgerSumTable sums) {
        this.ground = ground;
        this.sums = sums;
    }

    /** Adds confirmed entries until there are so many, spread over three years and all unions, then sums them up. */
    void fill(Bodies.Founded bodies, List<String> accounts, int entries) {
        try (var connection = ground.asOwner()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var present =
                    jdbc.sql("select count(*) from entry").query(Integer.class).single();
            var enterprises = jdbc.sql("select id, ownership_sector from enterprise order by id limit :count")
                    .param("count", ENTERPRISES)
                    .query((row, number) ->
                            new Told(row.getInt("id"), OwnershipSector.valueOf(row.getString("ownership_sector"))))
                    .list();
            triggers(jdbc, "disable");
            place(jdbc, bodies);
            for (var first = present; first < entries; first += AT_ONCE) {
                copy(connection, new Part(bodies, accounts, enterprises, first, Math.min(entries, first + AT_ONCE)));
            }
            triggers(jdbc, "enable");
            sums.sumUp(jdbc);
            follow(jdbc, entries);
            connection.commit();
            connection.setAutoCommit(true);
            jdbc.sql("vacuum analyze").update();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void triggers(JdbcClient jdbc, String how) {
        FILLED.forEach(table ->
                jdbc.sql("alter table %s %s trigger user".formatted(table, how)).update());
    }

    /** What is entered afterwards goes on from here. */
    private static void follow(JdbcClient jdbc, int entries) {
        jdbc.sql("update ledger_clock set position = :position")
                .param("position", entries)
                .update();
        jdbc.sql("select setval(pg_get_serial_sequence('entry', 'id'), :entries)")
                .param("entries", entries)
                .query(Long.class)
                .single();
        jdbc.sql("select setval(pg_get_serial_sequence('place', 'id'), (select max(id) from place))")
                .query(Long.class)
                .single();
    }

    private static void place(JdbcClient jdbc, Bodies.Founded bodies) {
        for (var sector : OwnershipSector.values()) {
            for (var union = 0; union < bodies.unions().size(); union++) {
                jdbc.sql("""
                    insert into place (id, units, path, rest, sector) overriding system value
                    values (:id, array[:union], array[:union, :federation],
                            rest_of_place(array[:union], array[:union, :federation]) || sector_number(:sector), :sector)
                        on conflict do nothing
                    """)
                        .param("id", place(bodies, union, sector))
                        .param("union", bodies.unions().get(union).value())
                        .param("federation", bodies.federation().value())
                        .param("sector", sector.name())
                        .update();
            }
        }
    }

    private static int place(Bodies.Founded bodies, int union, OwnershipSector sector) {
        return 1 + sector.ordinal() * bodies.unions().size() + union;
    }

    /** An enterprise that facts are told of. */
    private record Told(int id, OwnershipSector sector) {}

    /**
     * Entries with these numbers. Every other one moves the first account, so that each enterprise has it at ten thousand
     * entries already; the rest are spread over the others.
     */
    private record Part(Bodies.Founded bodies, List<String> accounts, List<Told> enterprises, int first, int end) {

        Stream<String> lines(IntFunction<String> line) {
            return IntStream.range(first, end).mapToObj(line);
        }

        private Told enterprise(int number) {
            return enterprises.get(number / 2 % enterprises.size());
        }

        private int union(int number) {
            return number / 2 % enterprises.size() % bodies.unions().size();
        }

        private String account(int number) {
            return number % 2 == 0 ? accounts.getFirst() : accounts.get((int) (mixed(number) % accounts.size()));
        }

        private static long mixed(int number) {
            return ((number + 1) * MIXER & 0xffff_ffffL) >> 8;
        }

        private static LocalDate day(int number) {
            return FIRST_DAY.plusDays(mixed(number) / 64 % DAYS);
        }

        String entry(int number) {
            return "%1$d\t%1$d\t%2$d\tCONTACT\t%1$d\tTiếp xúc\tContact\t%3$d\t%4$s\t%4$s\tUNION\t2026-01-01\tbench\t%5$s"
                    .formatted(
                            number + 1,
                            bodies.programme().value(),
                            enterprise(number).id(),
                            day(number),
                            enterprise(number).sector());
        }

        String posting(int number) {
            return "%d\t%s\t1\t%d\t%s\t%d\t%d"
                    .formatted(
                            number + 1,
                            account(number),
                            bodies.programme().value(),
                            day(number),
                            enterprise(number).id(),
                            LedgerFillTable.place(
                                    bodies, union(number), enterprise(number).sector()));
        }

        String unit(int number) {
            var union = bodies.unions().get(union(number)).value();
            return "%d\tUNION\t%d\t{%d,%d}"
                    .formatted(number + 1, union, union, bodies.federation().value());
        }

        static String state(int number) {
            return "%1$d\tCONFIRMED\t%1$d".formatted(number + 1);
        }

        static String event(int number) {
            return "%1$d\t%1$d\tPARTY\tCONFIRM\tCONFIRMED\t2026-01-01\tbench".formatted(number + 1);
        }
    }

    private static void copy(Connection connection, Part part) throws SQLException {
        copy(connection, """
            copy entry (id, position, programme_id, kind, natural_key, title_vi, title_en, enterprise_id, happened_on,
                        counts_on, claimed_by, recorded_at, recorded_name, sector) from stdin
            """, part.lines(part::entry));
        copy(connection, """
            copy posting (entry_id, account, quantity, programme_id, counts_on, enterprise_id, place_id) from stdin
            """, part.lines(part::posting));
        copy(connection, "copy entry_unit from stdin", part.lines(part::unit));
        copy(connection, "copy entry_state from stdin", part.lines(Part::state));
        copy(connection, """
            copy claim_event (entry_id, position, side, act, state, at, by_name) from stdin
            """, part.lines(Part::event));
    }

    private static void copy(Connection connection, String statement, Stream<String> lines) throws SQLException {
        var bytes = lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
