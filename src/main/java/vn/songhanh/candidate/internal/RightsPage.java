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
 * The rights of one person: what they asked for and by when it is due, the sheet, the file, the correction, the erasure.
 *
 * @param faults field to words; the empty field is the whole page
 * @param consents to what the person agrees still
 * @param erasable whether nothing more is to come, so that the person may be erased
 */
public record RightsPage(
        Candidacy found,
        Person person,
        TypedForm form,
        List<Asked> requests,
        Map<String, Words> faults,
        List<Consent> consents,
        boolean erasable,
        boolean officer)
        implements Page {

    /**
     * One request with what is due of it.
     *
     * @param awaitsAct whether it is carried out further down on the page
     */
    public record Asked(Request request, List<Due> due, boolean awaitsAct) {}

    public String path() {
        return "/app/candidates/" + found.id();
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

    public Map<String, String> kinds(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : RequestKind.values()) {
            options.put(kind.name(), kind.words().in(language));
        }
        return options;
    }

    public Map<String, String> purposes(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : Consent.Purpose.values()) {
            options.put(one.name(), one.words().in(language));
        }
        return options;
    }

    /** The purposes that may be withdrawn alone: without consent to be registered all ends. */
    public Map<String, String> withdrawable(Language language) {
        var options = new LinkedHashMap<String, String>();
        consents.stream()
                .map(Consent::purpose)
                .filter(purpose -> purpose != Consent.Purpose.REGISTER)
                .forEach(purpose -> options.put(purpose.name(), purpose.words().in(language)));
        return options;
    }

    public Map<String, String> forms(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : Consent.Form.values()) {
            options.put(one.name(), one.words().in(language));
        }
        return options;
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
}
