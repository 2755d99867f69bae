package vn.songhanh.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitSearch;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;

/** Units of the two bodies by what people call them. */
@Repository
class UnitSearchTable implements UnitSearch {

    private static final List<String> GRASSROOTS = Arrays.stream(UnitKind.values())
            .filter(UnitKind::grassroots)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    UnitSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(String typed, LocalDate on, int most) {
        return jdbc.sql("""
            select f.unit_id, f.line, f.name, coalesce(p.name, '') as above
              from org_unit_fact f
              left join org_unit_fact p on p.unit_id = f.parent_id
                                       and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
             where f.line in ('PARTY', 'UNION')
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
               and strpos(public.unaccent(lower(f.name || ' ' || f.short_name || ' ' || f.code)), :typed) > 0
             order by f.kind in (:grassroots), f.parent_id is not null, f.name collate "vi-VN-x-icu", f.unit_id
             limit :most
            """)
                .param("typed", Fold.unaccented(Typed.line(typed)))
                .param("day", on)
                .param("grassroots", GRASSROOTS)
                .param("most", most)
                .query(UnitSearchTable::toHit)
                .list();
    }

    @Override
    public Optional<Hit> unit(UnitId unit, LocalDate on) {
        return jdbc.sql("""
            select f.unit_id, f.line, f.name, coalesce(p.name, '') as above
              from org_unit_fact f
              left join org_unit_fact p on p.unit_id = f.parent_id
                                       and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
             where f.unit_id = :unit
               and f.line in ('PARTY', 'UNION')
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
            """)
                .param("unit", unit.value())
                .param("day", on)
                .query(UnitSearchTable::toHit)
                .optional();
    }

    private static Hit toHit(ResultSet row, int number) throws SQLException {
        return new Hit(
                new UnitId(row.getLong("unit_id")),
                Side.valueOf(row.getString("line")),
                row.getString("name"),
                row.getString("above"));
    }
}
