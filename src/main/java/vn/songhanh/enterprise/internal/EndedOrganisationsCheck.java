package vn.songhanh.enterprise.internal;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** What the register says exists in an enterprise lives in its tree, and what lives in a tree stands in the register. */
@Repository
@Order(21)
class EndedOrganisationsCheck implements HardCheck {

    private final JdbcClient jdbc;
    private final Clock clock;

    EndedOrganisationsCheck(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "register-and-tree";
    }

    @Override
    public Words name() {
        return Words.of("Sổ đăng ký và cây tổ chức nói như nhau", "Register and tree say the same");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Tổ chức ghi trong sổ đăng ký còn hoạt động trong cây; tổ chức cơ sở trong cây thuộc một doanh nghiệp, trừ nghiệp đoàn của người không có quan hệ lao động (khoản 3 Điều 4 Luật Công đoàn 2024).",
                "An organisation of the register lives in its tree; a grassroots organisation of a tree belongs to an enterprise, but for professional unions of people without an employer (Trade Union Law 2024, Article 4(3)).");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var all = jdbc.sql("""
            with living as (
                select unit_id, line, kind, name
                  from org_unit_fact
                 where valid_from <= :today and (valid_to is null or valid_to > :today)
                   and kind in ('GRASSROOTS_UNION', 'PROFESSIONAL_UNION', 'GRASSROOTS_CELL', 'GRASSROOTS_COMMITTEE',
                                'CELL', 'COMMITTEE_UNDER_GRASSROOTS')
            ), registered as (
                select enterprise_id, unit_id
                  from enterprise_organisation
                 where valid_from <= :today and (valid_to is null or valid_to > :today)
            )
            select 'ENDED' as kind, e.name, '/app/enterprises/' || e.id as href
              from registered r
              join enterprise e on e.id = r.enterprise_id
             where not exists (select from org_unit_fact f
                                where f.unit_id = r.unit_id and f.valid_from <= :today
                                  and (f.valid_to is null or f.valid_to > :today))
            union all
            select 'ALONE', l.name, '/app/organisation/' || l.unit_id
              from living l
             where l.kind <> 'PROFESSIONAL_UNION'
               and not exists (select from registered r where r.unit_id = l.unit_id)
             order by 2
            """)
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> new Mismatch(
                        Words.same(row.getString("name")),
                        row.getString("kind").equals("ENDED")
                                ? Words.of(
                                        "Sổ đăng ký còn ghi tổ chức đã kết thúc trong cây.",
                                        "The register still names an organisation that has ended in its tree.")
                                : Words.of(
                                        "Đang hoạt động trong cây mà sổ đăng ký không ghi ở doanh nghiệp nào.",
                                        "Lives in its tree, but the register names it in no enterprise."),
                        row.getString("href")))
                .list();
        return Findings.of(all, limit);
    }
}
