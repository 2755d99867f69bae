package vn.songhanh.outreach.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The form by which it is told what came of an activity.
 *
 * @param rows the enterprises that are in the form, by name
 * @param faults field to words; the empty field is the whole form
 * @param locked whether its day lies in a locked period, so that a reason is asked for
 */
public record ActivityReportPage(
        Activity found, ActivityForm form, List<Row> rows, Map<String, Words> faults, boolean locked) implements Page {

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
        var options = new LinkedHashMap<String, String>();
        options.put("NONE", Words.of("Chưa có ý kiến", "No answer yet").in(language));
        options.put("AGREES", Words.of("Đồng thuận", "Agrees").in(language));
        options.put("DEFERS", Words.of("Hẹn lại", "Defers").in(language));
        options.put("REFUSES", Words.of("Từ chối", "Refuses").in(language));
        return options;
    }

    public Map<String, String> reasons(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var reason : Reason.ofEnterprises()) {
            options.put(reason.name(), reason.words().in(language));
        }
        return options;
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
}
