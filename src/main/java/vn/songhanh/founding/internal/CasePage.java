package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.organisation.Line;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One case.
 *
 * @param subject the enterprise or the trade as of today
 * @param story newest first
 * @param units names of the units beside the case
 * @param rules what the organisation will have to meet
 * @param told what an officer should know where the case stands, and what nobody checks here
 * @param steps what may be told now by the person who looks, the proposed step first; empty for readers
 * @param officers who may be given the case, by account; empty where the person may not give it
 * @param teams the working teams that may be given the case, by id; empty likewise
 * @param workedOn who works on it
 * @param answering the units of the union line that may answer for the trade, by their id; empty where the person may not give it away
 * @param unsaid why a step from the board was not taken; null when none was
 */
public record CasePage(
        Case found,
        Subject subject,
        List<Told> story,
        Map<UnitId, String> units,
        List<Rule> rules,
        List<Rule> told,
        List<Paper> papers,
        List<StepKind> steps,
        List<Stay> stays,
        Map<String, String> officers,
        Map<String, String> teams,
        WorkedOn workedOn,
        Map<String, String> answering,
        @Nullable Words unsaid)
        implements Page {

    /** How many days it stood in a state; {@code now} for the one in which it stands. */
    public record Stay(CaseState state, LocalDate since, long days, boolean now) {}

    /** A paper of the dossier and where it lies. */
    public record Paper(DossierItem item, boolean there, String keptAt) {}

    public List<Milestone> milestones() {
        return Milestone.of(found);
    }

    /** The officer who works on it in addresses; empty for nobody in particular. */
    public String officer() {
        var officer = workedOn.officer();
        return officer == null ? "" : officer.toString();
    }

    /** The working team in addresses; empty for none. */
    public String team() {
        var team = workedOn.team();
        return team == null ? "" : team.toString();
    }

    public String teamName() {
        return workedOn.teamName();
    }

    public String unit(Line line) {
        var unit = subject.managing().get(line);
        return unit == null ? "–" : units.getOrDefault(unit, "–");
    }

    /** The unit that answers for the trade; empty where none does. */
    public String answers() {
        var unit = subject.managing().get(Line.UNION);
        return unit == null ? "" : unit.toString();
    }

    /** The enterprise in addresses; empty for a trade. */
    public String enterprise() {
        return subject.enterprise().map(EnterpriseId::toString).orElse("");
    }

    /** With how many it was founded or joined, and the prior approval; of older cases only how many members. */
    public Words founders() {
        var founders = found.founders();
        return founders == null
                ? Words.of("{0} thành viên", "{0 member|members}").with(Objects.requireNonNull(found.members()))
                : founders.words(found.objective().line() == Line.PARTY);
    }

    public long papersThere() {
        return papers.stream().filter(Paper::there).count();
    }

    public boolean showsDossier() {
        return switch (found.state()) {
            case CONSENT, DOSSIER -> true;
            // whoever comes to an organisation of others hands in no dossier of its own
            case DECIDED, ANNOUNCED, FOLLOW_UP -> !found.joined() || found.dossierOn() != null;
            case CLOSED -> papersThere() > 0;
            case LISTED, NOT_YET, ELIGIBLE, CONTACTED, REFUSED, DEFERRED -> false;
        };
    }
}
