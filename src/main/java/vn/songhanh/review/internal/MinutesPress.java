package vn.songhanh.review.internal;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Numbering;
import vn.songhanh.document.Numbering.Series;
import vn.songhanh.document.Printer;
import vn.songhanh.document.Profile;

/** Numbers minutes, prints them and keeps the bytes, so that a number is given once and for a paper that exists. */
@Component
class MinutesPress {

    private final Printer press;
    private final Numbering numbering;
    private final SignedMinutesTable kept;

    MinutesPress(Printer press, Numbering numbering, SignedMinutesTable kept) {
        this.press = press;
        this.numbering = numbering;
        this.kept = kept;
    }

    void keep(MinutesDocument minutes, Profile profile, Series series, long snapshot) {
        var document = minutes.in(profile, OptionalInt.of(numbering.take(series)));
        kept.add(
                snapshot,
                new SignedMinutesTable.Kept(document.numberAndSymbol(), minutes.lines()),
                profile.code(),
                press.print(document, DocumentFormat.DOCX),
                press.print(document, DocumentFormat.PDF));
    }

    Optional<SignedMinutesTable.Kept> signed(long snapshot) {
        return kept.find(snapshot);
    }
}
