package vn.songhanh.organisation.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The form that records a reorganisation.
 *
 * @param unit the unit it is about; null when a root begins
 * @param beside the units beside it, with which it may merge
 * @param above the units on the line that may have others below them
 * @param seen the versions of the units as they were read for this page
 * @param foresight what will happen; empty until it was looked at
 * @param meanwhile what somebody else recorded since the form was opened
 */
public record ReorganisationPage(
        UnitEvent.Kind kind,
        Line line,
        @Nullable Named unit,
        List<Named> below,
        List<Named> beside,
        List<Named> above,
        List<String> seen,
        ReorganisationForm form,
        Map<String, Words> faults,
        List<Words> foresight,
        List<UnitPage.Told> meanwhile)
        implements FormPage {

    /** A unit to choose. */
    public record Named(
            long id, UnitKind kind, String name, @Nullable Long parent) {}

    public Map<String, String> kinds(Language language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var one : UnitKind.values()) {
            if (one.line() == line && (kind != UnitEvent.Kind.DOWNGRADE || unit == null || one.below(unit.kind()))) {
                kinds.put(one.name(), one.words().in(language));
            }
        }
        return kinds;
    }

    public boolean asksReason() {
        return kind == UnitEvent.Kind.SUSPEND || ends() || kind == UnitEvent.Kind.TRANSFER;
    }

    public boolean needsReason() {
        return asksReason() && kind != UnitEvent.Kind.SUSPEND && !ReorganisationReading.ofPlaces(line);
    }

    private boolean ends() {
        return kind == UnitEvent.Kind.DISSOLVE || kind == UnitEvent.Kind.MERGE;
    }

    /** What to know where the reason is written. */
    public Words aboutReason() {
        return switch (kind) {
            case SUSPEND ->
                Words.of(
                        "Tổ chức vẫn còn và vẫn được tính; ghi “Hoạt động trở lại” khi có quyết định.",
                        "The organisation is still there and counted; record that it resumes when that is decided.");
            case DISSOLVE ->
                Words.of(
                        "Đơn vị còn cấp dưới thì chưa kết thúc được: chuyển giao hoặc sáp nhập trước.",
                        "A unit with others below it cannot end: transfer or merge them first.");
            default ->
                Words.of(
                        "Hiện trong lịch sử của đơn vị và ở bút toán.",
                        "Shown in the history of the unit and with the entry.");
        };
    }

    /** Whether the form asks what a unit is called from then on. */
    public boolean namesUnit() {
        return switch (kind) {
            case FOUND, RENAME, UPGRADE, DOWNGRADE -> true;
            case TRANSFER, MERGE, SPLIT, SUSPEND, RESUME, DISSOLVE -> false;
        };
    }

    /** Whether members decide if the superior committee approves before (Charter Đ.21 k.5). */
    public boolean mayNeedApproval() {
        return (kind == UnitEvent.Kind.UPGRADE || kind == UnitEvent.Kind.DOWNGRADE)
                && line == Line.PARTY
                && unit != null
                && unit.kind().grassroots();
    }

    /** The kind typed at a field; at first that of the unit which is merged or divided. */
    public String kindChosen(String field) {
        var typed = form.value(field);
        var like = kind == UnitEvent.Kind.MERGE || kind == UnitEvent.Kind.SPLIT;
        return typed.isEmpty() && like && unit != null ? unit.kind().name() : typed;
    }

    /** Units as choices of a list. */
    public Map<String, String> choices(List<Named> units) {
        var choices = new LinkedHashMap<String, String>();
        units.stream()
                .filter(one -> unit == null || one.id() != unit.id())
                .forEach(one -> choices.put(Long.toString(one.id()), one.name()));
        return choices;
    }

    /** The units beside it; those that are ticked come first, so that they are in sight. */
    public List<Named> besideTickedFirst() {
        return beside.stream()
                .sorted(Comparator.comparing(one -> !form.has("with", Long.toString(one.id()))))
                .toList();
    }

    /** Where a merged or divided unit may go on, besides a new one. */
    public Map<String, String> targets() {
        var targets = choices(beside);
        targets.putAll(choices(above));
        return targets;
    }

    public Map<String, String> partNumbers(String none, String part) {
        var numbers = new LinkedHashMap<String, String>();
        numbers.put("", none);
        for (var number = 0; number < form.parts(); number++) {
            numbers.put(Integer.toString(number), part + " " + (number + 1));
        }
        return numbers;
    }

    /** The unit above in which new units of this reorganisation begin. */
    public String aboveChosen() {
        var typed = form.value("above");
        return typed.isEmpty() && unit != null && unit.parent() != null
                ? unit.parent().toString()
                : typed;
    }

    public Words title() {
        return unit == null
                ? Words.of("Lập tổ chức đầu hệ thống", "Found a root")
                : Words.joined(": ", List.of(ChangeWords.of(kind), Words.same(unit.name())));
    }

    public String back() {
        return unit == null ? "/app/organisation?line=" + line : "/app/organisation/" + unit.id();
    }
}
