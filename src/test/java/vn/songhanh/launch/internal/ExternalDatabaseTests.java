package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.songhanh.launch.Refusal;

class ExternalDatabaseTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/sh, jdbc:postgresql://db/sh",
        "postgresql://db:5433/sh, jdbc:postgresql://db:5433/sh",
        "postgres://db/sh, jdbc:postgresql://db/sh",
        "postgresql://db/sh?currentSchema=hp, 'jdbc:postgresql://db/sh?currentSchema=hp,public'",
        "postgresql://db/sh?currentSchema=hp&ssl=true, 'jdbc:postgresql://db/sh?currentSchema=hp,public&ssl=true'",
        "'postgresql://db/sh?currentSchema=hp,public', 'jdbc:postgresql://db/sh?currentSchema=hp,public'"
    })
    void an_address_may_be_written_as_usual(String given, String url) {
        assertThat(ExternalDatabase.address(given)).isEqualTo(url);
    }

    @Test
    void half_a_setting_is_refused() {
        var environment = Map.of("SONGHANH_DB_URL", "postgresql://db/sh", "SONGHANH_DB_USER", "songhanh");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ExternalDatabase.open(environment, new DataFolder(folder)))
                .withMessageContaining("SONGHANH_DB_PASSWORD is missing");
    }

    @Test
    void a_server_that_does_not_answer_is_told_with_its_address() {
        var environment = Map.of(
                "SONGHANH_DB_URL", "postgresql://127.0.0.1:1/sh",
                "SONGHANH_DB_USER", "songhanh",
                "SONGHANH_DB_PASSWORD", "x");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ExternalDatabase.open(environment, new DataFolder(folder)))
                .withMessageContaining("postgresql://127.0.0.1:1/sh cannot be reached");
    }
}
