package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * One queue of the ledger.
 *
 * @param choices what the filters offer
 * @param programme the code of the programme that is shown
 * @param counts how many entries stand in each queue that has a number beside it
 * @param mayConfirm whether the person may confirm what is shown
 * @param faults what means nothing, by the name of its filter; then nothing is listed
 */
public record LedgerPage(
        QueueQuestion question,
        String programme,
        Choices choices,
        Map<Queue, Integer> counts,
        List<Chosen> chosen,
        List<QueueLine> lines,
        int all,
        boolean mayConfirm,
        Map<String, Words> faults)
        implements FormPage {

    static final int LINES = 50;
    /** More than a person looks at before one button. */
    static final int AT_ONCE = 500;

    /** The words of each filter by what stands in the address. */
    public record Choices(
            Map<String, Words> programmes,
            Map<String, Words> kinds,
            Map<String, Words> units,
            Map<String, Words> indicators,
            Map<String, Words> sides) {}

    /** A filter that was chosen, and the address without it. */
    public record Chosen(Words words, String without) {}

    public int from() {
        return (question.chosenPage() - 1) * LINES + 1;
    }

    public int to() {
        return from() + lines.size() - 1;
    }

    public @Nullable String previous() {
        return question.chosenPage() > 1 ? question.pageAddress(question.chosenPage() - 1) : null;
    }

    public @Nullable String next() {
        return to() < all ? question.pageAddress(question.chosenPage() + 1) : null;
    }

    public boolean filtered() {
        return !chosen.isEmpty();
    }

    public boolean mayConfirmAll() {
        return mayConfirm && all > 1 && all <= AT_ONCE;
    }
}
