package vn.songhanh.founding.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

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
        implements FormPage {}
