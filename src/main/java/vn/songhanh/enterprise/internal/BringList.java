package vn.songhanh.enterprise.internal;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.Attachments;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Somebody brings a list. The file is kept even where it turns out to be none, so that it can be looked into. */
@Service
class BringList {

    private final Attachments attachments;
    private final ImportTable imports;
    private final ImportWishTable wishes;
    private final Organisation organisation;
    private final Clock clock;

    BringList(
            Attachments attachments,
            ImportTable imports,
            ImportWishTable wishes,
            Organisation organisation,
            Clock clock) {
        this.attachments = attachments;
        this.imports = imports;
        this.wishes = wishes;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {

        record Taken(ImportId id) implements Outcome {}

        /** The file is not a list of enterprises, and what to do. */
        record Refused(Words words) implements Outcome {}
    }

    @Transactional
    Outcome bring(String name, String mediaType, InputStream content, LocalDate asOf, Mapping mapping) {
        var file = attachments.keep(name, mediaType, content);
        return switch (SourceList.open(attachments.content(file), file.name())) {
            case SourceList.Opening.Refused(var words) -> new Outcome.Refused(words);
            case SourceList.Opening.Opened(var workbook) -> {
                if (mapping.heads(workbook).isEmpty()) {
                    yield new Outcome.Refused(SourceList.NO_HEADER);
                }
                var by = Import.Bringer.of(Voice.speaker().orElseThrow());
                var id = imports.add(file, by, asOf, likelyManager(by), clock.instant());
                mapping.sheets().forEach((sheet, columns) -> wishes.put(id, sheet, columns));
                yield new Outcome.Taken(id);
            }
        };
    }

    /** What a unit brings it manages, unless it stands above all: then only people can tell to whom it goes. */
    private @Nullable UnitId likelyManager(Import.Bringer by) {
        var unit = by.unit();
        return unit != null && organisation.path(unit, today()).size() > 1 ? unit : null;
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }
}
