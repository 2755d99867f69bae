package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.internal.FigureSheet.Fact;
import vn.songhanh.ledger.internal.TableAsking.Asked;
import vn.songhanh.programme.Source;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** Reads tables of figures, for the screen and for files. */
@Service
class TablePages {

    private final TableAsking asking;
    private final TableChoices choices;
    private final TableNames names;
    private final Valuations valuations;
    private final Pivot pivot;

    TablePages(TableAsking asking, TableChoices choices, TableNames names, Valuations valuations, Pivot pivot) {
        this.asking = asking;
        this.choices = choices;
        this.names = names;
        this.valuations = valuations;
        this.pivot = pivot;
    }

    /** What a person sees who asks nothing: this year by quarter for where they sit. */
    @Transactional(readOnly = true)
    TableQuestion first(Mandate mandate) {
        var asked = asking.asked(TableQuestion.of("", "0", ""));
        return TableQuestion.of(
                asked.programme().code(),
                LedgerPages.within(asked.programme(), mandate)
                        .map(Object::toString)
                        .orElse("0"),
                String.valueOf(asked.whole().last().getYear()));
    }

    @Transactional(readOnly = true)
    TablePage page(TableQuestion question) {
        var asked = asking.asked(question);
        var offered = choices.choices(question, asked);
        var chosen = choices.chosen(question, asked);
        if (!asked.faults().isEmpty()) {
            return new TablePage(question, offered, chosen, asked.faults(), null, 0, 1);
        }
        var table = read(question, asked);
        var size = table.pageSize();
        var from = (question.chosenPage() - 1) * size;
        return new TablePage(
                question, offered, chosen, asked.faults(), table.rows(from, from + size), table.rows(), size);
    }

    /** The table whole; an address with a fault shows none. */
    @Transactional(readOnly = true)
    FigureSheet table(TableQuestion question) {
        return read(question, faultless(question));
    }

    /** The same for machines. */
    @Transactional(readOnly = true)
    SdmxFile observations(TableQuestion question) {
        var asked = faultless(question);
        var scope = new SdmxFile.Scope(
                asked.programme().code(), question.seen().within(asked.filter()), question.chosenState());
        return new SdmxFile(read(question, asked), scope);
    }

    private Asked faultless(TableQuestion question) {
        var asked = asking.asked(question);
        if (!asked.faults().isEmpty()) {
            throw new Refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Words.joined(" ", List.copyOf(asked.faults().values())));
        }
        return asked;
    }

    private FigureSheet read(TableQuestion question, Asked asked) {
        var seen = question.seen().within(asked.filter());
        var read = pivot.read(asked.query(question.seen()));
        var called = names.of(
                read, question.seen().structureDay().orElse(asked.whole().last()));
        var sources = Source.of(valuations.indicators());
        var drawing = new TableDrawing(question, asked, TableNames.sorted(read, called), called, seen, sources);
        return new FigureSheet(
                said(question, asked, read.leftOut()),
                read.position().orElseGet(valuations::position),
                asked.periods(),
                question.chosenColumns().heads(asked.periods()),
                drawing.blocks(),
                read.leftOut());
    }

    private List<Fact> said(TableQuestion question, Asked asked, int leftOut) {
        var said = new ArrayList<Fact>();
        said.add(new Fact(
                Words.of("Chương trình", "Programme"), asked.programme().title()));
        said.add(new Fact(Words.of("Thời gian", "Time"), asked.whole().name()));
        said.addAll(choices.said(question, asked));
        if (leftOut > 0) {
            said.add(new Fact(
                    Words.of("Không liệt kê", "Not listed"),
                    Words.of(
                                    "{0} tổ chức cơ sở không có số liệu nào",
                                    "{0} grassroots organisations without any figure")
                            .with(leftOut)));
        }
        return said;
    }
}
