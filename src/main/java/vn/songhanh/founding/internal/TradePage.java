package vn.songhanh.founding.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The form by which a case of a trade is opened.
 *
 * @param places communes and wards, by their id
 * @param units those of the union line that may answer, by their id
 * @param there the address of the open case that stands in the way; null where none does
 */
public record TradePage(
        TradeForm form,
        Map<String, String> places,
        Map<String, String> units,
        List<Rule> rules,
        Map<String, Words> faults,
        @Nullable String there)
        implements Page {

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
