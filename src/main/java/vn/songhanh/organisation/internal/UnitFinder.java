package vn.songhanh.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.Finder;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Like;
import vn.songhanh.text.Words;

/** Finds units by the names and codes they have or had; each stands once, with its newest fitting name. */
@Repository
@Order(2)
class UnitFinder implements Finder {

    private final JdbcClient jdbc;

    UnitFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Words kind() {
        return Words.of("Tổ chức, đơn vị", "Units");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return jdbc.sql("""
            with named as (
                select distinct on (f.unit_id) f.unit_id, f.name, f.code, f.kind, f.valid_from, f.valid_to,
                       public.unaccent('public.unaccent'::regdictionary, lower(f.name)) as folded
                  from org_unit_fact f
                 where public.unaccent('public.unaccent'::regdictionary, lower(f.name || ' ' || f.short_name)) like all (:words)
                    or (f.code <> '' and lower(f.code) like :begins)
                 order by f.unit_id, f.valid_from desc
            )
            select unit_id, name, code, kind, valid_from, valid_to
              from named
             order by valid_to is null desc, folded like :begins desc, name collate "vi-VN-x-icu", unit_id
             limit :limit
            """)
                .param("words", Like.words(question))
                .param("begins", Like.beginning(question))
                .param("limit", limit)
                .query(UnitFinder::toFound)
                .list();
    }

    private static Found toFound(ResultSet row, int number) throws SQLException {
        var until = row.getObject("valid_to", LocalDate.class);
        var kind = UnitKind.valueOf(row.getString("kind"));
        return new Found(
                Words.same(row.getString("name")),
                detail(kind.words(), row.getString("code"), until),
                "/app/organisation/%d%s"
                        .formatted(row.getLong("unit_id"), until == null ? "" : "?on=" + until.minusDays(1)));
    }

    private static Words detail(Words kind, String code, @Nullable LocalDate until) {
        var coded = code.isEmpty() ? kind : Words.joined(" · ", List.of(kind, Words.same(code)));
        return until == null
                ? coded
                : Words.of("{0} · gọi như vậy đến trước {1}", "{0} · called so until {1}")
                        .with(coded, until);
    }
}
