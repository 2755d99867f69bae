package vn.songhanh.paper.internal;

import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Printout;
import vn.songhanh.paper.PaperId;
import vn.songhanh.text.Fold;
import vn.songhanh.web.NotFound;

/** Hands out the files of papers: the kept bytes of an issued one, a draft of today before. */
@Service
class PaperFiles {

    private static final int LONGEST_NAME = 80;

    /** A file to be handed out, with its name without the ending. */
    record Found(String name, Printout printout) {}

    private final PaperTable papers;
    private final FileTable files;
    private final PaperDocument documents;

    PaperFiles(PaperTable papers, FileTable files, PaperDocument documents) {
        this.papers = papers;
        this.files = files;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    Found of(PaperId id, DocumentFormat format) {
        var paper = papers.byId(id).orElseThrow(NotFound::new);
        var document = documents.of(paper, OptionalInt.empty());
        var issued = paper.issued();
        var named = issued == null ? "du-thao " + document.title() : issued.symbol() + " " + document.title();
        return new Found(
                Fold.slug(named, LONGEST_NAME),
                files.find(id, format).<Printout>map(Printout.Kept::new).orElseGet(() -> new Printout.Draft(document)));
    }
}
