package vn.songhanh.rulebook;

import vn.songhanh.time.WorkingDays;

/**
 * The working days of the two bodies: by the law, by the days that the government is known to have moved, and by those that
 * administrators have entered since. Every time limit is counted with it.
 */
public interface WorkingCalendar {

    /** How working days count now. */
    WorkingDays days();
}
