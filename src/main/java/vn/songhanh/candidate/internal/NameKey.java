package vn.songhanh.candidate.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key to the names, which the database never sees: told by {@code SONGHANH_NAME_KEY} (32 bytes in Base64), or made up once and
 * kept beside the passwords in the data folder.
 */
@Component
class NameKey {

    private static final int BYTES = 32;

    private final String told;
    private final Path file;

    NameKey(@Value("${songhanh.name.key:}") String told, @Value("${songhanh.data:data}") Path data) {
        this.told = told;
        this.file = data.resolve("secrets").resolve("names");
    }

    byte[] bytes() {
        try {
            var bytes = Base64.getDecoder().decode(told.isBlank() ? kept() : told.strip());
            if (bytes.length != BYTES) {
                throw new IllegalArgumentException(bytes.length + " bytes");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key to the names (SONGHANH_NAME_KEY, or %s) is not 32 bytes in Base64. Put the old key back; without it no"
                                    .formatted(file)
                            + " name can be read.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kept() throws IOException {
        if (Files.notExists(file)) {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            write();
        }
        return Files.readString(file).strip();
    }

    /** Complete or not there; of two processes the first wins. */
    private void write() throws IOException {
        var unfinished = Files.createTempFile(
                file.getParent(),
                "unfinished-",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(unfinished, drawn() + "\n");
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException _) {
            // the other process has made it
        } finally {
            Files.delete(unfinished);
        }
    }

    private static String drawn() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
