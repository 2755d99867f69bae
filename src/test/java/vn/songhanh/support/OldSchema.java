package vn.songhanh.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A schema beside the one of the tests, in which modules stand where an older version left them; gone when it is closed. */
public final class OldSchema implements AutoCloseable {

    private final DataSource owner;
    private final String name;
    private final SingleConnectionDataSource source;

    public OldSchema(DataSource owner, String name) throws SQLException {
        this.owner = owner;
        this.name = name;
        JdbcClient.create(owner).sql("create schema " + name).update();
        var pool = owner.unwrap(HikariDataSource.class);
        var url = pool.getJdbcUrl() + (pool.getJdbcUrl().contains("?") ? "&" : "?") + "currentSchema=" + name;
        this.source = new SingleConnectionDataSource(url, pool.getUsername(), pool.getPassword(), true);
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public void migrate(List<String> modules) {
        modules.forEach(module -> migrate(module, "latest"));
    }

    public void migrate(String module, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholderReplacement(false)
                .target(version)
                .load()
                .migrate();
    }

    @Override
    public void close() {
        source.destroy();
        JdbcClient.create(owner).sql("drop schema " + name + " cascade").update();
    }
}
