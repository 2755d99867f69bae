package vn.songhanh.portal.internal;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ViewTable {

    private final JdbcClient jdbc;

    ViewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement for all, by the addresses at which articles were read. */
    void add(LocalDate day, Map<String, Long> views) {
        jdbc.sql("""
            insert into article_view (article_id, day, views)
            select s.article_id, :day, sum(c.views)
              from unnest(:slugs::text[], :views::bigint[]) as c (slug, views)
              join article_slug s on s.slug = c.slug
             group by s.article_id
                on conflict (article_id, day) do update set views = article_view.views + excluded.views
            """)
                .param("day", day)
                .param("slugs", views.keySet().toArray(String[]::new))
                .param("views", views.values().toArray(Long[]::new))
                .update();
    }
}
