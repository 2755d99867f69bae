package vn.songhanh.ledger;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/** What stands on accounts for single enterprises: everything posted and not withdrawn, whoever has claimed it. */
public interface EnterpriseStock {

    /**
     * Whoever enters what depends on what stands here waits for everybody else who does, before reading it and before the
     * ledger's own lock.
     */
    void waitForOthers();

    /**
     * What stands there now, so that who ends something takes away what was there. Takes the ledger's lock: what is entered
     * next in the same transaction finds it still so.
     */
    long of(ProgrammeId programme, EnterpriseId enterprise, Account account);

    /** What was posted in each month, by enterprise and account; nothing for those of which nothing is known. */
    Map<EnterpriseId, Map<Account, NavigableMap<YearMonth, Long>>> months(
            ProgrammeId programme, Collection<EnterpriseId> enterprises, Collection<Account> accounts);

    /** The same of units that are in no enterprise and count by themselves. */
    Map<UnitId, Map<Account, NavigableMap<YearMonth, Long>>> monthsOfUnits(
            ProgrammeId programme, Collection<UnitId> units, Collection<Account> accounts);
}
