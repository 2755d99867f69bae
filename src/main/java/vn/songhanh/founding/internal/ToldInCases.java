package vn.songhanh.founding.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.StillTold;

/** What steps of cases name as what stands for them in the ledger; a story only grows, so it tells them for ever. */
@Repository
class ToldInCases implements StillTold {

    private final JdbcClient jdbc;

    ToldInCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int tellings(EntryId entry) {
        return jdbc.sql("""
            select count(*)
              from entry e
              join founding_case c on c.enterprise_id = e.enterprise_id
              join founding_step s on s.case_id = c.id and s.entry_id = e.id
             where e.id = :entry
            """).param("entry", entry.value()).query(Integer.class).single();
    }
}
