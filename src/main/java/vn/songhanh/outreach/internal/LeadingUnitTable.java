package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;

/** The units that lead others, by line. */
@Repository
class LeadingUnitTable {

    private static final List<String> GRASSROOTS = Arrays.stream(UnitKind.values())
            .filter(UnitKind::grassroots)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    LeadingUnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names by id, the top of the line first. */
    Map<String, String> of(Line line, LocalDate on) {
        var units = new LinkedHashMap<String, String>();
        jdbc.sql("""
            select unit_id, name
              from org_unit_fact
             where line = :line and kind not in (:grassroots)
               and valid_from <= :on and (valid_to is null or valid_to > :on)
             order by parent_id is not null, name collate "vi-VN-x-icu", unit_id
            """)
                .param("line", line.name())
                .param("grassroots", GRASSROOTS)
                .param("on", on)
                .query((row, number) -> Map.entry(row.getString("unit_id"), row.getString("name")))
                .list()
                .forEach(unit -> units.put(unit.getKey(), unit.getValue()));
        return units;
    }
}
