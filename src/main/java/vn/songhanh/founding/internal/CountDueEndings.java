package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.OnItsDay;
import vn.songhanh.organisation.UnitEvent;

/**
 * Counts the endings, and the foundings of unions in no enterprise, that were decided for a later day when that day has come;
 * after the members have gone where they go.
 */
@Component
class CountDueEndings implements OnItsDay.Work<DueEndingTable.Due> {

    private final CountReorganisation reorganisations;
    private final CountUnionsAlone unionsAlone;

    CountDueEndings(CountReorganisation reorganisations, CountUnionsAlone unionsAlone) {
        this.reorganisations = reorganisations;
        this.unionsAlone = unionsAlone;
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
        var enterprise = due.enterprise();
        if (enterprise != null) {
            reorganisations.count(due.fate(), enterprise, due.event());
        } else if (due.event().kind() == UnitEvent.Kind.FOUND) {
            unionsAlone.founded(due.fate().unit());
        } else {
            unionsAlone.ended(due.fate().unit(), due.event());
        }
    }
}
