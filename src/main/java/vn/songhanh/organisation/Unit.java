package vn.songhanh.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;

/**
 * A unit as it was on a day.
 *
 * @param kind what it was called by law on that day, such as {@code chi bộ cơ sở} or {@code phường}
 * @param code the official code where there is one, else empty; never a key, since codes change
 * @param parent the unit above; null for a root
 * @param from the first day on which all this held
 * @param to the first day on which it no longer holds; null while it lasts
 * @param suspended it is there and does not work (tạm ngừng hoạt động)
 */
public record Unit(
        UnitId id,
        Line line,
        UnitKind kind,
        String code,
        String name,
        String shortName,
        @Nullable UnitId parent,
        LocalDate from,
        @Nullable LocalDate to,
        boolean suspended) {

    /** A unit that works. */
    public Unit(
            UnitId id,
            Line line,
            UnitKind kind,
            String code,
            String name,
            String shortName,
            @Nullable UnitId parent,
            LocalDate from,
            @Nullable LocalDate to) {
        this(id, line, kind, code, name, shortName, parent, from, to, false);
    }
}
