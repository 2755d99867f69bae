package vn.songhanh.founding;

import java.time.LocalDate;
import java.util.Collection;
import vn.songhanh.access.AccountId;

/** Who works on cases: teams of both bodies, and the officer or the team to whom a case is given. For officers. */
public interface WorkingTeams {

    void setUp(String name, String decision, LocalDate on, Collection<AccountId> members);

    /** False when the one who asks may not give the case away. */
    boolean assign(CaseId id, AccountId officer);

    /** The same to the team of that name; false too where none of that name works. */
    boolean assignToTeam(CaseId id, String name);
}
