package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.LateCase;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.paper.Owing;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;

/** Founding cases whose day has passed, each owed by the unit that manages the enterprise. */
@Component
@Order(1)
class CaseOwing implements Owing {

    private final Cases cases;
    private final Organisation organisation;
    private final Programmes programmes;

    CaseOwing(Cases cases, Organisation organisation, Programmes programmes) {
        this.cases = cases;
        this.organisation = organisation;
        this.programmes = programmes;
    }

    @Override
    public List<Owed> owed(ProgrammeId id, int year, LocalDate on) {
        var programme = programmes.byId(id).orElseThrow();
        return Arrays.stream(Objective.values())
                .flatMap(objective -> owed(objective, units(programme, objective, on), on))
                .toList();
    }

    private List<Unit> units(Programme programme, Objective objective, LocalDate on) {
        return programme.holder(objective.side(), on).stream()
                .flatMap(holder -> organisation.subtree(holder, on).stream())
                .filter(unit -> !unit.kind().grassroots())
                .toList();
    }

    /** Unit by unit, once it is known that there is anything at all. */
    private Stream<Owed> owed(Objective objective, List<Unit> units, LocalDate on) {
        var all = units.stream().map(Unit::id).toList();
        if (cases.late(objective, all, on).isEmpty()) {
            return Stream.empty();
        }
        return units.stream()
                .flatMap(unit -> cases.late(objective, List.of(unit.id()), on).stream()
                        .map(late -> new Owed(objective.side(), unit.name(), words(late), late.due())));
    }

    private static String wanted(Objective objective) {
        return switch (objective) {
            case UNION -> "thành lập công đoàn cơ sở";
            case PROFESSIONAL_UNION -> "thành lập nghiệp đoàn cơ sở";
            case PARTY -> "thành lập tổ chức đảng";
        };
    }

    private static String words(LateCase late) {
        return "Hồ sơ vận động %s tại %s: %s"
                .formatted(
                        wanted(late.objective()),
                        late.enterprise(),
                        late.why().vi().replaceFirst("\\.$", ""));
    }
}
