package vn.songhanh.attachment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.attachment.Attachment;
import vn.songhanh.attachment.AttachmentId;
import vn.songhanh.attachment.Attachments;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** The face of the module. */
@Service
class KeepAttachments implements Attachments {

    private static final int LONGEST_NAME = 200;

    private final AttachmentTable table;
    private final FileStore files;
    private final Clock clock;

    KeepAttachments(AttachmentTable table, @Value("${songhanh.data:data}") Path data, Clock clock) {
        this.table = table;
        this.files = new FileStore(data.resolve("files"));
        this.clock = clock;
    }

    @Override
    @Transactional
    public Attachment keep(String name, String mediaType, InputStream content) {
        try {
            return table.add(plain(name), mediaType, files.store(content, LARGEST), clock.instant());
        } catch (FileStore.TooLarge _) {
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    Words.of("Tệp vượt giới hạn 32 MB.", "The file is larger than the limit of 32 MB."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Attachment> find(AttachmentId id) {
        return table.find(id);
    }

    @Override
    public Path content(Attachment attachment) {
        return files.path(attachment.hash());
    }

    /** Some browsers send the whole path of the person's machine. */
    private static String plain(String name) {
        var last = Typed.line(name).replaceFirst("^.*[/\\\\]", "");
        if (last.isEmpty()) {
            return "tep";
        }
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
