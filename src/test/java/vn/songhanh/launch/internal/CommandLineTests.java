package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.Application;

class CommandLineTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void help_lists_the_commands_in_vietnamese() {
        assertThat(run("help")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("serve")
                .contains("Chạy máy chủ")
                .contains("status");
    }

    @Test
    void help_speaks_english_when_told_to() {
        assertThat(run("help", "--lang", "en")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Runs the server")
                .doesNotContain("Chạy");
    }

    @Test
    void help_explains_one_command() {
        assertThat(run("help", "serve")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--port PORT").contains("READY");
    }

    @Test
    void every_command_explains_itself() {
        assertThat(run("status", "--help")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("{version, postgres, role, megabytes}");
    }

    @Test
    void version_prints_json() {
        assertThat(run("version", "--json")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{").contains("\"version\" : \"0.1.0\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "serve now",
                "serve --sport 1",
                "serve --port",
                "serve --port abc",
                "serve --port 70000",
                "help dance"
            })
    void what_cannot_be_understood_ends_with_2_and_says_why(String line) {
        var exitCode = run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(exitCode).isEqualTo(2);
        assertThat(out.size() + err.size()).isPositive();
    }

    private int run(String... words) {
        return new CommandLineLauncher(Map.of(), this::console).run(Application.class, words);
    }

    private Console console(List<String> words) {
        var spoken = Console.of(words, Map.of());
        return new Console(new PrintStream(out), new PrintStream(err), spoken.language(), spoken.json());
    }
}
