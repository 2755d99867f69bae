package vn.songhanh.paper.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperText;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Refused;

/** Reads the form of a paper's text, and its versions. */
@Service
class DraftPages {

    private final PaperTable papers;
    private final TextTable texts;

    DraftPages(PaperTable papers, TextTable texts) {
        this.papers = papers;
        this.texts = texts;
    }

    /** A form is shown to those who may save it, and to nobody else. */
    @Transactional(readOnly = true)
    DraftPage form(Mandate mandate, PaperId id) {
        var paper = papers.byId(id).orElseThrow(NotFound::new);
        var objection = paper.againstWriting(mandate);
        if (objection.isPresent()) {
            throw new Refused(HttpStatus.CONFLICT, PaperWords.of(objection.get()));
        }
        var newest = texts.newest(id);
        return page(paper, newest.text(), newest.number(), null, Map.of());
    }

    @Transactional(readOnly = true)
    DraftPage again(
            Mandate mandate,
            PaperId id,
            PaperText typed,
            int version,
            DraftPage.@Nullable Meanwhile meanwhile,
            Map<String, Words> fault) {
        var paper = papers.byId(id).filter(found -> found.issuedBy(mandate)).orElseThrow(NotFound::new);
        return page(paper, typed, version, meanwhile, fault);
    }

    @Transactional(readOnly = true)
    int newest(PaperId id) {
        return texts.newest(id).number();
    }

    @Transactional(readOnly = true)
    VersionPage version(PaperId id, int number) {
        var paper = papers.byId(id).orElseThrow(NotFound::new);
        var version = texts.versions(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new VersionPage(
                id.value(),
                paper.kind().words(),
                texts.newest(id).text().subject(),
                number,
                version.by(),
                Dateline.minute(version.at()),
                version.text(),
                Passage.of(PaperMarks.blocks(version.text().words(), Map.of())));
    }

    private DraftPage page(
            Paper paper,
            PaperText typed,
            int version,
            DraftPage.@Nullable Meanwhile meanwhile,
            Map<String, Words> fault) {
        var kept = texts.newest(paper.id()).text().subject();
        return new DraftPage(paper.id().value(), paper.kind().words(), kept, version, typed, meanwhile, fault);
    }
}
