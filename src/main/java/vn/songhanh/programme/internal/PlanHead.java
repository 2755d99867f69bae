package vn.songhanh.programme.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/**
 * What every form of a year's plan has around its cells.
 *
 * @param versions the newest first; the newest is what the form shows
 * @param writable whether the person may change the plan
 * @param signable whether the person may sign it, as a leader of one of the two bodies
 * @param seen the number of the version that stands on the form; 0 before the first
 * @param meanwhile what somebody else changed while this was typed; null in all other cases
 */
public record PlanHead(
        Programme programme,
        int year,
        List<PlanVersion> versions,
        boolean writable,
        boolean signable,
        int seen,
        String reason,
        Map<String, Words> faults,
        @Nullable Meanwhile meanwhile) {

    /** The version that somebody else saved first, with the targets that differ. */
    public record Meanwhile(PlanVersion version, Map<Words, Words> changes) {

        public Map<String, String> changes(Language language) {
            var said = new LinkedHashMap<String, String>();
            changes.forEach((name, value) -> said.put(name.in(language), value.in(language)));
            return said;
        }
    }

    public String path() {
        return "/app/programme/%s/plans/%d".formatted(programme.code(), year);
    }

    public Optional<PlanVersion> newest() {
        return versions.stream().findFirst();
    }

    public Optional<PlanVersion> inForce() {
        return PlanVersion.inForce(versions);
    }

    /** A version that somebody has signed is changed only for a reason. */
    public boolean reasonNeeded() {
        return newest().filter(version -> !version.signatures().isEmpty()).isPresent();
    }
}
