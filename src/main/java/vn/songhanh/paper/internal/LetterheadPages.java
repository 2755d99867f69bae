package vn.songhanh.paper.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.songhanh.access.Mandate;
import vn.songhanh.document.Profiles;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.VietnamTime;

/** Reads the letterhead of a unit and the terms of its committee for one page. */
@Service
class LetterheadPages {

    private final LetterheadBook letterheads;
    private final TermBook terms;
    private final Clock clock;

    LetterheadPages(LetterheadBook letterheads, TermBook terms, Clock clock) {
        this.letterheads = letterheads;
        this.terms = terms;
        this.clock = clock;
    }

    Letterhead kept(Mandate mandate) {
        return letterheads.of(mandate.unit(), mandate.side(), VietnamTime.today(clock));
    }

    /** @param head what the fields show */
    LetterheadPage page(Mandate mandate, Letterhead head, @Nullable Words problem) {
        return page(mandate, head, LetterheadPage.TypedTerm.NOTHING, problem);
    }

    LetterheadPage page(Mandate mandate, LetterheadPage.TypedTerm typed, @Nullable Words problem) {
        return page(mandate, kept(mandate), typed, problem);
    }

    private LetterheadPage page(
            Mandate mandate, Letterhead head, LetterheadPage.TypedTerm typed, @Nullable Words problem) {
        var said = terms.said(mandate).stream()
                .map(one -> new LetterheadPage.Said(Dateline.minute(one.at()), one.name(), one.first(), one.by()))
                .toList();
        var around = terms.around(mandate).stream()
                .map(term -> new LetterheadPage.TermLine(term.name(), term.first(), term.usual()))
                .toList();
        return new LetterheadPage(head, Profiles.all(), around, said, typed, problem);
    }
}
