package vn.songhanh.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Directory;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Like;

/** Looks colleagues up by their names. */
@Repository
class ColleagueTable implements Directory {

    private final JdbcClient jdbc;

    ColleagueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> named(String question, LocalDate on, int limit) {
        return jdbc.sql("""
            select a.id, a.full_name, m.side, m.unit_id, array_agg(distinct m.role order by m.role) as roles
              from account a
              join mandate m on m.account_id = a.id
                            and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on)
             where a.closed_at is null
               and public.unaccent('public.unaccent'::regdictionary, lower(a.full_name)) like all (:words)
             group by a.id, a.full_name, m.side, m.unit_id
             order by a.full_name collate "vi-VN-x-icu", a.id, m.unit_id
             limit :limit
            """)
                .param("on", on)
                .param("words", Like.words(question))
                .param("limit", limit)
                .query(ColleagueTable::toColleague)
                .list();
    }

    private static Colleague toColleague(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .toList();
        return new Colleague(
                new AccountId(row.getLong("id")),
                row.getString("full_name"),
                Side.valueOf(row.getString("side")),
                new UnitId(row.getLong("unit_id")),
                roles);
    }
}
