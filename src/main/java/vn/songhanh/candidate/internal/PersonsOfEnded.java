package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.organisation.Aftermath;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.text.Words;

/**
 * The persons whose path goes on and who get another unit that answers for them, or none. The database counts those whom the
 * seat may see under a pseudonym anyway, and of them what its own body holds: whoever sees nobody is told nothing.
 */
@Repository
@Order(4)
class PersonsOfEnded implements Aftermath {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    PersonsOfEnded(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public List<Words> of(UnitsReorganised tried) {
        var day = tried.decision().effectiveOn();
        return tried.ended().stream()
                .flatMap(unit -> line(unit, heir(tried, unit, day), day))
                .toList();
    }

    /** Only what was merged leaves its persons to another unit. */
    private Optional<Unit> heir(UnitsReorganised tried, Unit unit, LocalDate day) {
        return tried.kind() == UnitEvent.Kind.MERGE
                ? Succession.whole(organisation.successors(unit.id(), day))
                        .flatMap(heir -> organisation.unit(heir, day))
                : Optional.empty();
    }

    private Stream<Words> line(Unit unit, Optional<Unit> heir, LocalDate day) {
        var persons = persons(unit);
        return persons == 0
                ? Stream.empty()
                : Stream.of(heir.map(into -> Words.of(
                                        "{0} người trong nguồn do {1} phụ trách: {2} phụ trách tiếp từ ngày {3}.",
                                        "{0 person|persons} of the pool for whom {1} answers: {2} does from {3} on.")
                                .with(persons, unit.name(), into.name(), day))
                        .orElseGet(() -> Words.of(
                                        "{0} người trong nguồn do {1} phụ trách không còn đơn vị nào phụ trách: giao doanh nghiệp của họ cho đơn vị khác trong sổ đăng ký.",
                                        "{0 person|persons} of the pool for whom {1} answers: no unit does any more; assign their enterprises to another one in the register.")
                                .with(persons, unit.name())));
    }

    private int persons(Unit unit) {
        return jdbc.sql("""
            select count(*)
              from candidate c
             where case acting_side() when 'UNION' then c.union_unit when 'PARTY' then c.party_unit end = :unit
               and c.outcome in ('REGISTERED', 'INTRODUCED', 'ADMITTED')
               and c.erased_on is null and c.joined_into is null
            """)
                .param("unit", unit.id().value())
                .query(Integer.class)
                .single();
    }
}
