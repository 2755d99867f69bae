package vn.songhanh.founding.internal;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;

/** The steps of a case follow each other in time. */
@Repository
@Order(41)
class StepOrderCheck implements HardCheck {

    private final JdbcClient jdbc;

    StepOrderCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "step-order";
    }

    @Override
    public Words name() {
        return Words.of("Ngày của các bước nối tiếp nhau", "The days of the steps follow each other");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Hồ sơ vận động: khảo sát, tiếp xúc lần đầu, đồng thuận, quyết định, công bố không bước nào sớm hơn bước trước.",
                "Cases: survey, first contact, consent, decision, announcement; none is earlier than the one before.");
    }

    /** Only the first of each kind is compared: an enterprise may be surveyed and visited again later. */
    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var all = jdbc.sql("""
            with days as (
                select c.id, c.enterprise_id, c.trade_name, c.consented_on, c.decided_on, c.announced_on,
                       (select min(s.happened_on) from founding_step s where s.case_id = c.id and s.kind = 'SURVEY') as surveyed_on,
                       (select min(s.happened_on) from founding_step s where s.case_id = c.id and s.kind = 'CONTACT') as contacted_on
                  from founding_case c
            )
            select d.id, coalesce(d.trade_name, e.name) as name, p.before_vi, p.before_en, p.before_on, p.after_vi, p.after_en, p.after_on
              from days d
              left join enterprise e on e.id = d.enterprise_id
             cross join lateral (values
                   ('khảo sát', 'survey', d.surveyed_on, 'đồng thuận', 'consent', d.consented_on),
                   ('khảo sát', 'survey', d.surveyed_on, 'quyết định', 'decision', d.decided_on),
                   ('tiếp xúc lần đầu', 'first contact', d.contacted_on, 'đồng thuận', 'consent', d.consented_on),
                   ('đồng thuận', 'consent', d.consented_on, 'quyết định', 'decision', d.decided_on),
                   ('quyết định', 'decision', d.decided_on, 'công bố', 'announcement', d.announced_on))
                   p (before_vi, before_en, before_on, after_vi, after_en, after_on)
             where p.after_on < p.before_on
             order by coalesce(d.trade_name, e.name) collate "vi-VN-x-icu", d.id, p.after_on
            """)
                .query((row, number) -> new Mismatch(
                        Words.same(row.getString("name")),
                        Words.of("{0} ngày {1} sớm hơn {2} ngày {3}.", "{0} on {1} is before {2} on {3}.")
                                .with(
                                        Words.of(row.getString("after_vi"), row.getString("after_en")),
                                        row.getObject("after_on", LocalDate.class),
                                        Words.of(row.getString("before_vi"), row.getString("before_en")),
                                        row.getObject("before_on", LocalDate.class)),
                        "/app/cases/" + row.getLong("id")))
                .list();
        return Findings.of(all, limit);
    }
}
