package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What was built: the version of Song Hành, when, and the version of the PostgreSQL that it carries. */
record Build(String version, String time, String postgres) {

    static Build ofThisProgram() {
        var properties = new Properties();
        try (var file = Build.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(
                properties.getProperty("build.version", "0"),
                properties.getProperty("build.time", "?"),
                properties.getProperty("build.postgres", "included"));
    }
}
