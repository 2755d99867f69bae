package vn.songhanh.ledger.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;

/** Disputes in which the other body had the last word. */
@Repository
class AnswerTable {

    private static final int MOST = 20;

    /**
     * One that waits for an answer.
     *
     * @param proposal whether the last word was a proposal to settle
     */
    record Due(EntryId entry, Words title, String words, boolean proposal) {}

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first; more than that is found in the queue of disputes. */
    List<Due> due(Side side) {
        return jdbc.sql("""
            select e.id, e.title_vi, e.title_en, last.words, last.kind
              from entry_state s
              join entry e on e.id = s.entry_id
             cross join lateral (
                select said.side, said.words, said.kind
                  from (select c.at, c.side, c.reason as words, c.act as kind
                          from claim_event c
                         where c.entry_id = e.id and c.position = s.position
                        union all
                        select r.at, r.side, r.words, r.kind
                          from remark r
                         where r.entry_id = e.id and r.stands_at = s.position) said
                 order by said.at desc
                 limit 1) last
             where s.state = 'DISPUTED' and last.side <> :side
               and not exists (select from entry x where x.reverses_id = e.id)
             order by s.position
             limit :most
            """)
                .param("side", side.name())
                .param("most", MOST)
                .query((row, number) -> new Due(
                        new EntryId(row.getLong("id")),
                        Words.of(row.getString("title_vi"), row.getString("title_en")),
                        row.getString("words"),
                        row.getString("kind").startsWith("PROPOSE")))
                .list();
    }
}
