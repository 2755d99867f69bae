package vn.songhanh.outreach.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.outreach.Answer;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The short form of a visit.
 *
 * @param near enterprises of the unit, to be chosen without a connection: code and name
 * @param late whether a reason is asked for, since the period is locked
 */
public record VisitPage(ActivityForm form, List<String> near, Map<String, Words> faults, boolean late)
        implements FormPage {

    public int mostPhotos() {
        return VisitPhotos.MOST;
    }

    public Map<String, String> answers(Language language) {
        return Words.in(language, Answer.choices());
    }

    public Map<String, String> reasons(Language language) {
        return Option.options(language, Reason.ofEnterprises());
    }
}
