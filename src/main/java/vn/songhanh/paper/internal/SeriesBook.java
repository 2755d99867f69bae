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
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.Numbering.Series;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.paper.PaperNumbers.Taken;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.VietnamTime;

/** The number series of a unit: how far each has come, and that one goes on after a number of the clerk's own book. */
@Service
class SeriesBook {

    private final NumberBook numbers;
    private final SeriesNoteTable notes;
    private final Clock clock;

    SeriesBook(NumberBook numbers, SeriesNoteTable notes, Clock clock) {
        this.numbers = numbers;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SeriesPage page(Mandate mandate, SeriesPage.Typed typed, Optional<Words> problem) {
        var lines =
                types().stream().map(type -> line(type, last(mandate, type))).toList();
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
        var today = VietnamTime.today(clock);
        var last = last(mandate, type);
        if (!numbers.continueAfter(mandate.unit(), mandate.side(), type, today, number)) {
            return Optional.of(Words.of(
                            "Sổ {0} {1} đã đến số {2}; số đã cấp không cấp lại.",
                            "The series {0} {1} has come to {2}; a number that was taken is not given again.")
                    .with(type.code(), last.run(), Integer.toString(last.number())));
        }
        notes.add(
                new Series(mandate.unit(), type.code(), last.run()),
                number,
                remark,
                clock.instant(),
                person.fullName());
        return Optional.empty();
    }

    /** The types that the two bodies number here: those of papers, and the report of a review. */
    static List<DocumentType> types() {
        var types = new LinkedHashSet<DocumentType>();
        types.add(DocumentType.REPORT);
        Arrays.stream(PaperKind.values()).map(PaperKind::type).forEach(types::add);
        return List.copyOf(types);
    }

    private static SeriesPage.Line line(DocumentType type, Taken last) {
        return new SeriesPage.Line(type.name(), type.title(), last.run(), last.number());
    }

    private Taken last(Mandate mandate, DocumentType type) {
        return numbers.last(mandate.unit(), mandate.side(), type, VietnamTime.today(clock));
    }
}
