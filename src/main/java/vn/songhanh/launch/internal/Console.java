package vn.songhanh.launch.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** The terminal, always in UTF-8: what the caller's locale calls its letters must not turn Vietnamese into question marks. */
record Console(PrintStream out, PrintStream err, Language language, boolean json) implements CommandOutput {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Console of(List<String> commandLine, Map<String, String> environment) {
        return new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                chosenLanguage(commandLine, environment),
                commandLine.contains("--json"));
    }

    @Override
    public void say(Words words) {
        (json ? err : out).println(words.in(language));
    }

    @Override
    public void print(Object value) {
        out.println(JSON.writeValueAsString(value));
    }

    /** A line that automation waits for, the same in every language. */
    void signal(String line) {
        out.println(line);
    }

    /** A refusal is told in both languages: whoever started us may not be whom we speak to. */
    void refuse(Words words) {
        err.println(words.vi());
        err.println(words.en());
    }

    /** Where in the program a fault arose, for whoever mends it. */
    void trace(Throwable fault) {
        fault.printStackTrace(err);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static Language chosenLanguage(List<String> commandLine, Map<String, String> environment) {
        var written = String.join("=", commandLine).toLowerCase(Locale.ROOT) + "=";
        var place = written.indexOf("--lang=");
        var chosen = place >= 0
                ? written.substring(place + "--lang=".length())
                : environment.getOrDefault("SONGHANH_LANG", "vi");
        return chosen.startsWith("en") ? Language.EN : Language.VI;
    }
}
