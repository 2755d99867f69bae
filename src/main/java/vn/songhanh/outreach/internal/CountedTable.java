package vn.songhanh.outreach.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.StillTold;
import vn.songhanh.outreach.ActivityId;

/** The entries that stand for an activity in the ledger. */
@Repository
class CountedTable implements StillTold {

    private final JdbcClient jdbc;

    CountedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry that stands, for what of the activity.
     *
     * @param content what the entry says, which is not what the activity tells while another has told it otherwise before
     * @param toldBefore whether another tells it too, so that it stays as it is
     */
    record Counted(EntryId entry, String counts, String content, boolean toldBefore) {}

    List<Counted> standing(ActivityId activity) {
        return jdbc.sql("""
            select entry_id, counts, content, told_before
              from activity_entry
             where activity_id = :activity and not taken_back
             order by entry_id
            """)
                .param("activity", activity.value())
                .query((row, number) -> new Counted(
                        new EntryId(row.getLong("entry_id")),
                        row.getString("counts"),
                        row.getString("content"),
                        row.getBoolean("told_before")))
                .list();
    }

    @Override
    public int tellings(EntryId entry) {
        return jdbc.sql("select count(*) from activity_entry where entry_id = :entry and not taken_back")
                .param("entry", entry.value())
                .query(Integer.class)
                .single();
    }

    /** What a shared entry says is known from the activity that entered it; else it is taken as told here. */
    void add(ActivityId activity, Counted counted) {
        jdbc.sql("""
            insert into activity_entry (entry_id, activity_id, counts, content, told_before)
            values (:entry, :activity, :counts,
                    coalesce((select a.content from activity_entry a where a.entry_id = :entry order by a.told_before, a.activity_id limit 1),
                             :content),
                    :toldBefore)
            on conflict (activity_id, entry_id) do update set taken_back = false, told_before = excluded.told_before
            """)
                .param("entry", counted.entry().value())
                .param("activity", activity.value())
                .param("counts", counted.counts())
                .param("content", counted.content())
                .param("toldBefore", counted.toldBefore())
                .update();
    }

    void takeBack(ActivityId activity, EntryId entry) {
        jdbc.sql("update activity_entry set taken_back = true where activity_id = :activity and entry_id = :entry")
                .param("activity", activity.value())
                .param("entry", entry.value())
                .update();
    }
}
