package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.programme.Programme;

/** The units that a meeting may give something to do: the two holders, and those directly below them that lead others. */
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
                        .ifPresent(top -> withThoseBelow(top, today)
                                .forEach(unit -> choices.put(AssignmentForm.written(side, unit.id()), unit.name()))));
        return choices;
    }

    private static java.util.Optional<UnitId> top(Programme programme, Meeting meeting, Side side, LocalDate today) {
        return meeting.joint() ? programme.holder(side, today) : java.util.Optional.of(meeting.unit());
    }

    private Stream<Unit> withThoseBelow(UnitId top, LocalDate today) {
        return Stream.concat(
                organisation.unit(top, today).stream(),
                organisation.children(top, today).stream()
                        .filter(unit -> !unit.kind().grassroots()));
    }
}
