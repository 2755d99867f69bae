package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;

/** What is allotted to the units of a line is not more than the plan of the whole. */
@Repository
@Order(50)
class AllottedPlanCheck implements HardCheck {

    private final JdbcClient jdbc;

    AllottedPlanCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "allotted-plan";
    }

    @Override
    public Words name() {
        return Words.of("Giao cho các đơn vị không quá kế hoạch chung", "No more allotted than the plan of the whole");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Kế hoạch năm, bản mới nhất: trên mỗi hệ thống, chỉ tiêu cả năm giao cho các đơn vị cộng lại không quá chỉ tiêu chung.",
                "The newest version of a year's plan: on each line, the year's targets of the units sum to no more than the target of the whole.");
    }

    /** A unit below another one that has a target of its own shares in that one's. */
    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var all = jdbc.sql("""
            with newest as (
                select distinct on (programme_id, year) id, programme_id, year
                  from plan_version
                 order by programme_id, year, number desc
            ), units as (
                select t.plan_version_id, t.indicator_code, t.unit_id, t.quantity, u.line,
                       org_path(t.unit_id, make_date(n.year, 12, 31)) as path
                  from newest n
                  join target t on t.plan_version_id = n.id and t.unit_id <> 0 and t.quarter = 0
                  join org_unit u on u.id = t.unit_id
            ), allotted as (
                select a.plan_version_id, a.indicator_code, a.line, sum(a.quantity) as quantity
                  from units a
                 where not exists (select from units b
                                    where b.plan_version_id = a.plan_version_id and b.indicator_code = a.indicator_code
                                      and b.unit_id <> a.unit_id and b.unit_id = any (a.path))
                 group by a.plan_version_id, a.indicator_code, a.line
            )
            select p.code, n.year, i.code as indicator, i.name_vi, i.name_en, a.line, a.quantity, w.quantity as whole
              from allotted a
              join newest n on n.id = a.plan_version_id
              join programme p on p.id = n.programme_id
              join indicator i on i.code = a.indicator_code
              left join target w on w.plan_version_id = a.plan_version_id and w.indicator_code = a.indicator_code
                                and w.unit_id = 0 and w.quarter = 0
             where a.quantity > coalesce(w.quantity, 0)
             order by n.year desc, i.position, a.line
            """)
                .query((row, number) -> new Mismatch(
                        Words.of("{0} {1}, năm {2}", "{0} {1}, {2}")
                                .with(
                                        row.getString("indicator"),
                                        Words.of(row.getString("name_vi"), row.getString("name_en")),
                                        Integer.toString(row.getInt("year"))),
                        told(row.getString("line"))
                                .with(row.getBigDecimal("quantity"), whole(row.getBigDecimal("whole"))),
                        "/app/programme/%s/plans/%d".formatted(row.getString("code"), row.getInt("year"))))
                .list();
        return Findings.of(all, limit);
    }

    private static Object whole(@Nullable BigDecimal whole) {
        return whole == null ? Words.of("không có", "none") : whole;
    }

    private static Words told(String line) {
        return line.equals("PARTY")
                ? Words.of(
                        "Giao hệ thống Đảng: {0}; kế hoạch chung: {1}.",
                        "Allotted on the Party line: {0}; the whole: {1}.")
                : Words.of(
                        "Giao hệ thống Công đoàn: {0}; kế hoạch chung: {1}.",
                        "Allotted on the union line: {0}; the whole: {1}.");
    }
}
