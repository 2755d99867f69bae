package vn.songhanh.organisation;

import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;

/**
 * A unit that begins to be.
 *
 * @param note what its event is to say, such as that the superior committee approved before; may be empty
 */
public record Founding(
        UnitKind kind,
        String code,
        String name,
        String shortName,
        @Nullable UnitId parent,
        Decision decision,
        String note) {

    private static final String APPROVED = "Cấp ủy cấp trên đồng ý trước: ";

    /** One of which nothing more is to be said. */
    public Founding(
            UnitKind kind, String code, String name, String shortName, @Nullable UnitId parent, Decision decision) {
        this(kind, code, name, shortName, parent, decision, "");
    }

    /** How it is noted that the superior committee approved before (Charter Đ.21 k.5); empty where no number was given. */
    public static String approved(String number) {
        return number.isBlank() ? "" : APPROVED + number.strip();
    }
}
