package vn.songhanh.enterprise.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.attachment.Attachments;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.web.NotFound;

/** Works out anew what taking in a list that was brought would do: from its file, and from what people said about it. */
@Component
class AssessImport {

    private final Attachments attachments;
    private final ImportWishTable wishes;
    private final AssessList assess;

    AssessImport(Attachments attachments, ImportWishTable wishes, AssessList assess) {
        this.attachments = attachments;
        this.wishes = wishes;
        this.assess = assess;
    }

    Assessment assess(Import brought) {
        return assess.assess(new AssessList.Brought(
                workbook(brought),
                wishes.mapping(brought.id()),
                wishes.decisions(brought.id()),
                brought.asOf(),
                brought.by().seat().orElse(null)));
    }

    /** Only files that could be opened were taken, so this one can. */
    Workbook workbook(Import brought) {
        var file = attachments.find(brought.attachment()).orElseThrow(NotFound::new);
        return Optional.of(SourceList.open(attachments.content(file), file.name()))
                .filter(SourceList.Opening.Opened.class::isInstance)
                .map(opening -> ((SourceList.Opening.Opened) opening).workbook())
                .orElseThrow(NotFound::new);
    }
}
