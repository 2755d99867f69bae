package vn.songhanh.outreach.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.outreach.ActivityId;

/** The entries that an activity has made in the ledger. */
@Repository
class CountedTable {

    private final JdbcClient jdbc;

    CountedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry that stands, for what of the activity, and what it says. */
    record Counted(EntryId entry, String counts, String content) {}

    List<Counted> standing(ActivityId activity) {
        return jdbc.sql("""
            select entry_id, counts, content
              from activity_entry
             where activity_id = :activity and not taken_back
             order by entry_id
            """)
                .param("activity", activity.value())
                .query((row, number) -> new Counted(
                        new EntryId(row.getLong("entry_id")), row.getString("counts"), row.getString("content")))
                .list();
    }

    /** How often this was counted before. */
    int times(ActivityId activity, String counts) {
        return jdbc.sql("select count(*) from activity_entry where activity_id = :activity and counts = :counts")
                .param("activity", activity.value())
                .param("counts", counts)
                .query(Integer.class)
                .single();
    }

    void add(ActivityId activity, Counted counted) {
        jdbc.sql("""
            insert into activity_entry (entry_id, activity_id, counts, content)
            values (:entry, :activity, :counts, :content)
            """)
                .param("entry", counted.entry().value())
                .param("activity", activity.value())
                .param("counts", counted.counts())
                .param("content", counted.content())
                .update();
    }

    void takeBack(EntryId entry) {
        jdbc.sql("update activity_entry set taken_back = true where entry_id = :entry")
                .param("entry", entry.value())
                .update();
    }
}
