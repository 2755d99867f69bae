package vn.songhanh.organisation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.internal.Change.Part;
import vn.songhanh.organisation.internal.Change.Step;

/** The rules of reorganisation: all objections at once, or the change that is agreed. */
final class Rulings {

    private final Surroundings around;
    private final Decision decision;
    private final Checks checks;
    private final List<Step> steps = new ArrayList<>();

    private Rulings(Surroundings around, Decision decision) {
        this.around = around;
        this.decision = decision;
        this.checks = new Checks(around, decision);
    }

    static Ruling on(Reorganisation wish, Surroundings around) {
        var rulings = new Rulings(around, wish.decision());
        return switch (wish) {
            case Reorganisation.Found found -> rulings.found(found);
            case Reorganisation.Rename rename ->
                rulings.altered(UnitEvent.Kind.RENAME, rulings.alterations().rename(rename), "");
            case Reorganisation.Transfer transfer -> rulings.transfer(transfer);
            case Reorganisation.Merge merge -> rulings.merge(merge);
            case Reorganisation.Split split -> rulings.split(split);
            case Reorganisation.Upgrade upgrade ->
                rulings.altered(
                        UnitEvent.Kind.UPGRADE,
                        rulings.alterations().upgrade(upgrade),
                        Founding.approved(upgrade.approval()));
            case Reorganisation.Downgrade downgrade ->
                rulings.altered(
                        UnitEvent.Kind.DOWNGRADE,
                        rulings.alterations().downgrade(downgrade),
                        Founding.approved(downgrade.approval()));
            case Reorganisation.Suspend suspend ->
                rulings.altered(UnitEvent.Kind.SUSPEND, rulings.alterations().suspend(suspend), suspend.reason());
            case Reorganisation.Resume resume ->
                rulings.altered(UnitEvent.Kind.RESUME, rulings.alterations().resume(resume), "");
            case Reorganisation.Dissolve dissolve -> rulings.dissolve(dissolve);
        };
    }

    private Alterations alterations() {
        return new Alterations(checks);
    }

    private Ruling found(Reorganisation.Found wish) {
        var founding = wish.founding();
        var title = new Title(founding.code(), founding.name(), founding.shortName());
        var begun = new Target.Begun(founding.kind(), title, founding.parent());
        checks.begun(founding.kind().line(), begun, Set.of());
        steps.add(new Step.Begin(begun, Part.SUBJECT, null));
        return ruling(UnitEvent.Kind.FOUND, founding.note());
    }

    private Ruling transfer(Reorganisation.Transfer wish) {
        checks.changeable(wish.unit()).ifPresent(unit -> {
            checks.above(unit.line(), wish.parent());
            if (wish.parent().equals(unit.parent())) {
                checks.object(new Objection.NothingChanges(unit.name()));
            }
            around.of(wish.parent())
                    .filter(parent -> parent.above().contains(unit.id()))
                    .ifPresent(parent ->
                            checks.object(new Objection.Cycle(unit.name(), parent.name(decision.effectiveOn()))));
            var parent = new Target.Existing(wish.parent());
            steps.add(new Step.Alter(
                    unit, unit.kind(), Alterations.titleOf(unit), parent, unit.suspended(), Part.SUBJECT));
        });
        return ruling(UnitEvent.Kind.TRANSFER, wish.reason());
    }

    /** One unit that goes on where it is. */
    private Ruling altered(UnitEvent.Kind kind, Optional<Step> step, String note) {
        step.ifPresent(steps::add);
        return ruling(kind, note);
    }

    private Ruling dissolve(Reorganisation.Dissolve wish) {
        checks.endable(wish.unit()).ifPresent(unit -> {
            checks.nothingLeftBelow(wish.unit(), Set.of());
            steps.add(new Step.End(unit, Part.SUBJECT, null));
        });
        return ruling(UnitEvent.Kind.DISSOLVE, wish.reason());
    }

    private Ruling merge(Reorganisation.Merge wish) {
        var ending = new LinkedHashSet<>(wish.units());
        if (wish.into() instanceof Target.Existing(var into) && ending.contains(into)) {
            checks.object(new Objection.IntoItself(around.name(into, decision.effectiveOn())));
        }
        var needed = wish.into() instanceof Target.Existing ? 1 : 2;
        if (ending.size() < needed) {
            checks.object(new Objection.TooFew(needed));
        }
        var units =
                ending.stream().map(checks::endable).flatMap(Optional::stream).toList();
        units.stream().findFirst().ifPresent(first -> {
            sameLine(first.line(), units);
            goOnIn(first.line(), wish.into(), ending, null);
        });
        for (var unit : units) {
            steps.add(new Step.End(unit, Part.PREDECESSOR, BigDecimal.ONE));
            moveBelow(unit.id(), wish.into(), ending);
        }
        return ruling(UnitEvent.Kind.MERGE, wish.reason());
    }

    private Ruling split(Reorganisation.Split wish) {
        if (wish.parts().size() < (wish.goesOn() ? 1 : 2)) {
            checks.object(new Objection.TooFew(wish.goesOn() ? 1 : 2));
        }
        sharesWithinWhole(wish.parts());
        var here = wish.goesOn() ? checks.changeable(wish.unit()) : checks.endable(wish.unit());
        here.ifPresent(unit -> {
            steps.add(
                    wish.goesOn()
                            ? new Step.Stay(unit.id(), Part.PREDECESSOR, null)
                            : new Step.End(unit, Part.PREDECESSOR, null));
            var givingUp = wish.goesOn() ? Set.<UnitId>of() : Set.of(unit.id());
            var leaving = new HashSet<UnitId>();
            for (var part : wish.parts()) {
                if (part.into() instanceof Target.Existing(var into) && into.equals(unit.id())) {
                    checks.object(new Objection.IntoItself(unit.name()));
                }
                goOnIn(unit.line(), part.into(), givingUp, part.share());
                leaving.addAll(part.below());
                part.below().forEach(child -> moveChild(unit, child, part.into()));
            }
            if (!wish.goesOn()) {
                checks.nothingLeftBelow(unit.id(), leaving);
            }
        });
        return ruling(UnitEvent.Kind.SPLIT, "");
    }

    private void sharesWithinWhole(List<Reorganisation.Part> parts) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            sum = part.share() == null ? sum : sum.add(part.share());
        }
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            checks.object(new Objection.SharesExceedWhole(sum));
        }
    }

    private void goOnIn(Line line, Target into, Set<UnitId> givingUp, @Nullable BigDecimal share) {
        switch (into) {
            case Target.Begun begun -> {
                checks.begun(line, begun, givingUp);
                if (begun.parent() != null && givingUp.contains(begun.parent())) {
                    checks.object(new Objection.Cycle(
                            begun.title().name(), around.name(begun.parent(), decision.effectiveOn())));
                }
                steps.add(new Step.Begin(begun, Part.SUCCESSOR, share));
            }
            case Target.Existing(var unit) -> {
                checks.above(line, unit);
                steps.add(new Step.Stay(unit, Part.SUCCESSOR, share));
            }
        }
    }

    /** All that lies below a merged unit follows it, unless it is merged itself. */
    private void moveBelow(UnitId unit, Target into, Set<UnitId> ending) {
        var known = Objects.requireNonNull(around.units().get(unit));
        known.laterBelow(decision.effectiveOn()).ifPresent(checks::object);
        known.below().stream().filter(child -> !ending.contains(child.id())).forEach(child -> move(child, into));
    }

    private void moveChild(Unit parent, UnitId child, Target into) {
        var known = around.of(parent.id());
        var found = known.stream()
                .flatMap(unit -> unit.below().stream())
                .filter(unit -> unit.id().equals(child))
                .findFirst();
        if (found.isEmpty()) {
            checks.object(new Objection.NotBelow(around.name(child, decision.effectiveOn()), parent.name()));
        }
        known.flatMap(unit -> unit.laterBelow(decision.effectiveOn())).ifPresent(checks::object);
        found.ifPresent(unit -> move(unit, into));
    }

    private void move(Unit child, Target into) {
        if (into instanceof Target.Existing(var unit) && isAbove(child.id(), unit)) {
            checks.object(new Objection.Cycle(child.name(), around.name(unit, decision.effectiveOn())));
        }
        steps.add(new Step.Alter(child, child.kind(), Alterations.titleOf(child), into, child.suspended(), Part.MOVED));
    }

    private boolean isAbove(UnitId child, UnitId unit) {
        return around.of(unit).filter(known -> known.above().contains(child)).isPresent();
    }

    private void sameLine(Line line, List<Unit> units) {
        units.stream()
                .filter(unit -> unit.line() != line)
                .forEach(unit -> checks.object(new Objection.OtherLine(unit.name(), unit.line())));
    }

    private Ruling ruling(UnitEvent.Kind kind, String note) {
        var objections = checks.objections();
        return objections.isEmpty()
                ? new Ruling.Agreed(new Change(kind, decision, List.copyOf(steps), note))
                : new Ruling.Declined(objections);
    }
}
