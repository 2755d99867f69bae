package vn.songhanh.founding;

import java.time.LocalDate;
import java.util.Collection;
import vn.songhanh.access.AccountId;

/** Who works on cases: teams of both bodies, and the officer to whom a case is given. For officers. */
public interface WorkingTeams {

    void setUp(String name, String decision, LocalDate on, Collection<AccountId> members);

    /** False when the one who asks may not give the case away. */
    boolean assign(CaseId id, AccountId officer);
}
