package vn.songhanh.rulebook.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.time.WorkingDays;

/** The law and what was shipped with this version, with what administrators entered on top. */
@Service
class OfficeCalendar implements WorkingCalendar {

    private final MovedDayTable moved;

    OfficeCalendar(MovedDayTable moved) {
        this.moved = moved;
    }

    @Override
    @Transactional(readOnly = true)
    public WorkingDays days() {
        var entered = moved.all();
        return WorkingDays.ofVietnam()
                .with(
                        days(entered, Predicate.not(MovedDayTable.Entered::worked)),
                        days(entered, MovedDayTable.Entered::worked));
    }

    private static List<LocalDate> days(List<MovedDayTable.Entered> entered, Predicate<MovedDayTable.Entered> which) {
        return entered.stream().filter(which).map(MovedDayTable.Entered::day).toList();
    }
}
