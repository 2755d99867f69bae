package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A database with the durability of a real installation, which a test may kill; like a real one it comes back by itself. */
public final class MortalDatabase {

    private final DataFolder data;
    private final Database database;

    private MortalDatabase(DataFolder data, Database database) {
        this.data = data;
        this.database = database;
    }

    /** Makes such a database known to a context in which the application is about to start. */
    public static void offerTo(GenericApplicationContext context) {
        var mortal = begun();
        context.registerBean(Database.class, () -> mortal.database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MortalDatabase.class, () -> mortal);
        SpringApplication.getShutdownHandlers().add(mortal::end);
    }

    private static MortalDatabase begun() {
        try {
            var target = Files.createDirectories(Path.of("target").toAbsolutePath());
            var folder = Files.createTempDirectory(target, "mortal-data-");
            FileSystemUtils.deleteRecursively(folder);
            var data = new DataFolder(folder).created();
            return new MortalDatabase(
                    data, EmbeddedDatabase.open(data, PostgresPrograms.unpackedBelow(target), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the server at once, as a machine that loses its power. */
    public void kill() {
        try {
            Subprocess.signal(
                    "KILL", PostmasterFile.read(data.cluster()).orElseThrow().process());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        database.close();
        FileSystemUtils.deleteRecursively(data.root().toFile());
    }
}
