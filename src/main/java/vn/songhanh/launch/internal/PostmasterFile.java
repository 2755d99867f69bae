package vn.songhanh.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running PostgreSQL writes into its cluster about itself: {@code postmaster.pid}, whose fields are lines. */
record PostmasterFile(long process, int port, boolean ready) {

    private static final int PROCESS = 0;
    private static final int PORT = 3;
    private static final int STATE = 7;

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty when there is none, or when it is only half written. */
    static Optional<PostmasterFile> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(in(cluster)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<PostmasterFile> parse(List<String> lines) {
        if (lines.size() <= PORT || lines.get(PORT).isBlank()) {
            return Optional.empty();
        }
        var ready = lines.size() > STATE && lines.get(STATE).strip().equals("ready");
        return Optional.of(new PostmasterFile(
                Long.parseLong(lines.get(PROCESS).strip()),
                Integer.parseInt(lines.get(PORT).strip()),
                ready));
    }
}
