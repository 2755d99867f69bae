package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.SizeClass;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The radar: who is eligible and not yet organised, why, and what can be done next.
 *
 * @param counts by reason and act, of everything that the other filters let through
 * @param offset how many rows come before the first one shown
 * @param rules the rule of each reason, as of today
 * @param names of the managing units and wards of the rows
 * @param whole whether the person looks at the whole city where no unit is said
 */
public record RadarPage(
        RadarQuestion question,
        List<RadarLine> lines,
        List<RadarTable.Count> counts,
        int offset,
        Map<RadarReason, Rule> rules,
        Map<UnitId, String> names,
        Choices choices,
        List<Chosen> chosen,
        Mandate mandate,
        boolean whole,
        LocalDate today)
        implements Page {

    static final int ROWS = 25;
    static final Words EVERYWHERE = Words.of("Toàn thành phố", "The whole city");

    /** Managing units and places by their ids, those of a lower level set in. */
    public record Choices(Map<String, String> units, Map<String, String> places) {}

    /** One filter in words, and the address of the radar without it. */
    public record Chosen(Words words, String without) {}

    public boolean officer() {
        return mandate.may(Role.OFFICER);
    }

    /** How many rows there are of a reason, whatever can be done for them. */
    public long of(RadarReason reason) {
        return sum(count -> count.reason() == reason);
    }

    public long everyReason() {
        return sum(count -> true);
    }

    /** How many rows the chosen reason and act leave. */
    public long all() {
        return sum(count -> reasonFits(count)
                && question.chosenAct().map(count.act()::equals).orElse(true));
    }

    /** What can be done next among the rows of the chosen reason, with how many rows each. */
    public Map<RadarAct, Long> acts() {
        var acts = new LinkedHashMap<RadarAct, Long>();
        for (var act : RadarAct.values()) {
            var rows = sum(count -> count.act() == act && reasonFits(count));
            if (rows > 0) {
                acts.put(act, rows);
            }
        }
        return acts;
    }

    private boolean reasonFits(RadarTable.Count count) {
        return question.chosenReason().map(count.reason()::equals).orElse(true);
    }

    private long sum(Predicate<RadarTable.Count> which) {
        return counts.stream().filter(which).mapToLong(RadarTable.Count::rows).sum();
    }

    public List<RadarReason> reasons() {
        return List.of(RadarReason.values());
    }

    public Map<String, String> actOptions(Language language) {
        return Option.options(language, RadarAct.values());
    }

    /** The units that may be chosen; for those who look at their own first, the whole city before them. */
    public Map<String, String> units(Language language) {
        var options = new LinkedHashMap<String, String>();
        if (!whole) {
            options.put("all", EVERYWHERE.in(language));
        }
        options.putAll(choices.units());
        return options;
    }

    public Map<String, String> sizes(Language language) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(SizeClass.values())
                .filter(size -> size != SizeClass.UNKNOWN)
                .forEach(size -> options.put(size.slug(), size.words().in(language)));
        return options;
    }

    public Map<String, String> sectors(Language language) {
        return Option.options(language, OwnershipSector.values());
    }

    public String name(long unit) {
        return unit == 0 ? "–" : names.getOrDefault(new UnitId(unit), "–");
    }

    /** Whether the person may do the act of this row: the other body's officers record contacts only. */
    public boolean mayAct(RadarLine line) {
        return officer() && line.reason().objective().side() == mandate.side();
    }

    public int first() {
        return lines.isEmpty() ? 0 : offset + 1;
    }

    public int last() {
        return offset + lines.size();
    }
}
