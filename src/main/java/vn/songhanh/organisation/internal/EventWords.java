package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.text.Words;

/** What an event means to one of the units in it, in a sentence. */
final class EventWords {

    private final UnitId unit;
    private final Naming names;

    EventWords(UnitId unit, Naming names) {
        this.unit = unit;
        this.names = names;
    }

    Words of(UnitEvent event) {
        var day = event.decision().effectiveOn();
        var eve = day.minusDays(1);
        if (has(event.moved())) {
            return Words.of("Chuyển về trực thuộc {0}", "Came below {0}").with(parentOn(day));
        }
        return switch (event.kind()) {
            case FOUND ->
                has(event.before())
                        ? Words.of("Kết thúc; tiếp nối là {0}", "Ended; {0} went on from it")
                                .with(names.listed(event.after(), day))
                        : event.before().isEmpty()
                                ? Words.of("Thành lập: {0}", "Founded: {0}").with(names.mention(unit, day))
                                : Words.of("Thành lập trên cơ sở {0}", "Founded out of {0}")
                                        .with(names.listed(event.before(), eve));
            case RENAME -> renamed(day, eve);
            case TRANSFER -> transferred(event, day);
            case MERGE -> merged(event, day, eve);
            case SPLIT -> split(event, day, eve);
            case UPGRADE -> became(Words.of("Chuyển loại hình thành {0}: {1}", "Became a {0}: {1}"), day);
            case DOWNGRADE -> became(Words.of("Hạ cấp thành {0}: {1}", "Downgraded to a {0}: {1}"), day);
            case SUSPEND -> Words.of("Tạm ngừng hoạt động", "Suspended");
            case RESUME -> Words.of("Hoạt động trở lại", "Resumed");
            case DISSOLVE -> Words.of("Kết thúc hoạt động", "Ended");
        };
    }

    private Words became(Words words, LocalDate day) {
        return words.with(
                names.on(unit, day).map(Unit::kind).map(kind -> kind.words()).orElse(Words.same("")),
                names.mention(unit, day));
    }

    private Words renamed(LocalDate day, LocalDate eve) {
        var before = names.mention(unit, eve);
        var after = names.mention(unit, day);
        return before.equals(after)
                ? Words.of("Đổi mã hoặc tên gọi tắt của {0}", "{0} got another code or short name")
                        .with(after)
                : Words.of("Đổi tên từ {0} thành {1}", "Renamed from {0} to {1}")
                        .with(before, after);
    }

    /** An area alone may change hands between two units that stay what they are. */
    private Words transferred(UnitEvent event, LocalDate day) {
        var others = event.subjects().stream()
                .filter(one -> !one.unit().equals(unit))
                .toList();
        return others.isEmpty()
                ? Words.of("Chuyển về trực thuộc {0}", "Came below {0}").with(parentOn(day))
                : Words.of("Điều chỉnh một phần địa bàn với {0}", "Part of its area was adjusted with {0}")
                        .with(names.listed(others, day));
    }

    private Words merged(UnitEvent event, LocalDate day, LocalDate eve) {
        if (has(event.before())) {
            return Words.of("Nhập vào {0}", "Merged into {0}").with(names.listed(event.after(), day));
        }
        return begins(day)
                ? Words.of("Thành lập trên cơ sở hợp nhất {0}", "Formed by merging {0}")
                        .with(names.listed(event.before(), eve))
                : Words.of("Nhận sáp nhập {0}", "Took over {0}").with(names.listed(event.before(), eve));
    }

    private Words split(UnitEvent event, LocalDate day, LocalDate eve) {
        if (has(event.before())) {
            return Words.of("Chia tách; phần tách ra: {0}", "Split; what was taken out: {0}")
                    .with(names.listed(event.after(), day));
        }
        return begins(day)
                ? Words.of("Thành lập từ việc chia tách {0}", "Formed by splitting {0}")
                        .with(names.listed(event.before(), eve))
                : Words.of("Nhận một phần của {0}", "Took over a part of {0}").with(names.listed(event.before(), eve));
    }

    private boolean begins(LocalDate day) {
        return names.facts().getOrDefault(unit, List.of()).stream()
                .findFirst()
                .filter(first -> first.from().equals(day))
                .isPresent();
    }

    private String parentOn(LocalDate day) {
        return names.on(unit, day)
                .map(Unit::parent)
                .map(parent -> names.mention(parent, day))
                .orElse("");
    }

    private boolean has(List<Succession> units) {
        return units.stream().anyMatch(one -> one.unit().equals(unit));
    }
}
