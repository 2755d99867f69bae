package vn.songhanh.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;

/** A tree as the page shows it: level by level, the higher kinds first, with how many lie below each. */
@Repository
class TreeTable {

    /** A unit and how many lie directly below it. */
    record Row(Unit unit, int below) {}

    private static final String[] KINDS =
            Arrays.stream(UnitKind.values()).map(Enum::name).toArray(String[]::new);

    private final JdbcClient jdbc;

    TreeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UnitKind, Integer> countsOn(Line line, LocalDate day) {
        var counts = new EnumMap<UnitKind, Integer>(UnitKind.class);
        jdbc.sql("""
            select kind, count(*) as units
              from org_unit_fact
             where line = :line
               and valid_from <= :day and (valid_to is null or valid_to > :day)
             group by kind
            """).param("line", line.name()).param("day", day).query(row -> {
            counts.put(UnitKind.valueOf(row.getString("kind")), row.getInt("units"));
        });
        return counts;
    }

    List<Row> all(Line line, LocalDate day) {
        return jdbc.sql("""
            select f.*, count(c.id) as below
              from org_unit_fact f
              left join org_unit_fact c on c.parent_id = f.unit_id
                   and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
             where f.line = :line
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
             group by f.id
             order by array_position(:kinds::text[], f.kind), f.name collate "vi-VN-x-icu"
            """)
                .param("line", line.name())
                .param("day", day)
                .param("kinds", KINDS)
                .query(TreeTable::toRow)
                .list();
    }

    List<Row> roots(Line line, LocalDate day) {
        return jdbc.sql("""
            select f.*, (select count(*)
                           from org_unit_fact c
                          where c.parent_id = f.unit_id
                            and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)) as below
              from org_unit_fact f
             where f.line = :line
               and f.parent_id is null
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
             order by array_position(:kinds::text[], f.kind), f.name collate "vi-VN-x-icu"
            """)
                .param("line", line.name())
                .param("day", day)
                .param("kinds", KINDS)
                .query(TreeTable::toRow)
                .list();
    }

    List<Row> children(UnitId parent, LocalDate day, int from, int most) {
        return jdbc.sql("""
            select f.*, (select count(*)
                           from org_unit_fact c
                          where c.parent_id = f.unit_id
                            and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)) as below
              from org_unit_fact f
             where f.parent_id = :parent
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
             order by array_position(:kinds::text[], f.kind), f.name collate "vi-VN-x-icu", f.unit_id
             offset :from limit :most
            """)
                .param("parent", parent.value())
                .param("day", day)
                .param("kinds", KINDS)
                .param("from", from)
                .param("most", most)
                .query(TreeTable::toRow)
                .list();
    }

    /** The last day before this one on which something on the line changed. */
    Optional<LocalDate> changeBefore(Line line, LocalDate day) {
        return jdbc.sql("""
            select max(day) as day
              from (select max(valid_from) as day from org_unit_fact where line = :line and valid_from < :day
                    union all
                    select max(valid_to) from org_unit_fact where line = :line and valid_to < :day) as change
            """)
                .param("line", line.name())
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    Optional<LocalDate> changeAfter(Line line, LocalDate day) {
        return jdbc.sql("""
            select min(day) as day
              from (select min(valid_from) as day from org_unit_fact where line = :line and valid_from > :day
                    union all
                    select min(valid_to) from org_unit_fact where line = :line and valid_to > :day) as change
            """)
                .param("line", line.name())
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    private static Row toRow(ResultSet row, int number) throws SQLException {
        return new Row(UnitTable.toUnit(row, number), row.getInt("below"));
    }
}
