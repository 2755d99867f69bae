package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.StoryLine;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One enterprise with its whole story.
 *
 * @param surveys the earliest first
 * @param story the newest first
 * @param writable whether the person who looks may change it
 */
public record EnterprisePage(
        EnterpriseId id,
        String name,
        Facts facts,
        List<Survey> surveys,
        List<Held> managing,
        List<Held> organisations,
        List<StoryLine> story,
        boolean writable)
        implements Page {

    /** What it is. */
    public record Facts(
            String code,
            Words codeKind,
            @Nullable Words codeWarning,
            String shortName,
            @Nullable Words legalForm,
            Words sector,
            TaxStatus status,
            String address,
            @Nullable Industry industry,
            @Nullable Words industryName,
            @Nullable LocalDate registeredOn,
            LocalDate firstSeen) {}

    /** A unit on a line for a time, by its name on the first day; suspended where it is there today and does not work. */
    public record Held(
            Line line,
            long id,
            String unit,
            LocalDate from,
            @Nullable LocalDate to,
            boolean suspended) {

        public boolean now() {
            return to == null;
        }
    }

    public String path() {
        return RegisterQuestion.PATH + "/" + id;
    }

    public @Nullable Survey latest() {
        return surveys.isEmpty() ? null : surveys.getLast();
    }

    public List<Integer> workers() {
        return surveys.stream().map(Survey::workers).toList();
    }

    public List<Integer> unionMembers() {
        return surveys.stream().map(Survey::unionMembers).toList();
    }

    public boolean hasNow(String line) {
        return organisations.stream()
                .anyMatch(held -> held.now() && held.line().name().equals(line));
    }
}
