package vn.songhanh.ledger.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/** Sums the entries of one enterprise. */
@Repository
class EnterpriseStockTable implements EnterpriseStock {

    private final JdbcClient jdbc;

    EnterpriseStockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public long of(ProgrammeId programme, EnterpriseId enterprise, Account account) {
        return jdbc.sql("""
            select coalesce(sum(p.quantity), 0)
              from entry e
              join posting p on p.entry_id = e.id and p.account = :account
              join entry_state s on s.entry_id = e.id and s.state <> 'WITHDRAWN'
             where e.programme_id = :programme and e.enterprise_id = :enterprise
            """)
                .param("programme", programme.value())
                .param("enterprise", enterprise.value())
                .param("account", account.name())
                .query(Long.class)
                .single();
    }
}
