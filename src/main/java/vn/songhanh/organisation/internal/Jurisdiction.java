package vn.songhanh.organisation.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/**
 * Who may change which part of a tree: administrators and the house all of it, an officer or a leader what lies below
 * their own unit on their own line. Territory and zones are kept by administrators.
 */
final class Jurisdiction {

    private Jurisdiction() {}

    /** @param path the unit itself and those above it */
    static boolean overUnit(Line line, List<UnitId> path) {
        return over(line, path.stream().skip(1).toList());
    }

    /** Whether units may begin below this one; an empty path asks for a new root. */
    static boolean below(Line line, List<UnitId> path) {
        return over(line, path);
    }

    static void require(Reorganisation wish, Surroundings around) {
        if (!allows(wish, around)) {
            throw refused();
        }
    }

    /** Refuses already the form to whom the change would be refused. */
    static void requireForm(UnitEvent.Kind kind, Line line, List<UnitId> path) {
        if (!(kind == UnitEvent.Kind.FOUND ? below(line, path) : overUnit(line, path))) {
            throw refused();
        }
    }

    static boolean allows(Reorganisation wish, Surroundings around) {
        var mentioned = Mentioned.in(wish);
        if (wish instanceof Reorganisation.Found found && mentioned.all().isEmpty()) {
            return below(found.founding().kind().line(), List.of());
        }
        var units = mentioned.changed().stream()
                .flatMap(unit -> around.of(unit).stream())
                .allMatch(known -> overUnit(known.line(), known.above()));
        var parents = mentioned.above().stream()
                .flatMap(unit -> around.of(unit).stream())
                .allMatch(known -> below(known.line(), known.above()));
        return units && parents;
    }

    private static Refused refused() {
        return new Refused(
                HttpStatus.FORBIDDEN,
                Words.of(
                        "Chỉ cán bộ, lãnh đạo của tổ chức cấp trên cùng hệ thống, hoặc quản trị viên, được ghi việc"
                                + " sắp xếp này.",
                        "Only officers and leaders of a unit above on the same line, or administrators, record this"
                                + " change."));
    }

    private static boolean over(Line line, List<UnitId> units) {
        return switch (Voice.speaker().orElse(null)) {
            case Acting.House _ -> true;
            case Acting.Person person ->
                person.administrator()
                        || Optional.ofNullable(person.mandate())
                                .filter(mandate -> decides(mandate, line) && units.contains(mandate.unit()))
                                .isPresent();
            case Acting.Visitor _ -> false;
            case null -> false;
        };
    }

    private static boolean decides(Mandate mandate, Line line) {
        var own = Line.of(mandate.side());
        return line == own && mandate.works();
    }
}
