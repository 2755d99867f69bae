package vn.songhanh.founding.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.web.Page;

/**
 * How long cases stand in each state, and why enterprises refuse.
 *
 * @param units the managing units that have cases, by name
 * @param programme the code of the programme of that year; empty for none
 * @param choices units that may be chosen
 */
public record TimesPage(
        TimesQuestion question,
        List<Middle> middles,
        List<Refusing> refusing,
        Map<UnitId, String> units,
        Map<String, String> choices,
        String programme,
        int year,
        List<Integer> years)
        implements Page {

    /**
     * The middle of how many days cases stood in a state: half of them shorter, half of them longer. States that go on count
     * with the days until today.
     *
     * @param unit the managing unit on the line of the objective; null for all of them together
     */
    public record Middle(@Nullable UnitId unit, CaseState state, double days, long cases) {}

    /**
     * An enterprise that refused or asked for time.
     *
     * @param kind {@code REFUSAL} or {@code DEFERRAL}
     */
    public record Refusing(String kind, Reason reason, int enterprise) {}

    /** The states through which a case goes to its decision. */
    public List<CaseState> states() {
        return Arrays.stream(CaseState.values())
                .filter(state -> middles.stream().anyMatch(middle -> middle.state() == state))
                .toList();
    }

    /** The middle in a state; null where no case stood in it. */
    public @Nullable Middle of(@Nullable UnitId unit, CaseState state) {
        return middles.stream()
                .filter(middle ->
                        middle.state() == state && (unit == null ? middle.unit() == null : unit.equals(middle.unit())))
                .findFirst()
                .orElse(null);
    }

    public List<BigDecimal> days() {
        return states().stream()
                .map(state -> of(null, state))
                .map(middle -> BigDecimal.valueOf(middle == null ? 0 : Math.round(middle.days())))
                .toList();
    }

    /** Reasons of a kind with their enterprises, the most frequent first. */
    public Map<Reason, Long> reasons(String kind) {
        var enterprises = new EnumMap<Reason, Long>(Reason.class);
        of(kind).distinct().forEach(one -> enterprises.merge(one.reason(), 1L, Long::sum));
        var reasons = new LinkedHashMap<Reason, Long>();
        enterprises.entrySet().stream()
                .sorted(Map.Entry.<Reason, Long>comparingByValue().reversed())
                .forEach(one -> reasons.put(one.getKey(), one.getValue()));
        return reasons;
    }

    /** Distinct enterprises of a kind, less than the sum of the reasons where one gave several: indicator 3.16. */
    public long all(String kind) {
        return of(kind).mapToInt(Refusing::enterprise).distinct().count();
    }

    private Stream<Refusing> of(String kind) {
        return refusing.stream().filter(one -> one.kind().equals(kind));
    }

    public Map<String, String> objectives(Language language) {
        return Option.options(language, Objective.values());
    }

    public Map<String, String> yearOptions() {
        var options = new LinkedHashMap<String, String>();
        years.forEach(one -> options.put(one.toString(), one.toString()));
        return options;
    }
}
