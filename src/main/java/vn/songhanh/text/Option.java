package vn.songhanh.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of several that a form offers, most often a constant: the name that is sent, the words that are read. */
public interface Option {

    String name();

    Words words();

    /** The options of a choice in the order given: what is sent, and what is read for it. */
    static Map<String, String> options(Language language, Collection<? extends Option> choices) {
        var options = new LinkedHashMap<String, String>();
        choices.forEach(choice -> options.put(choice.name(), choice.words().in(language)));
        return options;
    }

    /** {@link #options(Language, Collection)}, all of them. */
    static Map<String, String> options(Language language, Option... choices) {
        return options(language, List.of(choices));
    }
}
