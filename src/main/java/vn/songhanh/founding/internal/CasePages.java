package vn.songhanh.founding.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objection;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the page of one case. */
@Service
class CasePages {

    private final CaseTable cases;
    private final StoryTable stories;
    private final GroundsReader grounds;
    private final CaseTimes times;
    private final Assignment assignment;
    private final AnsweringUnit answering;
    private final UnitNames names;
    private final Clock clock;

    CasePages(
            CaseTable cases,
            StoryTable stories,
            GroundsReader grounds,
            CaseTimes times,
            Assignment assignment,
            AnsweringUnit answering,
            UnitNames names,
            Clock clock) {
        this.cases = cases;
        this.stories = stories;
        this.grounds = grounds;
        this.times = times;
        this.assignment = assignment;
        this.answering = answering;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CasePage page(CaseId id, Mandate mandate, List<Objection> against) {
        var found = cases.find(id).orElseThrow(NotFound::new);
        var today = VietnamTime.today(clock);
        var here = grounds.of(found, today);
        var units = new ArrayList<UnitId>(here.subject().managing().values());
        Stream.ofNullable(found.organisation()).forEach(units::add);
        return new CasePage(
                found,
                here.subject(),
                stories.of(id),
                names.namesOn(today, units),
                grounds.rules(CaseRules.heldTo(found.objective()), today),
                grounds.rules(CaseRules.told(found), today),
                papers(found, here),
                steps(found, mandate, here),
                times.of(id, today),
                officers(found, mandate, here),
                teams(found, mandate, here),
                assignment.of(id),
                answering(found, mandate, here),
                unsaid(found, against));
    }

    private List<CasePage.Paper> papers(Case found, Grounds here) {
        var kept = grounds.kept(found.id());
        return here.papers().stream()
                .map(item ->
                        new CasePage.Paper(item, kept.containsKey(item.code()), kept.getOrDefault(item.code(), "")))
                .toList();
    }

    private static @Nullable Words unsaid(Case found, List<Objection> against) {
        return against.isEmpty()
                ? null
                : Words.joined(
                        " ",
                        against.stream()
                                .map(one -> ObjectionWords.of(one, found.about()))
                                .toList());
    }

    private Map<String, String> answering(Case found, Mandate mandate, Grounds here) {
        return found.ofTrade() && may(found, mandate, here) && answering.mayBeGiven(found, here)
                ? answering.choices(here.today())
                : Map.of();
    }

    private Map<String, String> officers(Case found, Mandate mandate, Grounds here) {
        var options = new LinkedHashMap<String, String>();
        if (found.state().open() && may(found, mandate, here)) {
            assignment
                    .officers(found.objective().side(), here.today())
                    .forEach((account, name) -> options.put(account.toString(), name));
        }
        return options;
    }

    private Map<String, String> teams(Case found, Mandate mandate, Grounds here) {
        var options = new LinkedHashMap<String, String>();
        if (found.state().open() && may(found, mandate, here)) {
            assignment.teams().forEach((id, name) -> options.put(id.toString(), name));
        }
        return options;
    }

    private boolean may(Case found, Mandate mandate, Grounds here) {
        return mandate.may(Role.OFFICER)
                && found.state() != CaseState.CLOSED
                && grounds.allowed(mandate, found, StepKind.CLOSURE, here);
    }

    /** The steps that the person may tell: the proposed one first. */
    private List<StepKind> steps(Case found, Mandate mandate, Grounds here) {
        if (!mandate.may(Role.OFFICER) || found.state() == CaseState.CLOSED) {
            return List.of();
        }
        return Stream.concat(Stream.of(found.next()), found.steps().stream())
                .distinct()
                .filter(step -> grounds.allowed(mandate, found, step, here))
                .toList();
    }
}
