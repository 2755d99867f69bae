package vn.songhanh.outreach;

import java.util.List;

/**
 * What came of an activity.
 *
 * @param attendance how many took part, as attendances, never as persons
 * @param handedOut copies of material
 * @param note what was said; names nobody
 * @param visits the enterprises that were reached, and those that were only invited
 */
public record Report(int attendance, int handedOut, String note, List<Visit> visits) {

    /** The most who can be at one activity; more is a slip of the finger. */
    public static final int MOST_ATTENDANCE = 50_000;

    /** The most copies that one activity hands out. */
    public static final int MOST_COPIES = 1_000_000;

    public Report {
        visits = List.copyOf(visits);
    }
}
