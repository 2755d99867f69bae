package vn.songhanh.ledger.internal;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;

/** Opening + in − out = closing, for organisations and members: each entry moves a stock by what comes in less what goes out. */
@Repository
@Order(30)
class StockEquationCheck implements HardCheck {

    private final JdbcClient jdbc;

    StockEquationCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "stock-equation";
    }

    @Override
    public Words name() {
        return Words.of("Đầu kỳ + tăng − giảm = cuối kỳ", "Opening + in − out = closing");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Chỉ tiêu 2.20a, 3.11a, 3.11b: mỗi bút toán làm số hiện có thay đổi đúng bằng số tăng trừ số giảm.",
                "Indicators 2.20a, 3.11a, 3.11b: each entry moves a stock by what came in less what went out.");
    }

    /** Openings are where the count begins, a division makes two of one with none founded, a subordinate cell becomes an organisation of its own or one becomes such a cell, one whose first enterprise leaves is counted in the next, and a reversal mirrors what it reverses. */
    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var all = jdbc.sql("""
            with moved as (
                select p.entry_id,
                       sum(p.quantity) filter (where p.account = 'UNION_ORGANISATION') as union_stock,
                       sum(case when p.account = 'UNION_ENDED' then -p.quantity else p.quantity end)
                           filter (where p.account in ('UNION_FOUNDED', 'PROFESSIONAL_UNION_FOUNDED', 'UNION_ENDED'))
                           as union_flow,
                       sum(p.quantity) filter (where p.account = 'PARTY_ORGANISATION') as party_stock,
                       sum(case when p.account = 'PARTY_ENDED' then -p.quantity else p.quantity end)
                           filter (where p.account in ('PARTY_CELL_FOUNDED', 'PARTY_COMMITTEE_FOUNDED', 'PARTY_ENDED'))
                           as party_flow,
                       sum(p.quantity) filter (where p.account = 'UNION_MEMBER') as member_stock,
                       sum(case when p.account in ('UNION_MEMBER_LEFT', 'UNION_MEMBER_MOVED_OUT') then -p.quantity
                                else p.quantity end)
                           filter (where p.account in ('UNION_MEMBER_JOINED', 'UNION_MEMBER_LEFT',
                                                       'UNION_MEMBER_MOVED_IN', 'UNION_MEMBER_MOVED_OUT'))
                           as member_flow
                  from posting p
                 where p.account in ('UNION_ORGANISATION', 'UNION_FOUNDED', 'PROFESSIONAL_UNION_FOUNDED', 'UNION_ENDED',
                                     'PARTY_ORGANISATION', 'PARTY_CELL_FOUNDED', 'PARTY_COMMITTEE_FOUNDED', 'PARTY_ENDED',
                                     'UNION_MEMBER', 'UNION_MEMBER_JOINED', 'UNION_MEMBER_LEFT',
                                     'UNION_MEMBER_MOVED_IN', 'UNION_MEMBER_MOVED_OUT')
                 group by p.entry_id
            )
            select e.id, e.title_vi, e.title_en,
                   coalesce(m.union_stock, 0) + coalesce(m.party_stock, 0) + coalesce(m.member_stock, 0) as stock,
                   coalesce(m.union_flow, 0) + coalesce(m.party_flow, 0) + coalesce(m.member_flow, 0) as flow
              from moved m
              join entry e on e.id = m.entry_id and e.kind not in ('OPENING', 'ADJUSTMENT', 'ORGANISATION_DIVIDED',
                                                                             'ORGANISATION_RECLASSIFIED')
              join entry_state s on s.entry_id = e.id and s.state <> 'WITHDRAWN'
             where (e.kind <> 'ORGANISATION_LEFT'
                    and (coalesce(m.union_stock, 0) <> coalesce(m.union_flow, 0)
                         or coalesce(m.party_stock, 0) <> coalesce(m.party_flow, 0)))
                or (coalesce(m.member_stock, 0) <> coalesce(m.member_flow, 0)
                    -- unions that ended before losses were counted apart
                    and not (e.kind = 'UNION_ENDED' and m.member_flow is null))
             order by e.counts_on desc, e.id desc
            """)
                .query((row, number) -> new Mismatch(
                        Words.of(row.getString("title_vi"), row.getString("title_en")),
                        Words.of(
                                        "Tăng trừ giảm: {0}; số hiện có thay đổi: {1}.",
                                        "In less out: {0}; the stock moves by: {1}.")
                                .with(row.getLong("flow"), row.getLong("stock")),
                        "/app/ledger/entries/" + row.getLong("id")))
                .list();
        return Findings.of(all, limit);
    }
}
