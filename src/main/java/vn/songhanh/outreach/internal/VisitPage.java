package vn.songhanh.outreach.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The short form of a visit.
 *
 * @param near enterprises of the unit, to be chosen without a connection: code and name
 * @param late whether a reason is asked for, since the period is locked
 */
public record VisitPage(ActivityForm form, List<String> near, Map<String, Words> faults, boolean late) implements Page {

    public int mostPhotos() {
        return VisitPhotos.MOST;
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
