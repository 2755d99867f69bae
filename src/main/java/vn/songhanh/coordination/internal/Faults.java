package vn.songhanh.coordination.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** Objections at the fields of a form. */
public record Faults(Map<String, Words> words) {

    static final Faults NONE = new Faults(Map.of());

    static Faults of(List<Objection> objections) {
        var words = new LinkedHashMap<String, Words>();
        objections.forEach(objection -> words.putIfAbsent(objection.field(), objection.words()));
        return new Faults(words);
    }

    /** For the summary above the form and for the fields. */
    public Map<String, String> in(Language language) {
        return Words.in(language, words);
    }
}
