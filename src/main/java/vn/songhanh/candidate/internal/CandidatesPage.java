package vn.songhanh.candidate.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.candidate.Stage;
import vn.songhanh.text.Language;
import vn.songhanh.web.Page;

/**
 * The list of persons, by where they stand; no number orders them.
 *
 * @param stages how many stand at each stage, of those that the body may know
 * @param first the place of the first line among all that fit; 0 when none does
 */
public record CandidatesPage(
        CandidateQuestion question,
        List<CandidateLine> lines,
        Map<Stage, Long> stages,
        long all,
        int first,
        boolean officer)
        implements Page {

    static final int ROWS = 25;

    public boolean nothing() {
        return stages.isEmpty();
    }

    public int last() {
        return first + lines.size() - 1;
    }

    public boolean hasNext() {
        return last() < all;
    }

    public Map<String, String> choices(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var stage : Stage.values()) {
            if (stages.containsKey(stage)) {
                options.put(stage.name(), "%s (%d)".formatted(stage.words().in(language), stages.get(stage)));
            }
        }
        return options;
    }
}
