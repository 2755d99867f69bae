package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.NewReview;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.time.Period;

/** The days of a review: which it counts, when the units owe their figures, until when the two bodies reconcile. */
@Component
class ReviewDays {

    private final ReviewTable reviews;
    private final Programmes programmes;
    private final WorkingCalendar calendar;

    ReviewDays(ReviewTable reviews, Programmes programmes, WorkingCalendar calendar) {
        this.reviews = reviews;
        this.programmes = programmes;
        this.calendar = calendar;
    }

    /** Up to the cut-off, from where the year before was cut off; a final review counts its whole term from the beginning. */
    Span counted(NewReview wanted, Period named) {
        var last = wanted.cutoff().filter(named::contains).orElse(named.last());
        var first = Optional.of(wanted)
                .filter(one -> one.kind() != ReviewKind.TERM)
                .flatMap(one -> reviews.ofYear(one.programme(), one.year() - 1))
                .map(before -> before.period().dayAfter())
                .filter(day -> day.isBefore(named.first()))
                .orElse(named.first());
        return new Span(Period.of(first, last), named);
    }

    /** From where the next year's review counts already, when that is not the day after this one's last. */
    Optional<LocalDate> followed(NewReview wanted, Span span) {
        return Stream.of(ReviewKind.HALF, ReviewKind.YEAR)
                .filter(_ -> wanted.kind() == ReviewKind.YEAR)
                .flatMap(kind -> reviews.of(wanted.programme(), kind, wanted.year() + 1).stream())
                .map(next -> next.period().first())
                .filter(day -> !day.equals(span.counted().dayAfter()))
                .findFirst();
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
