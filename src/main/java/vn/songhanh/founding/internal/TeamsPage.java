package vn.songhanh.founding.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Directory.Colleague;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The working teams.
 *
 * @param colleagues who may sit in a team; empty for readers
 * @param faults field to words
 */
public record TeamsPage(List<Team> teams, List<Colleague> colleagues, TeamForm form, Map<String, Words> faults)
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
}
