package vn.songhanh.organisation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.internal.Change.Part;
import vn.songhanh.organisation.internal.Change.Step;
import vn.songhanh.text.Words;

/** Says before it is done what a change will do, in numbers. */
final class Foresight {

    private static final int NAMED = 5;

    private final Function<UnitId, String> nameOf;
    private final ToIntFunction<UnitId> below;
    private final List<Words> lines = new ArrayList<>();

    /** @param below how many units lie below one, through all levels */
    Foresight(Function<UnitId, String> nameOf, ToIntFunction<UnitId> below) {
        this.nameOf = nameOf;
        this.below = below;
    }

    List<Words> of(Change change) {
        var ending = change.steps(Step.End.class).map(Step.End::was).toList();
        var beginning = change.steps(Step.Begin.class)
                .map(begin -> begin.unit().title().name())
                .toList();
        var moved = change.steps(Step.Alter.class)
                .filter(alter -> alter.part() == Part.MOVED)
                .toList();
        if (!beginning.isEmpty()) {
            lines.add(Words.of("Lập mới {0} đơn vị ({1}).", "{0 unit begins|units begin} ({1}).")
                    .with(beginning.size(), listed(beginning)));
        }
        if (!ending.isEmpty()) {
            lines.add(Words.of("Kết thúc {0} đơn vị ({1}).", "{0 unit ends|units end} ({1}).")
                    .with(ending.size(), listed(ending.stream().map(Unit::name).toList())));
        }
        change.steps(Step.Alter.class)
                .filter(alter -> alter.part() == Part.SUBJECT)
                .forEach(this::altered);
        moved.stream().map(Step.Alter::parent).distinct().forEach(parent -> moved(parent, moved));
        figures(change, !ending.isEmpty() && change.kind() != UnitEvent.Kind.DISSOLVE);
        return List.copyOf(lines);
    }

    private void figures(Change change, boolean goesOn) {
        lines.add(Words.of(
                        "Có hiệu lực từ ngày {0}. Tên, cấp trên và số liệu trước ngày đó giữ nguyên.",
                        "In force from {0}. Names, units above and figures before that day stay as they are.")
                .with(change.decision().effectiveOn()));
        if (goesOn) {
            lines.add(
                    Words.of(
                            "Bảng theo cơ cấu từng thời kỳ giữ số liệu trước ngày đó ở đơn vị cũ; bảng theo cơ cấu hiện nay tính số đó vào đơn vị tiếp nối.",
                            "Tables by the structure of each time keep the figures before that day at the former unit; tables by today's structure count them at the unit in which it goes on."));
        }
    }

    private void altered(Step.Alter alter) {
        var was = alter.was();
        works(alter);
        if (!was.name().equals(alter.title().name())) {
            lines.add(Words.of("Tên: {0} → {1}.", "Name: {0} → {1}.")
                    .with(was.name(), alter.title().name()));
        }
        if (!was.code().equals(alter.title().code())) {
            lines.add(Words.of("Mã: {0} → {1}.", "Code: {0} → {1}.")
                    .with(dash(was.code()), dash(alter.title().code())));
        }
        if (was.kind() != alter.kind()) {
            lines.add(Words.of("Loại hình: {0} → {1}.", "Kind: {0} → {1}.")
                    .with(was.kind().words(), alter.kind().words()));
        }
        if (alter.parent() instanceof Target.Existing(var parent) && !parent.equals(was.parent())) {
            var with = below.applyAsInt(was.id());
            lines.add(Words.of("{0} chuyển về trực thuộc {1}.", "{0} comes below {1}.")
                    .with(was.name(), nameOf.apply(parent)));
            if (with > 0) {
                lines.add(Words.of("{0} đơn vị cấp dưới đi theo.", "{0 unit|units} below go along.")
                        .with(with));
            }
        }
    }

    private void works(Step.Alter alter) {
        if (alter.suspended() != alter.was().suspended()) {
            lines.add((alter.suspended()
                            ? Words.of(
                                    "{0} tạm ngừng hoạt động nhưng vẫn còn: vẫn tính là tổ chức hiện có, thành viên và hồ sơ giữ nguyên.",
                                    "{0} is suspended and still there: it is counted as existing, its members and cases stay.")
                            : Words.of("{0} hoạt động trở lại.", "{0} works again."))
                    .with(alter.was().name()));
        }
    }

    private void moved(@Nullable Target parent, List<Step.Alter> all) {
        var here = all.stream()
                .filter(alter -> java.util.Objects.equals(alter.parent(), parent))
                .map(Step.Alter::was)
                .toList();
        var deeper = here.stream().map(Unit::id).mapToInt(below).sum();
        lines.add(Words.of("{0} đơn vị chuyển về trực thuộc {1} ({2}).", "{0 unit comes|units come} below {1} ({2}).")
                .with(
                        here.size(),
                        name(parent),
                        listed(here.stream().map(Unit::name).toList())));
        if (deeper > 0) {
            lines.add(Words.of("{0} đơn vị cấp dưới của các đơn vị đó đi theo.", "{0 unit|units} below those go along.")
                    .with(deeper));
        }
    }

    private String name(@Nullable Target target) {
        return switch (target) {
            case Target.Existing(var unit) -> nameOf.apply(unit);
            case Target.Begun begun -> begun.title().name();
            case null -> "–";
        };
    }

    private static String dash(String code) {
        return code.isEmpty() ? "–" : code;
    }

    private static String listed(List<String> names) {
        var first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + ", …" : first;
    }
}
