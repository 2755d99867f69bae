package vn.songhanh.enterprise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Programs rely on docs/import.md. */
class ImportDocumentTests {

    @Test
    void every_code_of_a_fault_and_every_column_is_documented() throws IOException {
        var document = Files.readString(Path.of("docs/import.md"));

        for (var code : FaultCode.values()) {
            var row = switch (code.effect()) {
                case REFUSES -> "refused";
                case DOUBTS -> "doubtful";
                case TELLS -> "taken";
            };
            assertThat(document).contains("| `" + code + "` | " + row + " |");
        }
        for (var column : Column.values()) {
            assertThat(document).contains("`" + column.slug() + "`");
        }
    }
}
