package vn.songhanh.ledger.internal;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.sheet.CsvFile;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.web.Reply;

/** Tables of figures, on the screen and as files. */
@Controller
@RequestMapping
class TableController {

    private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.0.0;charset=utf-8";

    private final TablePages pages;

    TableController(TablePages pages) {
        this.pages = pages;
    }

    /** The bare address leads to one that says all, so that it can be sent to somebody who sits elsewhere. */
    @GetMapping(TableQuestion.PATH)
    Reply show(@ModelAttribute TableQuestion question) {
        var mandate = Voice.mandate();
        if (question.silent()) {
            return Reply.seeOther(pages.first(mandate).address());
        }
        var page = pages.page(question);
        return page.faults().isEmpty() ? Reply.show(page) : Reply.again(page);
    }

    @GetMapping(TableQuestion.PATH + ".csv")
    Reply csv(@ModelAttribute TableQuestion question, Language language) {
        Voice.mandate();
        var file = new TableFile(pages.table(question), language).csv();
        return Reply.download(name(question, ".csv"), CsvFile.TYPE, out -> out.write(file));
    }

    @GetMapping(TableQuestion.PATH + ".xlsx")
    Reply xlsx(@ModelAttribute TableQuestion question, Language language) {
        Voice.mandate();
        var file = new TableWorkbook(pages.table(question), language).bytes();
        return Reply.download(name(question, ".xlsx"), Listing.XLSX, out -> out.write(file));
    }

    @GetMapping(TableQuestion.PATH + ".sdmx.csv")
    Reply sdmx(@ModelAttribute TableQuestion question) {
        Voice.mandate();
        var file = pages.observations(question).bytes();
        return Reply.download(name(question, ".sdmx.csv"), SDMX, out -> out.write(file));
    }

    private static String name(TableQuestion question, String ending) {
        return "bang-so-lieu-%s%s".formatted(question.chosenRows().name().toLowerCase(Locale.ROOT), ending);
    }

    @ExceptionHandler
    Reply noProgramme(LedgerPages.NoProgramme none) {
        return Reply.show(new NoProgrammePage());
    }
}
