package vn.songhanh.outreach.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Answer;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The form by which it is told what came of an activity.
 *
 * @param rows the enterprises that are in the form, by name
 * @param faults field to words; the empty field is the whole form
 * @param locked whether its day lies in a locked period, so that a reason is asked for
 */
public record ActivityReportPage(
        Activity found, ActivityForm form, List<Row> rows, Map<String, Words> faults, boolean locked)
        implements FormPage {

    /** An enterprise in the form. */
    public record Row(int id, String name) {}

    public String path() {
        return ActivityQuestion.PATH + "/" + found.id();
    }

    public boolean held() {
        return found.state() == ActivityState.HELD;
    }

    public boolean asksForReason() {
        return held() || locked || faults.containsKey("reason");
    }

    public Map<String, String> answers(Language language) {
        return Words.in(language, Answer.choices());
    }

    public Map<String, String> reasons(Language language) {
        return Option.options(language, Reason.ofEnterprises());
    }
}
