package vn.songhanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void keep_their_boundaries() {
        MODULES.verify();
    }

    @Test
    void the_map_in_the_document_is_what_the_code_says() throws IOException {
        var document = Files.readString(ARCHITECTURE);
        var renewed = ModuleMap.of(MODULES).within(document);

        if (Boolean.getBoolean("songhanh.map")) {
            Files.writeString(ARCHITECTURE, renewed);
            return;
        }
        assertThat(document).as("""
                    The map of modules in docs/architecture.md is out of date. Renew it and commit it:
                    mvn test -Dtest=ModulesTests -Dsonghanh.map=true""").isEqualTo(renewed);
    }
}
