package vn.songhanh.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What nobody has to remember: passwords and keys, made up once and kept in a folder that only we may read. */
public record Secrets(Path folder) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of a data folder. */
    public static Secrets in(Path data) {
        return new Secrets(data.resolve("secrets"));
    }

    /** What is kept under a name; so many random bytes in Base64 for addresses the first time. */
    public String kept(String name, int bytes) {
        var file = file(name);
        try {
            if (Files.notExists(file)) {
                var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(folder, ours);
                write(file, random(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a text that only the owner of the file may read; it is complete or not there, and of two writers the first wins. */
    public static void write(Path file, String text) throws IOException {
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "unfinished-", "", ours);
        try {
            Files.writeString(unfinished, text + "\n");
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException _) {
            // another process has made it
        } finally {
            Files.delete(unfinished);
        }
    }

    private static String random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
