package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.programme.Programme;

/**
 * The units that a meeting may give something to do: a joint one the two holders, those directly below them and those beside them,
 * such as the committees of wards beside the one that holds the side; one of a single body the unit that called it and those
 * directly below. Units founded in enterprises are led by these.
 */
@Component
class UnitChoices {

    private final Organisation organisation;

    UnitChoices(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Names by the value of the form. */
    Map<String, String> of(Programme programme, Meeting meeting, LocalDate today) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(Side.values())
                .filter(side -> meeting.joint() || side == meeting.side())
                .forEach(side -> top(programme, meeting, side, today)
                        .flatMap(top -> organisation.unit(top, today))
                        .ifPresent(top -> Stream.of(
                                        Stream.of(top),
                                        below(top.id(), today),
                                        meeting.joint() ? beside(top, today) : Stream.<Unit>empty())
                                .flatMap(Function.identity())
                                .forEach(unit -> choices.put(AssignmentForm.written(side, unit.id()), unit.name()))));
        return choices;
    }

    private static Optional<UnitId> top(Programme programme, Meeting meeting, Side side, LocalDate today) {
        return meeting.joint() ? programme.holder(side, today) : Optional.of(meeting.unit());
    }

    private Stream<Unit> beside(Unit unit, LocalDate today) {
        return unit.parent() == null ? Stream.empty() : below(unit.parent(), today);
    }

    private Stream<Unit> below(UnitId unit, LocalDate today) {
        return organisation.children(unit, today).stream()
                .filter(child -> !child.kind().grassroots());
    }
}
