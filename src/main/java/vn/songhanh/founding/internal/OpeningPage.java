package vn.songhanh.founding.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Objective;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The form by which a case is opened.
 *
 * @param standing the enterprise; null where none has been named
 * @param there the address of the open case that stands in the way; null where none does
 */
public record OpeningPage(
        @Nullable Standing standing,
        String objective,
        String on,
        List<Objective> objectives,
        List<Rule> rules,
        Map<String, Words> faults,
        @Nullable String there)
        implements Page {

    public Map<String, String> faultsIn(Language language) {
        var said = new LinkedHashMap<String, String>();
        faults.forEach((field, words) -> said.put(field, words.in(language)));
        return said;
    }

    /** Whether the person may open a case of people without an employer. */
    public boolean trades() {
        return objectives.contains(Objective.PROFESSIONAL_UNION);
    }

    public @Nullable String fault(String field, Language language) {
        var words = faults.get(field);
        return words == null ? null : words.in(language);
    }

    public Map<String, String> options(Language language) {
        var options = new LinkedHashMap<String, String>();
        objectives.forEach(one -> options.put(one.name(), one.words().in(language)));
        return options;
    }
}
