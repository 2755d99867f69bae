package vn.songhanh.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is. */
public final class Build {

    /** The version people speak of. */
    public static final String VERSION = read("version");

    /** Changes with every build: the mark on static files. */
    public static final String MARK = read("mark");

    /** The version of the PostgreSQL that comes with it. */
    public static final String POSTGRES = read("postgres");

    private Build() {}

    private static String read(String key) {
        try (var in = Build.class.getResourceAsStream("/songhanh-build.properties")) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty(key, "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
