package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Beside;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** Leads from a unit to the figures of the year that anything counts for on it. */
@Repository
@Order(3)
class FigureBeside implements Beside {

    private static final List<String> SHOWN = List.of("3.06", "3.05a", "1.03");

    private final JdbcClient jdbc;
    private final Programmes programmes;

    FigureBeside(JdbcClient jdbc, Programmes programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Way> from(UnitId unit, LocalDate on) {
        var counts = jdbc.sql("select exists (select from rollup where unit_id = :unit)")
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
        var programme = programmes.inForce(on);
        var period = programme.flatMap(there -> there.year(on.getYear()));
        if (!counts || programme.isEmpty() || period.isEmpty()) {
            return List.of();
        }
        return programmes.indicators().stream()
                .filter(indicator -> SHOWN.contains(indicator.code()))
                .map(indicator -> new Way(
                        Words.of("{0}, năm {1}", "{0}, {1}").with(indicator.name(), Integer.toString(on.getYear())),
                        "/app/ledger/figures/%s?programme=%s&period=%s&unit=%s"
                                .formatted(
                                        indicator.code(),
                                        programme.get().code(),
                                        period.get().code(),
                                        unit)))
                .toList();
    }
}
