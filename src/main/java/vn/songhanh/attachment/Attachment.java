package vn.songhanh.attachment;

import java.time.Instant;

/**
 * A file as it was given to us.
 *
 * @param name the last part of the name it had with the person who gave it
 * @param mediaType what it was said to be; nothing is decided by it
 * @param size in bytes
 * @param hash SHA-256 of the content in small hexadecimal digits
 */
public record Attachment(AttachmentId id, String name, String mediaType, long size, String hash, Instant keptAt) {}
