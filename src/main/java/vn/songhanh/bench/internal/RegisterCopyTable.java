package vn.songhanh.bench.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Repository;

/** A table equal to that of the enterprises, with all its indexes, into which their rows are copied. */
@Repository
class RegisterCopyTable {

    private static final String OUT = """
        copy enterprise (code_kind, code, code_warning, code_confirmed, name, name_key, short_name, legal_form,
                         ownership_sector, address, vsic_version, vsic_code, registered_on, first_seen, version) to stdout
        """;
    private static final String IN = """
        copy enterprise_copy (code_kind, code, code_warning, code_confirmed, name, name_key, short_name, legal_form,
                              ownership_sector, address, vsic_version, vsic_code, registered_on, first_seen, version) from stdin
        """;
    private static final int ROUNDS = 3;

    private final Ground ground;

    RegisterCopyTable(Ground ground) {
        this.ground = ground;
    }

    /** How long COPY takes for the rows that are there now. */
    double copyMillis() {
        try (var connection = ground.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("create table enterprise_copy (like enterprise including all)");
            var rows = rows(connection);
            var best = Double.MAX_VALUE;
            for (var round = 0; round < ROUNDS; round++) {
                statement.execute("truncate enterprise_copy");
                best = Math.min(best, Timing.millisOnce(() -> copy(connection, rows)));
            }
            statement.execute("drop table enterprise_copy");
            return best;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rows(Connection connection) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(OUT, rows);
        return rows.toByteArray();
    }

    private static void copy(Connection connection, byte[] rows) {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(IN, new ByteArrayInputStream(rows));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
