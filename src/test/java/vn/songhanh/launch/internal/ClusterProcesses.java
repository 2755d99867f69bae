package vn.songhanh.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processes of PostgreSQL that work in one folder. */
record ClusterProcesses(Path cluster) {

    boolean any() {
        return ProcessHandle.allProcesses().anyMatch(this::worksHere);
    }

    /** Returns when the last one has ended; PostgreSQL needs a moment to write everything down. */
    void awaitNone() {
        while (any()) {
            Thread.onSpinWait();
        }
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc/%d/cwd".formatted(process.pid())), cluster);
        } catch (IOException e) {
            return false;
        }
    }
}
