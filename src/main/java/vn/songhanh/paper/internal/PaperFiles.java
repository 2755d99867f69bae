package vn.songhanh.paper.internal;

import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Printer;
import vn.songhanh.paper.PaperId;
import vn.songhanh.text.Fold;
import vn.songhanh.web.NotFound;

/** Hands out the files of papers: the kept bytes of an issued one, a draft of today before. */
@Service
class PaperFiles {

    private static final int LONGEST_NAME = 80;

    /** A file to be handed out, with its name. */
    record Printed(String name, byte[] bytes) {}

    private final PaperTable papers;
    private final FileTable files;
    private final PaperDocument documents;
    private final Printer press;

    PaperFiles(PaperTable papers, FileTable files, PaperDocument documents, Printer press) {
        this.papers = papers;
        this.files = files;
        this.documents = documents;
        this.press = press;
    }

    @Transactional(readOnly = true)
    Printed of(PaperId id, DocumentFormat format) {
        var paper = papers.byId(id).orElseThrow(NotFound::new);
        var document = documents.of(paper, OptionalInt.empty());
        var issued = paper.issued();
        var named = issued == null ? "du-thao " + document.title() : issued.symbol() + " " + document.title();
        return new Printed(
                Fold.slug(named, LONGEST_NAME) + format.ending(),
                files.find(id, format).orElseGet(() -> press.print(document, format)));
    }

    /** The first page as a PNG image, to be looked at before the file is opened. */
    @Transactional(readOnly = true)
    byte[] firstPage(PaperId id) {
        return press.preview(of(id, DocumentFormat.PDF).bytes());
    }
}
