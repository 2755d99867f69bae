package vn.songhanh.launch;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What a migration leaves to the program: done as the owner of the tables, in one transaction, before anything else reads them. */
@FunctionalInterface
public interface AfterMigration {

    void carryOver(JdbcClient owner);
}
