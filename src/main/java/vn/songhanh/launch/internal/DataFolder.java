package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where everything of one installation lies, and under which name. */
record DataFolder(Path root) {

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
        } catch (IOException e) {
            throw new Refusal(
                    "Không tạo được thư mục dữ liệu %s. Hãy chọn thư mục khác bằng --data hoặc sửa quyền ghi."
                            .formatted(root),
                    "The data folder %s cannot be created. Choose another with --data, or permit writing."
                            .formatted(root),
                    e);
        }
        return this;
    }

    /** The files of PostgreSQL. */
    Path cluster() {
        return root.resolve("database");
    }

    /** What PostgreSQL says. */
    Path databaseLog() {
        return root.resolve("database.log");
    }

    Secrets secrets() {
        return new Secrets(root.resolve("secrets"));
    }

    Path createCluster() {
        try {
            var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            return Files.exists(cluster()) ? cluster() : Files.createDirectory(cluster(), ours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
