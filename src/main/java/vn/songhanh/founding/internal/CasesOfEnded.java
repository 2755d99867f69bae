package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.organisation.Aftermath;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.text.Words;

/** The cases that are not finished and that the end of the units above them leaves without one. */
@Repository
@Order(2)
class CasesOfEnded implements Aftermath {

    private final JdbcClient jdbc;

    CasesOfEnded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Words> of(UnitsReorganised tried) {
        var units = tried.ended().stream().mapToLong(unit -> unit.id().value()).toArray();
        var day = tried.decision().effectiveOn();
        return Stream.of(
                        line(
                                inEnterprises(units, day),
                                Words.of(
                                        "{0} hồ sơ vận động chưa xong ở doanh nghiệp do đơn vị kết thúc quản lý: giao các doanh nghiệp ấy cho đơn vị khác trong sổ đăng ký.",
                                        "{0 unfinished case is|unfinished cases are} of enterprises that a unit which ends looks after: assign those to another unit in the register.")),
                        line(
                                ofTrades(units, day),
                                Words.of(
                                        "{0} hồ sơ nghiệp đoàn theo nghề chưa xong không còn đơn vị giải quyết: mở hồ sơ để giao cho đơn vị khác.",
                                        "{0 unfinished case|unfinished cases} of trades have no unit left that answers: open them to let another one answer.")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Words> line(int cases, Words words) {
        return cases == 0 ? List.of() : List.of(words.with(cases));
    }

    private int inEnterprises(long[] units, LocalDate day) {
        return jdbc.sql("""
            select count(*)
              from founding_case c
              join enterprise_management m on m.enterprise_id = c.enterprise_id
                                          and m.line = case c.objective when 'PARTY' then 'PARTY' else 'UNION' end
             where c.state not in ('ANNOUNCED', 'FOLLOW_UP', 'CLOSED')
               and m.unit_id = any(cast(:units as bigint[]))
               and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
            """)
                .param("units", units)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private int ofTrades(long[] units, LocalDate day) {
        return jdbc.sql("""
            select count(*)
              from founding_case c
             where c.state not in ('ANNOUNCED', 'FOLLOW_UP', 'CLOSED')
               and c.unit_id = any(cast(:units as bigint[])) and unit_that_answers(c.unit_id, :day) is null
            """)
                .param("units", units)
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
