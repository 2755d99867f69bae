package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.paper.Letterheads;

/** The letterheads of those who issue a paper, the lead's first. */
@Component
class PaperLetterheads {

    private final Letterheads letterheads;

    PaperLetterheads(Letterheads letterheads) {
        this.letterheads = letterheads;
    }

    List<Letterhead> of(Paper paper, LocalDate on) {
        return paper.issuers()
                .map(unit -> letterheads.of(unit, paper.side(unit), on))
                .toList();
    }

    static Issuers issuers(List<Letterhead> heads) {
        return heads.size() == 1
                ? Issuers.of(heads.getFirst().body())
                : Issuers.jointly(heads.getFirst().body(), heads.getLast().body());
    }

    String place(List<Letterhead> heads, LocalDate on) {
        return letterheads.place(heads.getFirst().name(), on);
    }

    /** What the issuers are called together. */
    String names(Paper paper, LocalDate on) {
        return String.join(" và ", of(paper, on).stream().map(Letterhead::name).toList());
    }
}
