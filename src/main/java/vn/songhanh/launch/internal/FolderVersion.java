package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.songhanh.web.Build;

/** The newest version that has written a data folder. An older program would not understand what it finds. */
record FolderVersion(DataFolder data) {

    void refuseNewer() {
        var recorded = recorded();
        if (recorded.compareTo(Version.parse(Build.VERSION)) > 0) {
            throw FolderRefusals.folderOfNewerVersion(data.root(), recorded.toString());
        }
    }

    /** To be called when the migrations of this version have run. */
    void record() {
        try {
            if (recorded().compareTo(Version.parse(Build.VERSION)) < 0) {
                Files.writeString(file(), Build.VERSION + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return data.root().resolve("version");
    }

    private Version recorded() {
        try {
            return Version.parse(Files.exists(file()) ? Files.readString(file()).strip() : "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
