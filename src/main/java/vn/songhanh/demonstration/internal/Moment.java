package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.Comparator;

/** Something that happens on a day; the story is told in order of time. */
record Moment(LocalDate on, int order, Runnable act) implements Comparable<Moment> {

    static final int REORGANISATION = 0;
    static final int WORK = 1;
    static final int CONFIRMATION = 2;
    static final int REVIEW = 3;

    private static final Comparator<Moment> IN_TIME =
            Comparator.comparing(Moment::on).thenComparing(Moment::order);

    @Override
    public int compareTo(Moment other) {
        return IN_TIME.compare(this, other);
    }
}
