package vn.songhanh.launch.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.runtime.flyway.HasMigrationFiles;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.launch.AfterMigration;

/** Two ways into one database: migrations come as its owner, everything else as the application's role. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 10;
    private static final int CONNECTIONS_AT_REST = 2;
    private static final int CONNECTIONS_FOR_MIGRATION = 4;
    private static final long CONNECTION_PATIENCE_MILLIS = 5_000;
    private static final long REST_AFTER_MILLIS = 60_000;
    private static final long IDLE_MILLIS = 10_000;

    /** A server may compile the plans of costly statements: that takes longer than ours run, and costs are guessed until it has counted. */
    private static final String INTERPRET_PLANS = "set jit = off";

    @Bean
    @Primary
    DataSource dataSource(Database database) {
        var pool = pool("application", database.url(), database.application());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(CONNECTIONS_AT_REST);
        pool.setIdleTimeout(REST_AFTER_MILLIS);
        pool.setConnectionTimeout(CONNECTION_PATIENCE_MILLIS);
        return new HikariDataSource(pool);
    }

    /** Keeps no connection once the migrations are done. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        var pool = pool("migrations", database.url(), database.owner());
        pool.setMaximumPoolSize(CONNECTIONS_FOR_MIGRATION);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(IDLE_MILLIS);
        return new HikariDataSource(pool);
    }

    /** Each module keeps its own migrations and its own history of them. */
    @Bean
    FlywayMigrationStrategy migrations(ResourcePatternResolver resources, ObjectProvider<AfterMigration> after) {
        var modules = MigrationOrder.ofThisProgram().modules().stream()
                .map(ApplicationModuleIdentifier::of)
                .toList();
        var each = new SpringModulithFlywayMigrationStrategy(
                ApplicationModuleIdentifiers.of(modules), new HasMigrationFiles(resources));
        return flyway -> {
            each.migrate(flyway);
            var owner = flyway.getConfiguration().getDataSource();
            new TransactionTemplate(new JdbcTransactionManager(owner))
                    .executeWithoutResult(
                            _ -> after.orderedStream().forEach(work -> work.carryOver(JdbcClient.create(owner))));
        };
    }

    private static HikariConfig pool(String name, String url, Login login) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setConnectionInitSql(INTERPRET_PLANS);
        return pool;
    }
}
