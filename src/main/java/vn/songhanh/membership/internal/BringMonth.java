package vn.songhanh.membership.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.Attachment;
import vn.songhanh.attachment.Attachments;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Somebody brings a month as a workbook; it is kept as it is and looked at before anything is told. */
@Service
class BringMonth {

    /** What came of bringing it. */
    sealed interface Outcome {

        record Kept(long id) implements Outcome {}

        record Refused(Words words) implements Outcome {}
    }

    private final Attachments attachments;
    private final WorkbookTable workbooks;
    private final ReadMonth reading;
    private final Clock clock;

    BringMonth(Attachments attachments, WorkbookTable workbooks, ReadMonth reading, Clock clock) {
        this.attachments = attachments;
        this.workbooks = workbooks;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    Outcome bring(String name, String mediaType, InputStream content) {
        var file = attachments.keep(name, mediaType, content);
        return switch (open(file, "")) {
            case ReadMonth.Opening.Refused(var words) -> new Outcome.Refused(words);
            case ReadMonth.Opening.Opened _ ->
                new Outcome.Kept(workbooks.add(file.id(), Teller.speaking(clock.instant())));
        };
    }

    /** One's own. */
    @Transactional(readOnly = true)
    WorkbookTable.Brought brought(long id) {
        return workbooks
                .find(id)
                .filter(one -> java.util.Objects.equals(
                        one.account(), Voice.mandate().account().value()))
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Attachment file(WorkbookTable.Brought brought) {
        return attachments.find(brought.file()).orElseThrow(NotFound::new);
    }

    /** The month that a kept workbook tells, read anew against the books as they are now. */
    @Transactional(readOnly = true)
    BroughtMonth month(WorkbookTable.Brought brought, String reason) {
        return switch (open(file(brought), reason)) {
            case ReadMonth.Opening.Opened(var month) -> month;
            case ReadMonth.Opening.Refused _ -> throw new NotFound();
        };
    }

    private ReadMonth.Opening open(Attachment file, String reason) {
        try {
            return reading.open(Files.readAllBytes(attachments.content(file)), file.name(), reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
