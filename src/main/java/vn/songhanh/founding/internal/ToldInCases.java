package vn.songhanh.founding.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.StillTold;

/** What steps of cases name as what stands for them in the ledger; only a decision is ever told anew, the other steps tell it for ever. */
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
              from founding_step s
             where s.entry_id = :entry and not told_anew(s)
            """).param("entry", entry.value()).query(Integer.class).single();
    }

    @Override
    public Optional<EntryId> toldAnew(EntryId entry) {
        return jdbc.sql("""
            select n.entry_id
              from founding_step s
              join founding_step n on n.case_id = s.case_id and n.kind = 'DECISION' and n.id > s.id
             where s.entry_id = :entry and told_anew(s) and n.entry_id is not null
             order by n.id desc
             limit 1
            """)
                .param("entry", entry.value())
                .query((row, number) -> new EntryId(row.getLong("entry_id")))
                .optional();
    }
}
