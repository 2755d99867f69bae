package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitNames;

/** Assignments with the names of their units. */
@Component
class Assignments {

    private final AssignmentTable table;
    private final UnitNames names;

    Assignments(AssignmentTable table, UnitNames names) {
        this.table = table;
        this.names = names;
    }

    List<AssignmentLine> of(Meeting meeting, LocalDate today) {
        var all = table.of(meeting.id());
        var units = names.namesOn(today, all.stream().map(Assignment::unit).toList());
        return all.stream()
                .map(one -> line(one, units.getOrDefault(one.unit(), ""), meeting, today))
                .toList();
    }

    AssignmentLine line(Assignment one, Meeting meeting, LocalDate today) {
        var units = names.namesOn(today, List.of(one.unit()));
        return line(one, units.getOrDefault(one.unit(), ""), meeting, today);
    }

    private static AssignmentLine line(Assignment one, String unit, Meeting meeting, LocalDate today) {
        return new AssignmentLine(
                one.id().value(),
                one.what(),
                one.side(),
                unit,
                one.due(),
                one.state(),
                one.doneOn(),
                one.result(),
                one.state() == AssignmentState.OPEN && one.due().isBefore(today),
                meeting.id().value(),
                meeting.title());
    }
}
