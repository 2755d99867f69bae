package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.founding.Grade;
import vn.songhanh.founding.YearlyClassification;
import vn.songhanh.founding.YearlyClassification.Mark;
import vn.songhanh.organisation.Line;

/** Both bodies classify some of their organisations for 2025. */
@Component
class Gradings {

    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 22);
    private static final int EVERY = 5;

    private final YearlyClassification classification;
    private final Grassroots grassroots;
    private final Stage stage;

    Gradings(YearlyClassification classification, Grassroots grassroots, Stage stage) {
        this.classification = classification;
        this.grassroots = grassroots;
        this.stage = stage;
    }

    List<Moment> moments() {
        return List.of(new Moment(DECIDED, Moment.WORK, () -> {
            classify(Side.UNION, Line.UNION, "07/QĐ-LĐLĐ", EVERY);
            classify(Side.PARTY, Line.PARTY, "09-QĐ/ĐU", 1);
        }));
    }

    private void classify(Side side, Line line, String decision, int every) {
        var all = grassroots.all().stream()
                .filter(member -> member.line() == line)
                .toList();
        var marks = IntStream.iterate(0, index -> index < all.size(), index -> index + every)
                .mapToObj(index -> new Mark(all.get(index).unit(), grade(index / every), index % 3 == 0))
                .toList();
        stage.as(
                Confirmations.officer(side),
                DECIDED,
                () -> classification.classify(DECIDED.getYear() - 1, decision, DECIDED, marks));
    }

    /** Of twenty two excel, twelve are good, five fulfil their tasks and one does not. */
    private static Grade grade(int index) {
        var place = index * 7 % 20;
        if (place < 2) {
            return Grade.EXCELLENT;
        }
        if (place < 14) {
            return Grade.GOOD;
        }
        return place < 19 ? Grade.FULFILLED : Grade.NOT_FULFILLED;
    }
}
