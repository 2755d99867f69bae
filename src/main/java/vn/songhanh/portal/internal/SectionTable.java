package vn.songhanh.portal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.text.Words;

@Repository
class SectionTable {

    private final JdbcClient jdbc;

    SectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Section> all() {
        return jdbc.sql("select id, slug, name_vi, name_en, about_vi, about_en from section order by place, id")
                .query(SectionTable::toSection)
                .list();
    }

    Optional<Section> bySlug(String slug) {
        return jdbc.sql("select id, slug, name_vi, name_en, about_vi, about_en from section where slug = :slug")
                .param("slug", slug)
                .query(SectionTable::toSection)
                .optional();
    }

    private static Section toSection(ResultSet row, int number) throws SQLException {
        return new Section(
                row.getLong("id"),
                row.getString("slug"),
                Words.of(row.getString("name_vi"), row.getString("name_en")),
                Words.of(row.getString("about_vi"), row.getString("about_en")));
    }
}
