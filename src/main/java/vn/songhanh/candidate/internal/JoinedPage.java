package vn.songhanh.candidate.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Two paths that were joined, to take that back.
 *
 * @param why what was typed
 * @param faults what was wrong with what was sent, by field
 */
public record JoinedPage(Candidacy introduced, Joined own, String why, Map<String, Words> faults) implements Page {

    public String back() {
        return "/app/candidates/" + introduced.id();
    }

    public String action() {
        return back() + "/alike/" + own.id() + "/removal";
    }

    public Map<String, String> faultsIn(Language language) {
        var said = new LinkedHashMap<String, String>();
        faults.forEach((field, words) -> said.put(field, words.in(language)));
        return said;
    }

    public @Nullable String fault(String field, Language language) {
        var words = faults.get(field);
        return words == null ? null : words.in(language);
    }
}
