package vn.songhanh.rulebook.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Voice;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.web.NotFound;

/** Makes a working day a day off or a rest day a working day, as a paper says; takes that back. */
@Service
class MoveDay {

    sealed interface Objection {
        record PaperMissing() implements Objection {}

        /** It is off, or worked, already. */
        record CountsSoAlready(LocalDate day, boolean worked) implements Objection {}

        record EnteredAlready(LocalDate day) implements Objection {}
    }

    private final MovedDayTable moved;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MoveDay(MovedDayTable moved, WorkingCalendar calendar, Clock clock) {
        this.moved = moved;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    List<Objection> move(LocalDate day, boolean worked, String paper) {
        var administrator = Voice.administrator();
        var objections = new ArrayList<Objection>();
        if (paper.isBlank()) {
            objections.add(new Objection.PaperMissing());
        }
        if (calendar.days().isWorkingDay(day) == worked) {
            objections.add(new Objection.CountsSoAlready(day, worked));
        }
        if (objections.isEmpty() && !moved.add(day, worked, paper, clock.instant(), administrator.fullName())) {
            objections.add(new Objection.EnteredAlready(day));
        }
        return List.copyOf(objections);
    }

    /** The day that counts by the law again. */
    @Transactional
    LocalDate takeBack(long id) {
        Voice.administrator();
        var entered = Optional.of(id).flatMap(moved::byId).orElseThrow(NotFound::new);
        moved.remove(id);
        return entered.day();
    }
}
