package vn.songhanh.founding.internal;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;

/** An organisation is founded with as many members as the rule of the day asks for. */
@Repository
@Order(40)
class ThresholdsCheck implements HardCheck {

    private final JdbcClient jdbc;

    ThresholdsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "founding-thresholds";
    }

    @Override
    public Words name() {
        return Words.of("Đủ số người khi thành lập", "Enough members at the founding");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Theo quy định của ngày ra quyết định: chi bộ, đảng bộ cơ sở, CĐCS, nghiệp đoàn đều có số người tối thiểu; xem Quy định.",
                "By the rule of the day of the decision: cells, committees, unions and professional unions have a least number of members; see Rules.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var all = jdbc.sql("""
            with founded as (
                -- a combined organisation has the members of all its enterprises
                select min(id) as id, organisation, sum(members) as members, min(decided_on) as decided_on
                  from founding_case
                 where organisation is not null
                 group by organisation
            )
            select c.id, f.name, c.members, c.decided_on, r.value, r.clause_vi, r.clause_en
              from founded c
              join org_unit_fact f on f.unit_id = c.organisation and f.valid_from <= c.decided_on
                                  and (f.valid_to is null or f.valid_to > c.decided_on)
              join rule r on r.code = case f.kind
                                 when 'GRASSROOTS_UNION' then 'UNION_MIN_MEMBERS'
                                 when 'PROFESSIONAL_UNION' then 'PROFESSIONAL_UNION_MIN_MEMBERS'
                                 when 'GRASSROOTS_COMMITTEE' then 'PARTY_COMMITTEE_MIN_MEMBERS'
                                 when 'COMMITTEE_UNDER_GRASSROOTS' then 'PARTY_COMMITTEE_MIN_MEMBERS'
                                 else 'PARTY_MIN_OFFICIAL_MEMBERS' end
                         and r.valid_from <= c.decided_on and (r.valid_to is null or r.valid_to > c.decided_on)
             where c.members < r.value
             order by c.decided_on desc, c.id desc
            """)
                .query((row, number) -> new Mismatch(
                        Words.same(row.getString("name")),
                        Words.of(
                                        "Ngày {0}: {1} người, quy định từ {2} ({3}).",
                                        "On {0}: {1} members, the rule asks for {2} ({3}).")
                                .with(
                                        row.getObject("decided_on", LocalDate.class),
                                        row.getInt("members"),
                                        row.getInt("value"),
                                        Words.of(row.getString("clause_vi"), row.getString("clause_en"))),
                        "/app/cases/" + row.getLong("id")))
                .list();
        return Findings.of(all, limit);
    }
}
