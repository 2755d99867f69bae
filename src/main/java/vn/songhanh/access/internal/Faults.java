package vn.songhanh.access.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** What is wrong with a form, by the field where it can be put right; the empty name stands for the whole form. */
public record Faults(Map<String, Words> byField) {

    static final Faults NONE = new Faults(Map.of());

    static Faults of(String field, Words words) {
        return new Faults(Map.of(field, words));
    }

    /** Several objections at one field are said one after the other. */
    static <T> Faults of(List<T> objections, Function<T, String> field, Function<T, Words> words) {
        var faults = new LinkedHashMap<String, Words>();
        objections.forEach(objection -> faults.merge(
                field.apply(objection),
                words.apply(objection),
                (one, other) -> Words.joined(" ", List.of(one, other))));
        return new Faults(faults);
    }

    public @Nullable String at(String field, Language language) {
        var words = byField.get(field);
        return words == null ? null : words.in(language);
    }

    /** For the sum at the top of the form. */
    public Map<String, String> in(Language language) {
        return Words.in(language, byField);
    }
}
