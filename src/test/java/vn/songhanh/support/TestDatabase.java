package vn.songhanh.support;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import vn.songhanh.launch.internal.ThrowAwayDatabase;

/**
 * The real database for tests: migrations run as its owner, the tests read and write as the application's role. One server for the
 * whole run; a test that needs the owner injects {@code @FlywayDataSource DataSource}.
 */
class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        ThrowAwayDatabase.offerTo(context);
    }
}
