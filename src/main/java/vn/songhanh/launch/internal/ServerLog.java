package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What PostgreSQL says, and where in it the present start begins. */
record ServerLog(Path file, long beginning) {

    private static final long LARGE = 10L * 1024 * 1024;
    private static final int ENOUGH = 64 * 1024;

    /** Goes on in the log of earlier starts; one that has become large is put aside, the one before it is dropped. */
    static ServerLog goingOn(Path file) {
        try {
            if (Files.exists(file) && Files.size(file) > LARGE) {
                Files.move(file, Path.of(file + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last complaint of this start. */
    String lastWords() {
        try (var channel = FileChannel.open(file)) {
            var text = ByteBuffer.allocate(ENOUGH);
            channel.read(text, beginning);
            return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .reduce("", (earlier, later) -> later);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
