package vn.songhanh.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import vn.songhanh.launch.internal.Program;

/** The real program, serving from a data folder that is thrown away with it. */
record DataFolderServer(Path data, Program program, URI home) implements AutoCloseable {

    static DataFolderServer start(String command) {
        try {
            var target = Files.createDirectories(Path.of("target").toAbsolutePath());
            var data = Program.withPrograms(Files.createTempDirectory(target, "journey-"));
            var program = Program.start(command, "--port", "0", "--data", data.toString());
            return new DataFolderServer(data, program, program.awaitReady());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        program.terminate();
        program.awaitEnd();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
