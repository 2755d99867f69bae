package vn.songhanh.ledger;

import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/** What stands on an account for one enterprise, so that who ends something takes away what was there. */
public interface EnterpriseStock {

    /** Everything posted and not withdrawn, whoever has claimed it. */
    long of(ProgrammeId programme, EnterpriseId enterprise, Account account);
}
