package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.OnItsDay;

/** Counts the endings that were decided for a later day when that day has come; after the members have gone where they go. */
@Component
class CountDueEndings implements OnItsDay.Work<DueEndingTable.Due> {

    private final CountReorganisation reorganisations;

    CountDueEndings(CountReorganisation reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String table() {
        return "due_ending";
    }

    @Override
    public DueEndingTable.Due read(ResultSet row, int number) throws SQLException {
        return DueEndingTable.toDue(row, number);
    }

    @Override
    public void carryOut(DueEndingTable.Due due) {
        reorganisations.count(due.unit(), due.enterprise(), due.further(), due.event());
    }
}
