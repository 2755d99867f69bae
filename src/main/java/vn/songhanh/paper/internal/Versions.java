package vn.songhanh.paper.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperAnswer.Objection;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperText;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Keeps the texts of papers: each saving is a version, the ones before stay. */
@Component
class Versions {

    private final PaperTable papers;
    private final TextTable texts;
    private final StepTable steps;
    private final Matters matters;
    private final Clock clock;

    Versions(PaperTable papers, TextTable texts, StepTable steps, Matters matters, Clock clock) {
        this.papers = papers;
        this.texts = texts;
        this.steps = steps;
        this.matters = matters;
        this.clock = clock;
    }

    void first(Paper paper, PaperText text, Mandate mandate, String by) {
        keep(paper, 1, text, mandate, by);
        steps.tell(paper.id(), new StepTable.Step(StepTable.Act.BEGUN, mandate.side(), "", clock.instant(), by));
    }

    /**
     * Writes over the version that the writer has seen, and over no other.
     *
     * @param seen the number of the version that the form was filled with
     */
    PaperAnswer write(Acting.Person person, Mandate mandate, PaperId id, PaperText text, int seen) {
        var paper = papers.lock(id).orElseThrow(NotFound::new);
        var objection = paper.againstWriting(mandate);
        if (objection.isPresent()) {
            return new PaperAnswer.Declined(objection.get());
        }
        var newest = texts.newest(id);
        if (newest.text().equals(text)) {
            return new PaperAnswer.Done(id);
        }
        if (newest.number() != seen) {
            return new PaperAnswer.Declined(new Objection.WrittenMeanwhile(newest.by(), newest.at(), newest.text()));
        }
        var unknown = unknownTable(paper, text);
        if (unknown.isPresent()) {
            return new PaperAnswer.Declined(unknown.get());
        }
        keep(paper, newest.number() + 1, text, mandate, person.fullName());
        steps.tell(
                id, new StepTable.Step(StepTable.Act.WRITTEN, mandate.side(), "", clock.instant(), person.fullName()));
        return new PaperAnswer.Done(id);
    }

    private Optional<Objection> unknownTable(Paper paper, PaperText text) {
        var tables = matters.tables(paper, VietnamTime.today(clock)).keySet();
        return PaperMarks.unknownTable(text.words(), tables)
                .map(line -> new Objection.NoSuchTable(
                        line.getKey(), line.getValue(), tables.stream().sorted().toList()));
    }

    PaperText newest(PaperId id) {
        return texts.newest(id).text();
    }

    int seen(PaperId id) {
        return texts.newest(id).number();
    }

    private void keep(Paper paper, int number, PaperText text, Mandate mandate, String by) {
        var now = clock.instant();
        texts.add(paper.id(), new TextTable.Version(number, text, mandate.side(), now, by));
        papers.entitle(paper, text, now);
    }
}
