package vn.songhanh.portal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;

/** The newsroom's lists. */
@Repository
class DeskTable {

    private final JdbcClient jdbc;

    DeskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the newsroom works on, what waits for approval first. */
    List<DeskLine> open(AccountId who, int limit, int offset) {
        return jdbc.sql("""
            select *
              from desk_line
             where state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SCHEDULED')
             order by array_position(array['SUBMITTED', 'RETURNED', 'DRAFT', 'SCHEDULED'], state), at desc, id desc
             limit :limit offset :offset
            """)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> toLine(row, who))
                .list();
    }

    List<DeskLine> inState(EditionState state, AccountId who, LocalDate readSince, int limit, int offset) {
        return jdbc.sql("""
            select d.*, (select coalesce(sum(v.views), 0)
                           from article_view v
                          where v.article_id = d.article_id and v.day >= :since) as views
              from desk_line d
             where d.state = :state
             order by d.at desc, d.id desc
             limit :limit offset :offset
            """)
                .param("state", state.name())
                .param("since", readSince)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> toLine(row, who).read(row.getLong("views")))
                .list();
    }

    /** Articles in any state whose title has these words, with or without diacritics. */
    List<DeskLine> find(String asked, AccountId who, int limit) {
        return jdbc.sql("""
            select d.*
              from desk_line d
              join edition_text t on t.edition_id = d.id and t.language = 'vi'
             where d.state <> 'SUPERSEDED'
               and t.folded @@ websearch_to_tsquery('simple', :asked)
             order by ts_rank_cd(t.folded, websearch_to_tsquery('simple', :asked)) desc, d.at desc
             limit :limit
            """)
                .param("asked", Fold.unaccented(asked))
                .param("limit", limit)
                .query((row, number) -> toLine(row, who))
                .list();
    }

    Map<EditionState, Long> counts() {
        return jdbc
                .sql("select state, count(*) as articles from edition where state <> 'SUPERSEDED' group by state")
                .query((row, number) ->
                        Map.entry(EditionState.valueOf(row.getString("state")), row.getLong("articles")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static DeskLine toLine(ResultSet row, AccountId who) throws SQLException {
        var hands = List.of((Long[]) row.getArray("hands").getArray());
        return new DeskLine(
                new ArticleId(row.getLong("article_id")),
                EditionState.valueOf(row.getString("state")),
                row.getString("title"),
                Words.of(row.getString("section_vi"), row.getString("section_en")),
                row.getBoolean("english"),
                row.getBoolean("follows"),
                row.getString("saved_by_name"),
                row.getTimestamp("at").toInstant(),
                hands.contains(who.value()),
                null);
    }
}
