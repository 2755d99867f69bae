package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;

/** Runs a command on a data folder that is made for it, on the embedded database, and leaves nothing behind. */
record ThrowawayCommand(CommandEntry entry, Class<?> application, Map<String, String> environment) implements Command {

    private static final int ATTEMPTS = 100;
    private static final int PAUSE_MILLIS = 100;

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        var folder = folder();
        var whenStopped = Thread.ofPlatform().unstarted(() -> remove(folder));
        Runtime.getRuntime().addShutdownHook(whenStopped);
        try {
            var start = new ApplicationStart(application, new DataFolder(folder.resolve("data")));
            return new ApplicationCommand(entry, start, withoutDatabase()).run(arguments, output);
        } finally {
            remove(folder);
        }
    }

    /** Others may pass through it: PostgreSQL may be another user. */
    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("songhanh-");
            return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> withoutDatabase() {
        return environment.entrySet().stream()
                .filter(setting -> !setting.getKey().startsWith("SONGHANH_DB_"))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A database that is just being stopped may still write, so it may take more than one attempt. */
    private static void remove(Path folder) {
        for (var attempt = 1; Files.exists(folder); attempt++) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new UncheckedIOException(e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
