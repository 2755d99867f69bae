package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.candidate.Objection;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;

/**
 * Whom a union has introduced was introduced by one that was there and worked on the day, also where the days of the union have been put
 * right since: what {@link IntroductionRules} asked when it was told, asked again.
 */
@Component
@Order(46)
class IntroducingUnionCheck implements HardCheck {

    private final JdbcClient jdbc;
    private final Laws laws;

    IntroducingUnionCheck(JdbcClient jdbc, Laws laws) {
        this.jdbc = jdbc;
        this.laws = laws;
    }

    @Override
    public String code() {
        return "introducing-unions";
    }

    @Override
    public Words name() {
        return Words.of("Công đoàn ra nghị quyết giới thiệu", "The union that introduces by resolution");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Ngày ra nghị quyết giới thiệu, doanh nghiệp có công đoàn cơ sở đang hoạt động (khoản 1 Điều 4 Điều lệ Đảng). Chỉ xét"
                        + " những người đơn vị mình theo dõi.",
                "On the day of a resolution of introduction the enterprise has a grassroots union that works (Party Charter, Article 4(1))."
                        + " Of the persons for whom one's own unit answers.");
    }

    @Override
    public boolean differsBySpeaker() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        if (!Reach.knowsPersons()) {
            return Findings.of(List.of(), limit);
        }
        return Findings.of(found(), limit);
    }

    private List<Mismatch> found() {
        return jdbc.sql("""
            select c.id, c.code, c.introduced_on, e.name as enterprise, u.name as suspended
              from candidate c
              join enterprise e on e.id = c.enterprise_id
              left join lateral (
                  select f.name, f.suspended
                    from enterprise_organisation o
                    join org_unit_fact f on f.unit_id = o.unit_id
                   where o.enterprise_id = c.enterprise_id and o.line = 'UNION'
                     and o.valid_from <= c.introduced_on and (o.valid_to is null or o.valid_to > c.introduced_on)
                     and f.valid_from <= c.introduced_on and (f.valid_to is null or f.valid_to > c.introduced_on)) u on true
             where c.id in (select answers_for()) and c.introduced_on is not null and c.joined_into is null
               and coalesce(u.suspended, true)
             order by c.code, c.id
            """)
                .query((row, number) -> new Mismatch(
                        Words.same(row.getString("code")),
                        ObjectionWords.of(objection(
                                row.getString("enterprise"),
                                row.getString("suspended"),
                                row.getObject("introduced_on", LocalDate.class))),
                        "/app/candidates/" + row.getLong("id")))
                .list();
    }

    /** @param suspended the name of the union that stood still; null where there was none */
    private Objection objection(String enterprise, @Nullable String suspended, LocalDate on) {
        var rule = laws.on(IntroducerRules.BESIDE_UNION, on);
        return suspended == null
                ? new Objection.NoUnionThere(enterprise, on, rule)
                : new Objection.UnionSuspended(suspended, on, rule);
    }
}
