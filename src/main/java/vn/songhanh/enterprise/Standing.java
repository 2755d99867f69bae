package vn.songhanh.enterprise;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;

/**
 * An enterprise as the rules see it on a day.
 *
 * @param survey the latest count of people on or before that day; null when it was never surveyed
 * @param managing the unit that looks after it on each line: Party, union, and the ward on the territory
 * @param organised the grassroots organisation that exists in it on a line
 */
public record Standing(
        EnterpriseId id,
        String code,
        String name,
        OwnershipSector sector,
        boolean active,
        LocalDate on,
        @Nullable Survey survey,
        Map<Line, UnitId> managing,
        Map<Line, UnitId> organised) {

    public Optional<UnitId> organisation(Line line) {
        return Optional.ofNullable(organised.get(line));
    }
}
