package vn.songhanh.candidate.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The form of somebody who enters the pool.
 *
 * @param enterprises those that the unit manages, to choose from: the code and the name of each
 * @param alike whether somebody alike is in the pool, so that it is asked whether this is another person
 */
public record NewPersonPage(
        TypedForm form, List<String> enterprises, Map<String, Words> faults, boolean union, boolean alike)
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

    public Map<String, String> sexes(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : Person.Sex.values()) {
            options.put(one.name(), one.words().in(language));
        }
        return options;
    }

    public Map<String, String> jobs(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : Person.Job.values()) {
            options.put(one.name(), one.words().in(language));
        }
        return options;
    }

    public Map<String, String> forms(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : Consent.Form.values()) {
            options.put(one.name(), one.words().in(language));
        }
        return options;
    }
}
