package vn.songhanh.bench.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.stereotype.Component;

/** Where it is measured: an empty folder, and the database in it, that are removed afterwards. */
@Component
class Ground {

    private final Path folder;
    private final DataSource application;
    private final DataSource owner;

    Ground(@Value("${songhanh.data}") Path data, DataSource application, @FlywayDataSource DataSource owner) {
        this.folder = Objects.requireNonNull(data.getParent());
        this.application = application;
        this.owner = owner;
    }

    /** A folder of this name beside the database. */
    Path folder(String name) {
        return folder.resolve(name);
    }

    /** How another process finds the same database. */
    Map<String, String> environment() {
        try {
            var theirs = owner.unwrap(HikariDataSource.class);
            var ours = application.unwrap(HikariDataSource.class);
            return Map.of(
                    "SONGHANH_DB_URL", theirs.getJdbcUrl().replaceFirst("^jdbc:", ""),
                    "SONGHANH_DB_USER", theirs.getUsername(),
                    "SONGHANH_DB_PASSWORD", theirs.getPassword(),
                    "SONGHANH_DB_APP_USER", ours.getUsername(),
                    "SONGHANH_DB_APP_PASSWORD", ours.getPassword());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of the owner of the tables, who alone may copy into them. */
    Connection asOwner() throws SQLException {
        return owner.getConnection();
    }
}
