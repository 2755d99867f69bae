package vn.songhanh.founding.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.Attachment;
import vn.songhanh.attachment.Attachments;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Somebody brings a list of organisations of before; it is kept as it is and looked at before anything is told. */
@Service
class BringExistingList {

    /** What came of bringing it. */
    sealed interface Outcome {

        record Kept(long id) implements Outcome {}

        record Refused(Words words) implements Outcome {}
    }

    private final Attachments attachments;
    private final ExistingListTable lists;
    private final ReadExistingList reading;
    private final Clock clock;

    BringExistingList(Attachments attachments, ExistingListTable lists, ReadExistingList reading, Clock clock) {
        this.attachments = attachments;
        this.lists = lists;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    Outcome bring(String name, String mediaType, InputStream content) {
        var person = (Acting.Person) Voice.speaker().orElseThrow();
        var file = attachments.keep(name, mediaType, content);
        return switch (open(file)) {
            case ReadExistingList.Opening.Refused(var words) -> new Outcome.Refused(words);
            case ReadExistingList.Opening.Opened _ -> new Outcome.Kept(lists.add(file.id(), person, clock.instant()));
        };
    }

    /** One's own. */
    @Transactional(readOnly = true)
    ExistingListTable.Brought brought(long id) {
        return lists.find(id)
                .filter(one -> one.account() == Voice.mandate().account().value())
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Attachment file(ExistingListTable.Brought brought) {
        return attachments.find(brought.file()).orElseThrow(NotFound::new);
    }

    /** The rows of a kept list, read anew against the register as it is now. */
    @Transactional(readOnly = true)
    List<ExistingRow> rows(ExistingListTable.Brought brought) {
        return switch (open(file(brought))) {
            case ReadExistingList.Opening.Opened(var rows) -> rows;
            case ReadExistingList.Opening.Refused _ -> throw new NotFound();
        };
    }

    private ReadExistingList.Opening open(Attachment file) {
        try {
            return reading.open(
                    Files.readAllBytes(attachments.content(file)), file.name(), Voice.mandate(Role.OFFICER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
