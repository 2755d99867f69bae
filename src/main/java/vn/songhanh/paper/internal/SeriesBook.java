package vn.songhanh.paper.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.Numbering;
import vn.songhanh.document.Numbering.Series;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.paper.Letterheads;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.VietnamTime;

/** The number series of a unit: how far each has come, and that one goes on after a number of the clerk's own book. */
@Service
class SeriesBook {

    private final Numbering numbering;
    private final SeriesNoteTable notes;
    private final Clock clock;

    SeriesBook(Numbering numbering, SeriesNoteTable notes, Clock clock) {
        this.numbering = numbering;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SeriesPage page(Mandate mandate, SeriesPage.Typed typed, Optional<Words> problem) {
        var lines = types().stream()
                .map(type -> new SeriesPage.Line(
                        type.name(), type.title(), series(mandate, type).run(), numbering.last(series(mandate, type))))
                .toList();
        var told = notes.of(mandate.unit()).stream()
                .map(note -> new SeriesPage.Note(
                        Dateline.minute(note.at()),
                        note.typeCode(),
                        note.run(),
                        note.number(),
                        note.remark(),
                        note.by()))
                .toList();
        return new SeriesPage(lines, told, typed, problem.orElse(null));
    }

    /** Empty when it is done; else why it is not. */
    @Transactional
    Optional<Words> continueAfter(Acting.Person person, Mandate mandate, DocumentType type, int number, String remark) {
        var series = series(mandate, type);
        if (!numbering.continueAfter(series, number)) {
            return Optional.of(Words.of(
                            "Sổ {0} {1} đã đến số {2}; số đã cấp không cấp lại.",
                            "The series {0} {1} has come to {2}; a number that was taken is not given again.")
                    .with(series.typeCode(), series.run(), Integer.toString(numbering.last(series))));
        }
        notes.add(series, number, remark, clock.instant(), person.fullName());
        return Optional.empty();
    }

    /** The types that the two bodies number here: those of papers, and the report of a review. */
    static List<DocumentType> types() {
        var types = new LinkedHashSet<DocumentType>();
        types.add(DocumentType.REPORT);
        Arrays.stream(PaperKind.values()).map(PaperKind::type).forEach(types::add);
        return List.copyOf(types);
    }

    private Series series(Mandate mandate, DocumentType type) {
        var today = VietnamTime.today(clock);
        var family = mandate.side() == Side.PARTY ? Profile.Family.PARTY : Profile.Family.ADMINISTRATIVE;
        return Series.of(Profiles.inForce(family, today), mandate.unit(), type, today, Letterheads.term(today));
    }
}
