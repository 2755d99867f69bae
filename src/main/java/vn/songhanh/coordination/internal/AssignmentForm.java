package vn.songhanh.coordination.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.text.Typed;

/**
 * Something to be done, as typed.
 *
 * @param unit side and number, such as {@code UNION:12}
 */
public record AssignmentForm(
        @Nullable String unit,
        @Nullable String what,
        @Nullable String due) {

    private static final Pattern UNIT = Pattern.compile("(PARTY|UNION):(\\d{1,12})");

    static AssignmentForm empty() {
        return new AssignmentForm(null, "", "");
    }

    static String written(Side side, UnitId unit) {
        return side + ":" + unit;
    }

    /** A unit and the body to which it belongs. */
    record Chosen(Side side, UnitId unit) {}

    Optional<Chosen> chosen() {
        var found = UNIT.matcher(unit == null ? "" : unit);
        return found.matches()
                ? Optional.of(new Chosen(Side.valueOf(found.group(1)), new UnitId(Long.parseLong(found.group(2)))))
                : Optional.empty();
    }

    String said() {
        return Typed.line(what);
    }

    List<Objection> unreadable() {
        var objections = new ArrayList<Objection>();
        if (chosen().isEmpty()) {
            objections.add(Objection.UNIT_MISSING);
        }
        if (MeetingForm.day(due).isEmpty()) {
            objections.add(Objection.DUE_MISSING);
        }
        if (said().isEmpty()) {
            objections.add(Objection.WHAT_MISSING);
        }
        return objections;
    }
}
