package vn.songhanh.programme.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.attachment.Attachment;
import vn.songhanh.attachment.Attachments;
import vn.songhanh.programme.Programme;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Somebody brings a plan as a workbook; it is kept as it is, looked at, and taken in as a whole or not at all. */
@Service
class BringPlan {

    /** What came of opening a file. */
    sealed interface Opening {

        record Opened(BroughtPlan plan) implements Opening {}

        /** The file is no plan, and what to do. */
        record Refused(Words words) implements Opening {}
    }

    /** What came of bringing it. */
    sealed interface Outcome {

        record Kept(long id) implements Outcome {}

        record Refused(Words words) implements Outcome {}
    }

    private final Attachments attachments;
    private final PlanWorkbookTable workbooks;
    private final PlanHeads heads;
    private final ReadPlan reading;
    private final Clock clock;

    BringPlan(Attachments attachments, PlanWorkbookTable workbooks, PlanHeads heads, ReadPlan reading, Clock clock) {
        this.attachments = attachments;
        this.workbooks = workbooks;
        this.heads = heads;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    Outcome bring(Programme programme, int year, String name, String mediaType, InputStream content) {
        var file = attachments.keep(name, mediaType, content);
        var head = heads.head(programme, year, new PlanScope.OfUnit(PlanSheet.WHOLE_PROGRAMME), Shown.KEPT);
        return switch (open(attachments.content(file), file.name(), head)) {
            case Opening.Refused(var words) -> new Outcome.Refused(words);
            case Opening.Opened _ ->
                new Outcome.Kept(workbooks.add(
                        programme.id(), year, file.id(), head.seen(), WritePlan.author(), clock.instant()));
        };
    }

    Opening open(Path file, String name, PlanHead head) {
        try {
            return switch (Workbook.open(java.nio.file.Files.readAllBytes(file), name, Limits.USUAL)) {
                case Workbook.Opening.Refused refused -> new Opening.Refused(refused.words());
                case Workbook.Opening.Opened(var workbook) ->
                    reading.read(workbook, head.programme(), head.year(), heads.sheet(head))
                            .<Opening>map(Opening.Opened::new)
                            .orElse(new Opening.Refused(ReadPlan.NO_HEADER));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Attachment file(PlanWorkbookTable.Brought brought) {
        return attachments.find(brought.file()).orElseThrow(NotFound::new);
    }

    /** The plan that a kept workbook tells, read anew against the plan as it is now. */
    BroughtPlan plan(PlanWorkbookTable.Brought brought, PlanHead head) {
        var file = file(brought);
        return switch (open(attachments.content(file), file.name(), head)) {
            case Opening.Opened(var plan) -> plan;
            case Opening.Refused _ -> throw new NotFound();
        };
    }
}
