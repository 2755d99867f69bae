package vn.songhanh.attachment;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps files and gives them back. The same content lies on the disk once, however often it was given. */
public interface Attachments {

    /** The most that is taken, in bytes. */
    long LARGEST = 32L * 1024 * 1024;

    /**
     * Keeps a file. Its bytes are on the disk when this returns; the record of it is part of the caller's transaction.
     *
     * @throws vn.songhanh.web.Refused with 413 when it is larger than {@link #LARGEST}
     * @throws java.io.UncheckedIOException when it cannot be read or written
     */
    Attachment keep(String name, String mediaType, InputStream content);

    /** The file, where the person who asks may see it. */
    Optional<Attachment> find(AttachmentId id);

    /** Where its bytes lie; to be read only. */
    Path content(Attachment attachment);
}
