package vn.songhanh.paper.internal;

import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Press;
import vn.songhanh.document.Profiles;
import vn.songhanh.paper.PaperNumbers;
import vn.songhanh.paper.internal.StepTable.Act;
import vn.songhanh.paper.internal.StepTable.Step;
import vn.songhanh.time.VietnamTime;

/**
 * Issues a paper that all its bodies have signed: it takes the next number of the lead's series and keeps the bytes, all in
 * the transaction of the last signature, so that a number is given once and for a paper that exists. The bytes are printed
 * before.
 */
@Component
class IssuePaper {

    private final PaperTable papers;
    private final StepTable steps;
    private final FileTable files;
    private final PaperDocument documents;
    private final Press press;
    private final PaperNumbers numbers;
    private final Clock clock;

    IssuePaper(
            PaperTable papers,
            StepTable steps,
            FileTable files,
            PaperDocument documents,
            Press press,
            PaperNumbers numbers,
            Clock clock) {
        this.papers = papers;
        this.steps = steps;
        this.files = files;
        this.documents = documents;
        this.press = press;
        this.numbers = numbers;
        this.clock = clock;
    }

    void issue(Paper paper, Side side, String by) {
        var today = VietnamTime.today(clock);
        var profile = Profiles.inForce(paper.family(), today);
        var taken = numbers.take(paper.lead(), paper.leadSide(), paper.kind().type(), today);
        var number = taken.number();
        var document = documents.of(paper, OptionalInt.of(number));
        var printed = press.files(List.of(document)).getFirst();
        for (var format : DocumentFormat.values()) {
            files.add(paper.id(), format, printed.in(format));
        }
        files.add(paper.id(), Shown.of(document));
        var symbol = document.numberAndSymbol();
        papers.issue(paper, new Paper.Issued(today, number, symbol, profile.code()), taken.run(), clock.instant());
        steps.tell(paper.id(), new Step(Act.NUMBERED, side, symbol, clock.instant(), by));
    }
}
