package vn.songhanh.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Words;

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

    private static final Words SUSPENDED = Words.of("tạm ngừng hoạt động", "suspended");

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

    /** What it is, and that it is suspended where it is. */
    public Words described() {
        return suspended ? Words.joined(" · ", List.of(kind.words(), SUSPENDED)) : kind.words();
    }
}
