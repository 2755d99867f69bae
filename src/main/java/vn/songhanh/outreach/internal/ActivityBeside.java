package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Beside;
import vn.songhanh.text.Words;

/** Leads from a unit to the activities that it leads or takes part in. */
@Repository
@Order(3)
class ActivityBeside implements Beside {

    private final JdbcClient jdbc;

    ActivityBeside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Way> from(UnitId unit, LocalDate on) {
        var any = jdbc.sql("""
            select exists (select from activity where lead_unit = :unit or partners @> array[cast(:unit as bigint)])
            """).param("unit", unit.value()).query(Boolean.class).single();
        return any
                ? List.of(new Way(
                        Words.of("Hoạt động của đơn vị", "Activities of the unit"),
                        ActivityQuestion.PATH + "?unit=" + unit))
                : List.of();
    }
}
