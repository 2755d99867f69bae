package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.organisation.Line;

/**
 * What a case is about, as the rules see it on a day: an enterprise, or the people of one trade in one place.
 *
 * @param where the code of the enterprise, or the commune or ward of the trade
 * @param sector null for a trade, which is counted whatever sectors a programme counts
 * @param active always true of a trade
 * @param survey the latest count of people on or before that day; null where nobody was counted
 * @param managing the unit that looks after it on each line
 * @param organised the grassroots organisation that exists in the enterprise on a line; none for a trade
 */
public record Subject(
        About about,
        String name,
        String where,
        @Nullable OwnershipSector sector,
        boolean active,
        LocalDate on,
        @Nullable Survey survey,
        Map<Line, UnitId> managing,
        Map<Line, UnitId> organised) {

    static Subject of(Standing standing) {
        return new Subject(
                new About.Enterprise(standing.id()),
                standing.name(),
                standing.code(),
                standing.sector(),
                standing.active(),
                standing.on(),
                standing.survey(),
                standing.managing(),
                standing.organised());
    }

    /** Empty for a trade. */
    public Optional<EnterpriseId> enterprise() {
        return about instanceof About.Enterprise(var id) ? Optional.of(id) : Optional.empty();
    }

    public boolean ofTrade() {
        return about instanceof About.Trade;
    }

    public Optional<UnitId> organisation(Line line) {
        return Optional.ofNullable(organised.get(line));
    }

    /** Whether a programme of these sectors counts what happens to it. */
    boolean countsFor(Collection<OwnershipSector> scope) {
        return sector == null || scope.contains(sector);
    }
}
