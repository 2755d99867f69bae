package vn.songhanh.outreach.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.outreach.Refusals;

/** Reads the reasons with the answers that made the entries. */
@Repository
class RefusalTable implements Refusals {

    private final JdbcClient jdbc;

    RefusalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EntryId, Reason> reasons(List<EntryId> entries) {
        var reasons = new HashMap<EntryId, Reason>();
        jdbc.sql("""
            select c.entry_id, v.reason
              from activity_entry c
              join activity_enterprise v on v.activity_id = c.activity_id and c.counts = 'answer/' || v.enterprise_id
             where c.entry_id = any (cast(:entries as bigint[])) and v.reason is not null
            """)
                .param("entries", entries.stream().mapToLong(EntryId::value).toArray())
                .query(row -> {
                    reasons.put(new EntryId(row.getLong("entry_id")), Reason.valueOf(row.getString("reason")));
                });
        return reasons;
    }
}
