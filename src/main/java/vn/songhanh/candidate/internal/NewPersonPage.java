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
 * The form of somebody who enters the pool.
 *
 * @param enterprises those that the unit manages, to choose from: the code and the name of each
 * @param alike whether somebody alike is in the pool, so that it is asked whether this is another person
 */
public record NewPersonPage(
        TypedForm form, List<String> enterprises, Map<String, Words> faults, boolean union, boolean alike)
        implements FormPage {

    public Map<String, String> sexes(Language language) {
        return Option.options(language, Person.Sex.values());
    }

    public Map<String, String> jobs(Language language) {
        return Option.options(language, Person.Job.values());
    }

    public Map<String, String> forms(Language language) {
        return Option.options(language, Consent.Form.values());
    }
}
