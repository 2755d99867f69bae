package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.Finder;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.text.Like;
import vn.songhanh.text.Words;

/**
 * Finds entries by their titles and the number of their document: numbers that begin so first, then those with the words as they are typed, then
 * the newest; after them those of which the words were said, in a dispute or for a correction.
 */
@Repository
@Order(4)
class EntryFinder implements Finder {

    private final JdbcClient jdbc;

    EntryFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Words kind() {
        return Words.of("Bút toán trong sổ cái", "Entries of the ledger");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return jdbc.sql("""
            select e.id, e.kind, e.title_vi, e.title_en, e.document, e.counts_on, s.state
              from (select f.entry_id, min(f.place) as place
                      from (select entry_id, 0 as place from entries_with(array[:numbered], :limit)
                             union all
                            select entry_id, 1 from entries_with(array[:within], :limit)
                             union all
                            select entry_id, 2 from entries_with(:words, :limit)
                             union all
                            select entry_id, 3 from entries_said(:words, :limit)) f
                     group by f.entry_id) f
              join entry e on e.id = f.entry_id
              join entry_state s on s.entry_id = e.id
             order by f.place, e.counts_on desc, e.id desc
             limit :limit
            """)
                .param("numbered", "%|| " + Like.beginning(question))
                .param("within", Like.within(question))
                .param("words", Like.words(question))
                .param("limit", limit)
                .query((row, number) -> new Found(
                        Words.of(row.getString("title_vi"), row.getString("title_en")),
                        Words.of("{0} · {1} · {2}", "{0} · {1} · {2}")
                                .with(
                                        FactKind.valueOf(row.getString("kind")).words(),
                                        row.getObject("counts_on", LocalDate.class),
                                        ClaimState.valueOf(row.getString("state"))
                                                .words()),
                        "/app/ledger/entries/" + row.getLong("id")))
                .list();
    }
}
