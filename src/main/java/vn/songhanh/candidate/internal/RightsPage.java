package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

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
        implements FormPage {

    /**
     * One request with what is due of it.
     *
     * @param awaitsAct whether it is carried out further down on the page
     */
    public record Asked(Request request, List<Due> due, boolean awaitsAct) {}

    public String path() {
        return "/app/candidates/" + found.id();
    }

    public Map<String, String> kinds(Language language) {
        return Option.options(language, RequestKind.values());
    }

    public Map<String, String> purposes(Language language) {
        return Option.options(language, Consent.Purpose.values());
    }

    /** The purposes that may be withdrawn alone: without consent to be registered all ends. */
    public Map<String, String> withdrawable(Language language) {
        return Option.options(
                language,
                consents.stream()
                        .map(Consent::purpose)
                        .filter(purpose -> purpose != Consent.Purpose.REGISTER)
                        .toList());
    }

    public Map<String, String> forms(Language language) {
        return Option.options(language, Consent.Form.values());
    }

    public Map<String, String> sexes(Language language) {
        return Option.options(language, Person.Sex.values());
    }

    public Map<String, String> jobs(Language language) {
        return Option.options(language, Person.Job.values());
    }
}
