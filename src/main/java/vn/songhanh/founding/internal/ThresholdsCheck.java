package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final Words TOO_FEW = Words.of(
            "Ngày {0}: {1} người, quy định từ {2} ({3}).", "On {0}: {1} members, the rule asks for {2} ({3}).");
    private static final Words TOO_MANY = Words.of(
            "Ngày {0}: {1} người, quy định dưới {2} khi cấp ủy cấp trên chưa đồng ý trước ({3}).",
            "On {0}: {1} members, the rule asks for fewer than {2} without prior approval ({3}).");

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
                "Theo quy định của ngày ra quyết định: chi bộ, đảng bộ cơ sở, CĐCS, nghiệp đoàn đều có số người tối thiểu, tính cả người ở doanh nghiệp khác; đảng bộ ít hơn, chi bộ cơ sở nhiều hơn quy định khi cấp ủy cấp trên đã đồng ý trước; xem Quy định.",
                "By the rule of the day of the decision: cells, committees, unions and professional unions have a least number of members, those in other enterprises too; smaller committees and larger grassroots cells take prior approval of the superior committee; see Rules.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var all = jdbc.sql("""
            with founded as (
                -- of cases decided before that was kept nobody knows who was elsewhere and what was approved
                select c.id, c.organisation, c.decided_on, c.founders, c.probationary, c.approval,
                       greatest(c.elsewhere, (select coalesce(sum(j.members), 0) from founding_case j
                                               where j.organisation = c.organisation and j.joined)) as elsewhere
                  from founding_case c
                 where c.founders is not null and c.organisation is not null
            )
            select c.id, f.name, j.members, c.decided_on, r.value, r.clause_vi, r.clause_en, j.members >= r.value as many
              from founded c
              join org_unit_fact f on f.unit_id = c.organisation and f.valid_from <= c.decided_on
                                  and (f.valid_to is null or f.valid_to > c.decided_on)
             cross join lateral (values
                   (case f.kind when 'GRASSROOTS_UNION' then 'UNION_MIN_MEMBERS'
                                when 'PROFESSIONAL_UNION' then 'PROFESSIONAL_UNION_MIN_MEMBERS'
                                else 'PARTY_MIN_OFFICIAL_MEMBERS' end, c.founders + c.elsewhere),
                   ('PARTY_COMMITTEE_MIN_MEMBERS', c.founders + c.probationary + c.elsewhere)) j (code, members)
              join rule r on r.code = j.code
                         and r.valid_from <= c.decided_on and (r.valid_to is null or r.valid_to > c.decided_on)
             where case when j.code <> 'PARTY_COMMITTEE_MIN_MEMBERS' then j.members < r.value
                        when c.approval <> '' then false
                        when f.kind in ('GRASSROOTS_COMMITTEE', 'COMMITTEE_UNDER_GRASSROOTS') then j.members < r.value
                        else f.kind = 'GRASSROOTS_CELL' and j.members >= r.value end
             order by c.decided_on desc, c.id desc, j.code
            """).query(ThresholdsCheck::toMismatch).list();
        return Findings.of(all, limit);
    }

    private static Mismatch toMismatch(ResultSet row, int number) throws SQLException {
        return new Mismatch(
                Words.same(row.getString("name")),
                (row.getBoolean("many") ? TOO_MANY : TOO_FEW)
                        .with(
                                row.getObject("decided_on", LocalDate.class),
                                row.getInt("members"),
                                row.getInt("value"),
                                Words.of(row.getString("clause_vi"), row.getString("clause_en"))),
                "/app/cases/" + row.getLong("id"));
    }
}
