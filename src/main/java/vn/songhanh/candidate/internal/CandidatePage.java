package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One person: where they stand, what is due, what is kept.
 *
 * @param steps what the reader may record now; the first is the one to propose
 * @param dues what is due, the nearest first; of the Party side alone
 * @param mendable whether the reader may tell the last step anew
 * @param officer whether the reader may say whether two who are alike are one
 * @param membership from when they count as a member; null for others, and for the union side
 */
public record CandidatePage(
        Candidacy found,
        CandidateContents contents,
        List<StepKind> steps,
        List<Due> dues,
        @Nullable Membership membership,
        boolean mendable,
        boolean officer,
        Side side)
        implements Page {

    /** One station of the path as the stepper shows it: {@code done}, {@code here} or {@code ahead}. */
    public record Station(
            Words words, String state, @Nullable LocalDate on) {}

    public String path() {
        return "/app/candidates/" + found.id();
    }

    /** The union side sees its introduction and what came of it; the Party side every station. */
    public List<Station> stations() {
        var kinds = side == Side.UNION
                ? List.of(StepKind.INTRODUCTION, StepKind.ADMISSION, StepKind.RECOGNITION)
                : Arrays.stream(StepKind.values()).filter(StepKind::station).toList();
        var here = next();
        var stations = new ArrayList<Station>();
        stations.add(new Station(Words.of("Ghi tên", "Registered"), "done", found.enteredOn()));
        kinds.stream()
                .filter(kind -> kind != StepKind.INTRODUCTION || found.unionUnit() != null)
                .forEach(kind -> stations.add(new Station(
                        kind.words(),
                        kind == here ? "here" : found.told(kind).isPresent() && !ahead(kind) ? "done" : "ahead",
                        ahead(kind) ? null : found.day(kind).orElse(null))));
        return stations;
    }

    private boolean ahead(StepKind kind) {
        var here = next();
        return here != null && kind.ordinal() > here.ordinal();
    }

    /** The step that comes next; null where the path has ended. */
    public @Nullable StepKind next() {
        return found.withdrawnOn() != null
                ? null
                : StepKind.next(found.stage(), side).orElse(null);
    }

    /** The step to propose; null where the reader has none to take. */
    public @Nullable StepKind proposed() {
        var next = next();
        return next != null && steps.contains(next) ? next : null;
    }

    public List<StepKind> others() {
        return steps.stream().filter(kind -> kind != proposed()).toList();
    }

    /** Why nothing new is recorded; only where it is so. */
    public Words standstill() {
        var asked = Objects.requireNonNull(contents.standstill());
        return ObjectionWords.of(new Objection.Asked(asked.kind().words(), asked.on()));
    }

    /** Nobody is reminded of papers that are not to come yet, or any more. The one whose papers come now stands first. */
    public List<Dossier> dossiers() {
        if (side == Side.UNION) {
            return List.of();
        }
        return Arrays.stream(Dossier.values())
                .filter(dossier -> gathering(dossier)
                        || contents.papers().keySet().stream().anyMatch(paper -> paper.dossier() == dossier))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private boolean gathering(Dossier dossier) {
        return switch (dossier) {
            case ADMISSION ->
                found.stage().compareTo(Stage.IN_POOL) >= 0 && !found.stage().ended();
            case RECOGNITION -> found.stage() == Stage.PROBATION;
        };
    }

    /** Whoever is still to be compared with this person. */
    public List<Alike> alike() {
        return contents.alike().stream().filter(one -> officer && one.open()).toList();
    }

    /** Whoever was found to be another. */
    public List<Alike> apart() {
        return contents.alike().stream().filter(one -> officer && !one.open()).toList();
    }

    /** Whether the reader may take a joining back. */
    public boolean mayPart() {
        return officer && side == Side.PARTY && contents.person() != null;
    }

    public boolean erased() {
        return found.erasedOn() != null;
    }
}
