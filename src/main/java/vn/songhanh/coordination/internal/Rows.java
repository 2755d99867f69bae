package vn.songhanh.coordination.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/**
 * One page of a list.
 *
 * @param path the address of the list
 * @param all how many there are on all pages
 * @param filters the words of the chosen filters, by their names in the address
 */
public record Rows<T>(String path, Asked asked, List<T> lines, long all, Map<String, Words> filters) {

    public int first() {
        return lines.isEmpty() ? 0 : asked.offset() + 1;
    }

    public int last() {
        return asked.offset() + lines.size();
    }

    public @Nullable String previous() {
        return asked.chosenPage() > 1
                ? asked.address(path).page(asked.chosenPage() - 1).toString()
                : null;
    }

    public @Nullable String next() {
        return last() < all ? asked.address(path).page(asked.chosenPage() + 1).toString() : null;
    }

    /** The filters in words, each with the address of the list without it. */
    public Map<String, String> chosen(Language language) {
        var chosen = new LinkedHashMap<String, String>();
        filters.forEach((name, words) ->
                chosen.put(words.in(language), asked.address(path).without(name).toString()));
        return chosen;
    }
}
