package vn.songhanh.organisation.internal;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.internal.Change.Part;
import vn.songhanh.organisation.internal.Change.Step;

/** The rules for what happens to one unit that goes on where it is: its name, its kind, whether it works. */
record Alterations(Checks checks) {

    Optional<Step> rename(Reorganisation.Rename wish) {
        checks.title(wish.title(), Set.of(wish.unit()));
        return checks.changeable(wish.unit()).map(unit -> {
            if (titleOf(unit).equals(wish.title())) {
                checks.object(new Objection.NothingChanges(unit.name()));
            }
            return altered(unit, unit.kind(), wish.title(), unit.suspended());
        });
    }

    Optional<Step> upgrade(Reorganisation.Upgrade wish) {
        return becomes(wish.unit(), wish.kind(), wish.title()).map(unit -> {
            if (wish.kind().below(unit.kind())) {
                checks.object(new Objection.IsLower(unit.name(), wish.kind()));
            }
            return altered(unit, wish.kind(), wish.title(), unit.suspended());
        });
    }

    /** What has no cells below it by its kind keeps none. */
    Optional<Step> downgrade(Reorganisation.Downgrade wish) {
        return becomes(wish.unit(), wish.kind(), wish.title()).map(unit -> {
            if (!wish.kind().below(unit.kind())) {
                checks.object(new Objection.NotLower(unit.name(), wish.kind()));
            }
            if (!wish.kind().mayHaveCells()) {
                checks.nothingLeftBelow(unit.id(), Set.of());
            }
            return altered(unit, wish.kind(), wish.title(), unit.suspended());
        });
    }

    private Optional<Unit> becomes(UnitId id, UnitKind kind, Title title) {
        checks.title(title, Set.of(id));
        var here = checks.changeable(id);
        here.ifPresent(unit -> {
            checks.kind(unit.line(), kind, unit.name());
            if (unit.kind() == kind) {
                checks.object(new Objection.NothingChanges(unit.name()));
            }
        });
        return here;
    }

    Optional<Step> suspend(Reorganisation.Suspend wish) {
        return checks.changeable(wish.unit()).map(unit -> {
            if (!unit.kind().grassroots()) {
                checks.object(new Objection.NotGrassroots(unit.name()));
            }
            if (unit.suspended()) {
                checks.object(new Objection.SuspendedAlready(unit.name()));
            }
            return altered(unit, unit.kind(), titleOf(unit), true);
        });
    }

    Optional<Step> resume(Reorganisation.Resume wish) {
        return checks.changeable(wish.unit()).map(unit -> {
            if (!unit.suspended()) {
                checks.object(new Objection.NotSuspended(unit.name()));
            }
            return altered(unit, unit.kind(), titleOf(unit), false);
        });
    }

    private static Step altered(Unit unit, UnitKind kind, Title title, boolean suspended) {
        return new Step.Alter(unit, kind, title, existing(unit.parent()), suspended, Part.SUBJECT);
    }

    static @Nullable Target existing(@Nullable UnitId parent) {
        return parent == null ? null : new Target.Existing(parent);
    }

    static Title titleOf(Unit unit) {
        return new Title(unit.code(), unit.name(), unit.shortName());
    }
}
