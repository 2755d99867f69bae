package vn.songhanh.programme.internal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Deadlines;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

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
        implements FormPage {

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
