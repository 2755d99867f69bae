package vn.songhanh.programme.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * How a programme counts one indicator, how it did before, and the form to change it from a year on.
 *
 * @param indicator as it is counted on the day of the page, with what was typed in its place while it cannot be kept
 * @param changes the newest first
 * @param years those with which a new rule may begin; none where the person may not plan
 * @param seen how many changes the programme had
 * @param problem why nothing was kept; null in all other cases
 */
public record IndicatorRulePage(
        Programme programme,
        Indicator indicator,
        List<IndicatorChange> changes,
        List<Integer> years,
        String reason,
        int seen,
        @Nullable Words problem)
        implements Page {

    public String path() {
        return "/app/programme/%s/indicators/%s".formatted(programme.code(), indicator.code());
    }

    /** Whether a flow can be counted by what happened or by distinct enterprises. */
    public boolean countable() {
        return indicator.measure() instanceof Measure.Sum || indicator.measure() instanceof Measure.Distinct;
    }

    public boolean distinct() {
        return indicator.measure() instanceof Measure.Distinct;
    }

    public Map<String, String> measures(Language language) {
        var measures = new LinkedHashMap<String, String>();
        measures.put(
                "SUM", Words.of("Cộng số lượng phát sinh", "Sum what happened").in(language));
        measures.put(
                "DISTINCT",
                Words.of("Mỗi doanh nghiệp một lần trong kỳ", "Each enterprise once in a period")
                        .in(language));
        return measures;
    }

    public Map<String, String> yearOptions() {
        var options = new LinkedHashMap<String, String>();
        years.forEach(year -> options.put(Integer.toString(year), "01/01/" + year));
        return options;
    }
}
