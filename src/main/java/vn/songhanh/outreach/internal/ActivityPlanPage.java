package vn.songhanh.outreach.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The form by which an activity is planned, or what is told of it is changed.
 *
 * @param found null for a new one
 * @param faults field to words; the empty field is the whole form
 * @param leads the units that the person may tell for
 */
public record ActivityPlanPage(
        @Nullable Activity found,
        ActivityForm form,
        Map<String, String> leads,
        Map<String, String> partners,
        Map<String, Words> faults)
        implements FormPage {

    private static final int BLANK_PARTNERS = 3;

    public String path() {
        return found == null ? ActivityQuestion.PATH : ActivityQuestion.PATH + "/" + found.id();
    }

    public boolean held() {
        return found != null && found.state() == ActivityState.HELD;
    }

    /** The partners that are named, and room for more. */
    public List<String> partnerRows() {
        var rows = new ArrayList<>(form.all("partner"));
        for (var blank = 0; blank < BLANK_PARTNERS; blank++) {
            rows.add("");
        }
        return rows;
    }

    /** The kinds, each with the indicators in which it counts. */
    public Map<String, String> kinds(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : ActivityKind.values()) {
            options.put(kind.name(), "%s (%s)".formatted(kind.words().in(language), kind.indicators()));
        }
        return options;
    }
}
