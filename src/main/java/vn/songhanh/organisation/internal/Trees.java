package vn.songhanh.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;

/** The face of the module. */
@Service
class Trees implements Organisation {

    private final UnitTable units;
    private final EventTable events;
    private final Clock clock;

    Trees(UnitTable units, EventTable events, Clock clock) {
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unit> unit(UnitId id, LocalDate on) {
        return units.unit(id, on);
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
    @Transactional
    public UnitId found(Founding founding) {
        var unit = events.newUnit(founding.kind().line());
        var event = events.add("FOUND", founding.decision(), clock.instant());
        events.involve(event, unit, "SUBJECT");
        events.open(unit, founding, founding.decision().effectiveOn());
        return unit;
    }
}
