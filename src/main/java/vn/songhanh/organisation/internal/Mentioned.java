package vn.songhanh.organisation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Target;

/**
 * The units and codes that a reorganisation names.
 *
 * @param changed those of which something will be told
 * @param above those that will have others below them
 * @param codes the codes that it gives out
 */
record Mentioned(Set<UnitId> changed, Set<UnitId> above, Set<String> codes) {

    static Mentioned in(Reorganisation wish) {
        return switch (wish) {
            case Reorganisation.Found found ->
                of(
                        Stream.of(),
                        Stream.ofNullable(found.founding().parent()),
                        Stream.of(found.founding().code()));
            case Reorganisation.Rename rename ->
                of(
                        Stream.of(rename.unit()),
                        Stream.of(),
                        Stream.of(rename.title().code()));
            case Reorganisation.Transfer transfer ->
                of(Stream.of(transfer.unit()), Stream.of(transfer.parent()), Stream.of());
            case Reorganisation.Merge merge -> of(merge.units().stream(), List.of(merge.into()));
            case Reorganisation.Split split ->
                of(
                        Stream.concat(
                                Stream.of(split.unit()), split.parts().stream().flatMap(part -> part.below().stream())),
                        split.parts().stream().map(Reorganisation.Part::into).toList());
            case Reorganisation.Upgrade upgrade ->
                of(
                        Stream.of(upgrade.unit()),
                        Stream.of(),
                        Stream.of(upgrade.title().code()));
            case Reorganisation.Downgrade downgrade ->
                of(
                        Stream.of(downgrade.unit()),
                        Stream.of(),
                        Stream.of(downgrade.title().code()));
            case Reorganisation.Suspend suspend -> of(Stream.of(suspend.unit()), Stream.of(), Stream.of());
            case Reorganisation.Resume resume -> of(Stream.of(resume.unit()), Stream.of(), Stream.of());
            case Reorganisation.Dissolve dissolve -> of(Stream.of(dissolve.unit()), Stream.of(), Stream.of());
        };
    }

    Set<UnitId> all() {
        var all = new LinkedHashSet<>(changed);
        all.addAll(above);
        return all;
    }

    private static Mentioned of(Stream<UnitId> changed, List<Target> targets) {
        var existing = targets.stream().flatMap(target -> existing(target).stream());
        var parents = targets.stream().flatMap(target -> parent(target).stream());
        var codes = targets.stream()
                .filter(Target.Begun.class::isInstance)
                .map(target -> ((Target.Begun) target).title().code());
        return of(changed, Stream.concat(existing, parents), codes);
    }

    private static Optional<UnitId> existing(Target target) {
        return target instanceof Target.Existing(var unit) ? Optional.of(unit) : Optional.empty();
    }

    private static Optional<UnitId> parent(Target target) {
        return target instanceof Target.Begun begun ? Optional.ofNullable(begun.parent()) : Optional.empty();
    }

    private static Mentioned of(Stream<UnitId> changed, Stream<UnitId> above, Stream<String> codes) {
        return new Mentioned(
                changed.collect(Collectors.toCollection(LinkedHashSet::new)),
                above.collect(Collectors.toCollection(LinkedHashSet::new)),
                codes.filter(code -> !code.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
