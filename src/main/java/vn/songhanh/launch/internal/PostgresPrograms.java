package vn.songhanh.launch.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import vn.songhanh.web.Build;

/** The programs of PostgreSQL that we carry with us, one archive per processor, unpacked once. */
record PostgresPrograms(Path folder) {

    private static final String UNFINISHED = "postgresql-unpacking-";

    /** Unpacks the programs below the given folder unless they are there. A half-unpacked folder never bears the final name. */
    static PostgresPrograms unpackedBelow(Path parent) {
        var folder = parent.resolve("postgresql-" + Build.POSTGRES);
        try {
            if (Files.notExists(folder)) {
                var partial = Files.createTempDirectory(parent, UNFINISHED);
                unpack(partial);
                Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
                moveOrDiscard(partial, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PostgresPrograms(folder);
    }

    /** Removes what a killed process left half unpacked. Only for whoever holds the lock of the folder. */
    static void clearUnfinished(Path parent) {
        try (var unfinished = Files.newDirectoryStream(parent, UNFINISHED + "*")) {
            for (var folder : unfinished) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    private static void moveOrDiscard(Path partial, Path folder) throws IOException {
        try {
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.notExists(folder)) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(partial); // another process was faster
        }
    }

    private static void unpack(Path target) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry leaves the folder: " + entry.getName());
                }
                write(entry, archive, path);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        }
        // whoever runs PostgreSQL must be able to read it, whatever our umask says
        var mode = entry.isDirectory() || (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static InputStream archive() {
        var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var name = switch (processor) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
            default -> "/postgres-linux-" + processor + ".txz";
        };
        var archive = PostgresPrograms.class.getResourceAsStream(name);
        if (archive == null) {
            throw DatabaseRefusals.noServerFor(processor);
        }
        return archive;
    }
}
