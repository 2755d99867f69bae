package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.web.Refused;

/** The face of the module. */
@Service
class Trees implements Organisation {

    private final UnitTable units;
    private final EventTable events;
    private final SuccessionTable successions;
    private final Reorganise reorganise;
    private final Levels levels;

    Trees(UnitTable units, EventTable events, SuccessionTable successions, Reorganise reorganise, Levels levels) {
        this.levels = levels;
        this.units = units;
        this.events = events;
        this.successions = successions;
        this.reorganise = reorganise;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unit> unit(UnitId id, LocalDate on) {
        return units.unit(id, on);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unit> lastUntil(UnitId id, LocalDate on) {
        return units.lastUntil(id, on);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rule> endedLevel(UnitId unit, LocalDate on) {
        return units.unit(unit, on).flatMap(here -> levels.ended(here.kind(), on));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unit> byCode(Line line, String code, LocalDate on) {
        return units.byCode(line, code, on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> roots(Line line, LocalDate on) {
        return units.roots(line, on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> children(UnitId parent, LocalDate on) {
        return units.children(parent, on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> subtree(UnitId top, LocalDate on) {
        return units.subtree(top, on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitId> path(UnitId unit, LocalDate on) {
        return units.path(unit, on);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean within(UnitId unit, UnitId ancestor, LocalDate on) {
        return units.path(unit, on).contains(ancestor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UnitId> byKey(String key) {
        return units.byKey(key);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Succession> successors(UnitId unit, LocalDate on) {
        return successions.successors(unit, on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Succession> predecessors(UnitId unit, LocalDate on) {
        return successions.predecessors(unit, on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitEvent> history(UnitId unit) {
        return events.history(unit);
    }

    @Override
    @Transactional
    public UnitId found(Founding founding) {
        return begun(reorganise.found(founding)).getFirst();
    }

    @Override
    @Transactional
    public void foundAnew(UnitId unit, Founding founding, String reason) {
        begun(reorganise.foundAnew(unit, founding, reason));
    }

    private static List<UnitId> begun(Reorganise.Answer answer) {
        return switch (answer) {
            case Reorganise.Answer.Agreed(var begun) -> begun;
            case Reorganise.Answer.Declined(var objections) ->
                throw new Refused(HttpStatus.CONFLICT, ObjectionWords.all(objections));
            case Reorganise.Answer.ChangedMeanwhile _ -> throw new IllegalStateException("nothing was seen before");
        };
    }

    @Override
    @Transactional
    public Reorganisation.Outcome reorganise(Reorganisation wish) {
        return switch (reorganise.reorganise(wish, Map.of())) {
            case Reorganise.Answer.Agreed(var begun) -> new Reorganisation.Outcome.Agreed(begun);
            case Reorganise.Answer.Declined(var objections) -> new Reorganisation.Outcome.Declined(objections);
            case Reorganise.Answer.ChangedMeanwhile _ -> throw new IllegalStateException("nothing was seen before");
        };
    }
}
