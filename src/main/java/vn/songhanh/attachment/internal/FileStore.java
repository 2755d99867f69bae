package vn.songhanh.attachment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A folder in which each content lies once: {@code files/ab/cdef…} after the SHA-256 of its bytes. A file appears under its name
 * only when it is whole and on the disk, so that a crash leaves at most a forgotten draft.
 */
record FileStore(Path root) {

    private static final int BUFFER = 64 * 1024;

    /** What was written: its hash and how many bytes. */
    record Stored(String hash, long size) {}

    /** There was more than may be taken. */
    static final class TooLarge extends IOException {}

    Path path(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    Stored store(InputStream content, long largest) throws IOException {
        Files.createDirectories(root);
        var draft = Files.createTempFile(root, "incoming-", ".part");
        try {
            var stored = write(content, draft, largest);
            var path = path(stored.hash());
            if (Files.notExists(path)) {
                Files.createDirectories(path.getParent());
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            }
            return stored;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Stored write(InputStream content, Path draft, long largest) throws IOException {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        var size = 0L;
        try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            for (int read; (read = content.read(buffer)) > 0; size += read) {
                if (size + read > largest) {
                    throw new TooLarge();
                }
                digest.update(buffer, 0, read);
                file.write(ByteBuffer.wrap(buffer, 0, read));
            }
            file.force(true);
        }
        return new Stored(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
