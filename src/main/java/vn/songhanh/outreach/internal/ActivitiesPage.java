package vn.songhanh.outreach.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Activities as a list or as a calendar.
 *
 * @param calendar null for a list
 * @param totals of all that fit
 * @param nothing whether there is no activity at all
 */
public record ActivitiesPage(
        ActivityQuestion question,
        List<ActivityLine> lines,
        @Nullable Calendar calendar,
        Totals totals,
        int first,
        List<Chosen> chosen,
        Map<String, String> units,
        boolean nothing,
        boolean officer)
        implements Page {

    static final int ROWS = 25;

    /** More than this many no calendar can show; then it says so. */
    static final int MOST_IN_CALENDAR = 1_000;

    /**
     * What fits, counted together.
     *
     * @param attendance of what was held
     * @param handedOut copies, likewise
     */
    public record Totals(long activities, long attendance, long handedOut) {

        static final Totals NONE = new Totals(0, 0, 0);
    }

    /** One filter in words, and the address without it. */
    public record Chosen(Words words, String without) {}

    /** How many fit. */
    public long all() {
        return totals.activities();
    }

    public int last() {
        return first + lines.size() - 1;
    }

    /** Whether a calendar leaves out some that fit. */
    public boolean cut() {
        return calendar != null && lines.size() < all();
    }

    public boolean hasPrevious() {
        return first > 1;
    }

    public boolean hasNext() {
        return last() < all();
    }

    public Map<String, String> kinds(Language language) {
        return Option.options(language, ActivityKind.values());
    }

    public Map<String, String> states(Language language) {
        return Option.options(language, ActivityState.values());
    }

    public Map<String, String> chosenIn(Language language) {
        var said = new LinkedHashMap<String, String>();
        chosen.forEach(one -> said.put(one.words().in(language), one.without()));
        return said;
    }
}
