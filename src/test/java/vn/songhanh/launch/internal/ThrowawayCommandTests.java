package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrowawayCommandTests {

    @Test
    void works_in_a_folder_of_its_own_and_leaves_nothing_behind() throws IOException {
        var before = folders();

        var ended = Program.start("bench", "--entries", "5", "--data", "target/never made")
                .awaitEnd();

        assertThat(ended.exitCode()).as(ended.errors()).isEqualTo(2);
        assertThat(ended.errors()).contains("--entries phải từ 10.000").contains("must be 10,000 or more");
        assertThat(folders()).isSubsetOf(before);
        assertThat(Path.of("target/never made")).doesNotExist();
    }

    private static List<Path> folders() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(folder -> folder.getFileName().toString().startsWith("songhanh-"))
                    .toList();
        }
    }
}
