package vn.songhanh.review.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.NewReview;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.time.Period;

/** The days of a review: when its figures are cut off, when the units owe them, until when the two bodies reconcile. */
@Component
class ReviewDays {

    private final Programmes programmes;
    private final WorkingCalendar calendar;

    ReviewDays(Programmes programmes, WorkingCalendar calendar) {
        this.programmes = programmes;
        this.calendar = calendar;
    }

    /** A review may be written before its period is over: the register is then counted as it stands today. */
    ReviewTable.Days of(NewReview wanted, Period period, LocalDate today) {
        var days = calendar.days();
        var deadlines = programmes.deadlines(wanted.programme());
        var cutoff = wanted.cutoff().orElse(period.last());
        var usual = wanted.kind().due(deadlines, wanted.year());
        var due = wanted.unitsDue()
                .orElseGet(() ->
                        usual.isBefore(today) ? days.plus(today, deadlines.reconcilingDays()) : days.onOrAfter(usual));
        return new ReviewTable.Days(
                cutoff.isAfter(today) ? today : cutoff, due, days.plus(due, deadlines.reconcilingDays()));
    }
}
