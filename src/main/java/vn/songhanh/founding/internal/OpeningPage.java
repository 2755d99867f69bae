package vn.songhanh.founding.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Objective;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

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
        implements FormPage {

    /** Whether the person may open a case of people without an employer. */
    public boolean trades() {
        return objectives.contains(Objective.PROFESSIONAL_UNION);
    }

    public Map<String, String> options(Language language) {
        return Option.options(language, objectives);
    }
}
