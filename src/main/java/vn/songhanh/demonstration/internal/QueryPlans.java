package vn.songhanh.demonstration.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the database looks for rows while the story is told. */
@Repository
class QueryPlans {

    private final JdbcClient jdbc;

    QueryPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the transaction ends, rows are found by their indexes. Plans made while the tables were empty would read them whole, and
     * nothing makes them anew before the end: statistics are gathered on what is committed.
     */
    void useIndexes() {
        jdbc.sql("set local enable_seqscan = off").update();
    }
}
