package vn.songhanh.membership.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The members' books of a unit's unions in a month.
 *
 * @param month such as {@code 2026-10}
 * @param top the unit whose unions they are
 * @param units those that may be chosen
 * @param total all unions of the month together
 * @param told how many of them have told the month
 * @param all how many unions lived in the month
 * @param below by unit below the top; empty where there is only one
 * @param lines this page of the list
 * @param fitting how many the filters leave
 * @param first the number of the first line
 * @param mayTell whether the reader tells months
 */
public record MembershipPage(
        MembershipQuestion question,
        Month month,
        String top,
        Map<String, String> units,
        Balance total,
        int told,
        int all,
        List<String> labels,
        List<Long> closings,
        List<Below> below,
        List<Line> lines,
        int fitting,
        int first,
        boolean mayTell)
        implements Page {

    static final int ROWS = 25;

    /** A month with its neighbours; null where there is none. */
    public record Month(
            String code,
            Words name,
            @Nullable String before,
            @Nullable String after) {}

    /** The unions of one unit below. */
    public record Below(String unit, String name, int unions, int told, Balance balance) {}

    /**
     * A union's month.
     *
     * @param told when it was told; null while it was not
     * @param opened whether the book has an opening
     */
    public record Line(
            long union,
            String name,
            Balance balance,
            boolean opened,
            @Nullable Instant told) {}

    public int last() {
        return first + lines.size() - 1;
    }

    public boolean hasNext() {
        return last() < fitting;
    }

    /** More members than workers: the count of one of the two is old or wrong. */
    public static boolean doubtful(Balance balance) {
        var workers = balance.workers();
        return workers != null && balance.covered() > workers;
    }
}
