package vn.songhanh.ledger.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One queue of the ledger.
 *
 * @param queue which one: {@code mine} to confirm, {@code theirs} waiting for the other body, {@code disputed}, {@code all}
 * @param counts how many entries stand in each queue
 * @param mayConfirm whether the person may confirm what is shown
 */
public record LedgerPage(
        String programme,
        Map<String, String> programmes,
        String queue,
        Map<String, Integer> counts,
        Map<String, Words> kinds,
        String kind,
        List<EntryLine> lines,
        int from,
        int all,
        @Nullable String previous,
        @Nullable String next,
        boolean mayConfirm,
        @Nullable Words problem)
        implements Page {

    public String sign(EntryLine line) {
        return LedgerWords.sign(line.state());
    }

    public Map<String, String> kinds(Language language) {
        var options = new LinkedHashMap<String, String>();
        kinds.forEach((name, words) -> options.put(name, words.in(language)));
        return options;
    }

    public String address(String other) {
        return "/app/ledger?programme=%s&queue=%s".formatted(programme, other);
    }
}
