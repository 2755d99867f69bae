package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;

/** What several kinds of reorganisation ask alike; gathers the objections. */
final class Checks {

    private final Surroundings around;
    private final LocalDate day;
    private final List<Objection> objections = new ArrayList<>();

    Checks(Surroundings around, Decision decision) {
        this.around = around;
        this.day = decision.effectiveOn();
        if (decision.number().isBlank()) {
            objections.add(new Objection.DecisionNumberMissing());
        }
    }

    List<Objection> objections() {
        return List.copyOf(objections);
    }

    void object(Objection objection) {
        if (!objections.contains(objection)) {
            objections.add(objection);
        }
    }

    /** The unit where it is there on the day and nothing later is told of it. */
    Optional<Unit> changeable(UnitId unit) {
        var here = present(unit);
        here.flatMap(_ -> around.of(unit))
                .flatMap(known -> known.laterFact(day))
                .ifPresent(this::object);
        return here;
    }

    /** The same for a unit that is to end: it must have lasted a day. */
    Optional<Unit> endable(UnitId unit) {
        var here = changeable(unit);
        here.filter(now -> !now.from().isBefore(day))
                .ifPresent(now -> object(new Objection.LaterFact(now.name(), now.from())));
        return here;
    }

    /** The unit where it is there on the day, whatever comes later. */
    Optional<Unit> present(UnitId unit) {
        var known = around.of(unit);
        if (known.isEmpty()) {
            object(new Objection.UnitMissing(unit));
            return Optional.empty();
        }
        known.get().absence(day).ifPresent(this::object);
        return known.get().on(day);
    }

    /** A unit above: there on the day and not known to end, on the same line, of a level that lasts. */
    void above(Line line, @Nullable UnitId parent) {
        if (parent == null) {
            return;
        }
        present(parent).ifPresent(there -> {
            if (there.line() != line) {
                object(new Objection.OtherLine(there.name(), there.line()));
            }
            level(there.kind(), there.name());
            around.of(parent).flatMap(Known::end).ifPresent(this::object);
        });
    }

    /** A name, and a code that nobody else on the line has from the day on; those in {@code givingUp} let go of theirs. */
    void title(Title title, Set<UnitId> givingUp) {
        if (title.name().isBlank()) {
            object(new Objection.NameMissing());
        }
        if (!title.code().isEmpty()) {
            around.holder(title.code(), givingUp)
                    .ifPresent(holder -> object(new Objection.CodeTaken(title.code(), holder.name())));
        }
    }

    void begun(Line line, Target.Begun begun, Set<UnitId> givingUp) {
        kind(line, begun.kind(), begun.title().name());
        title(begun.title(), givingUp);
        above(line, begun.parent());
    }

    void kind(Line line, UnitKind kind, String name) {
        if (kind.line() != line) {
            object(new Objection.OtherLine(name, kind.line()));
        }
        level(kind, name);
        var named = around.otherNames().get(kind);
        if (named != null) {
            object(new Objection.KindOfOtherTime(name, kind, named));
        }
    }

    private void level(UnitKind kind, String name) {
        var ended = around.endedLevels().get(kind);
        if (ended != null) {
            object(new Objection.LevelEnded(name, kind, ended));
        }
    }

    /** What lies below a unit that ends, and is not {@code leaving}, has nowhere to go. */
    void nothingLeftBelow(UnitId unit, Set<UnitId> leaving) {
        around.of(unit).ifPresent(known -> {
            var left = known.below().stream()
                    .filter(child -> !leaving.contains(child.id()))
                    .map(Unit::name)
                    .distinct()
                    .toList();
            if (!left.isEmpty()) {
                object(new Objection.ChildrenRemain(known.name(day), left));
            }
        });
    }
}
