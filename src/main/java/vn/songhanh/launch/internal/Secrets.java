package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords nobody has to remember: made up once, kept in a folder that only we may read. */
record Secrets(Path folder) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The login with the kept password of that user, a new one the first time. */
    Login login(String user) {
        var file = folder.resolve(user);
        try {
            if (Files.notExists(file)) {
                var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(folder, ours);
                write(file, random());
            }
            return new Login(user, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text that only the owner of the file may read; the file is complete or not there. */
    static void write(Path file, String text) throws IOException {
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(file.getParent(), "unfinished-", "", ours);
        Files.writeString(unfinished, text + "\n");
        Files.move(unfinished, file);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
