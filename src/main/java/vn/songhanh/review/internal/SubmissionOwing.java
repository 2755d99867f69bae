package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.paper.Owing;
import vn.songhanh.programme.ProgrammeId;

/** The figures that units have not submitted to open reviews of the year, and those that a body has not answered. */
@Component
@Order(0)
class SubmissionOwing implements Owing {

    private final ReviewTable reviews;
    private final AskedUnits units;

    SubmissionOwing(ReviewTable reviews, AskedUnits units) {
        this.reviews = reviews;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Owed> owed(ProgrammeId programme, int year, LocalDate on) {
        return reviews.all().stream()
                .filter(review -> review.programme().equals(programme) && review.year() == year)
                .filter(Review::takesSubmissions)
                .flatMap(this::owed)
                .toList();
    }

    private Stream<Owed> owed(Review review) {
        var missing = units.missing(review);
        var names = units.names(review, missing);
        return missing.stream().map(unit -> {
            var name = names.getOrDefault(unit.unit(), "#" + unit.unit());
            var what = Lookback.running(review.span()).vi();
            return switch (unit.state()) {
                case MISSING -> new Owed(unit.side(), name, "Nộp số liệu " + what, review.unitsDue());
                case RETURNED ->
                    new Owed(unit.side(), name, "Nộp lại số liệu " + what + ", đã trả lại để sửa", review.unitsDue());
                case SENT, ACCEPTED ->
                    new Owed(unit.side(), "", "Trả lời số liệu %s của %s".formatted(what, name), review.reconcileDue());
            };
        });
    }
}
