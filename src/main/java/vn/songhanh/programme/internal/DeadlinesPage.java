package vn.songhanh.programme.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Deadlines;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The reporting days of a programme, to be changed.
 *
 * @param now the days that hold
 * @param meanwhile who changed them while this was typed; null in all other cases
 */
public record DeadlinesPage(
        String code,
        Words title,
        DeadlineForm form,
        Map<String, Words> faults,
        Deadlines now,
        @Nullable String meanwhile,
        @Nullable Instant changedAt)
        implements Page {

    public @Nullable String fault(String field, Language language) {
        var fault = faults.get(field);
        return fault == null ? null : fault.in(language);
    }

    public Map<String, String> faults(Language language) {
        var said = new LinkedHashMap<String, String>();
        faults.forEach((field, words) -> said.put(field, words.in(language)));
        return said;
    }

    /** The days that hold now, in one line. */
    public String held() {
        return "%d · %s · %s · %d"
                .formatted(
                        now.quarterDay(),
                        DeadlineForm.written(now.half()),
                        DeadlineForm.written(now.year()),
                        now.reconcilingDays());
    }
}
