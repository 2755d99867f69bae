package vn.songhanh.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.util.FileSystemUtils;
import vn.songhanh.launch.Secrets;

/** Where everything of one installation lies, and under which name. */
record DataFolder(Path root) {

    private static final FileAttribute<Set<PosixFilePermission>> OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Creates the folder when it is missing. Others may pass through it (PostgreSQL may be another user) but not list it. */
    DataFolder created() {
        try {
            if (Files.notExists(root)) {
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
            }
            var logs = root.resolve("logs");
            if (Files.notExists(logs)) {
                Files.createDirectory(logs, OURS);
            }
        } catch (IOException e) {
            throw FolderRefusals.folderNotWritable(root, e);
        }
        return this;
    }

    /** The files of PostgreSQL. */
    Path cluster() {
        return root.resolve("database");
    }

    /** The log of this name, in a folder that only we may read: logs name people. */
    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    /** Where the programs of PostgreSQL are unpacked. */
    Path programs() {
        return root;
    }

    Secrets secrets() {
        return Secrets.in(root);
    }

    /** An empty folder of ours in which to make the files of PostgreSQL; what an interrupted attempt left is removed. */
    Path unfinishedCluster() throws IOException {
        var folder = root.resolve("database.unfinished");
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectory(folder, OURS);
    }
}
