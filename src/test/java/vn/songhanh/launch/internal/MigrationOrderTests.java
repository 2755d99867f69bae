package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationOrderTests {

    @Test
    void a_module_comes_after_those_it_may_depend_on() {
        var order = new MigrationOrder(Map.of(
                "ledger",
                List.of("programme", "text"),
                "programme",
                List.of("access"),
                "access",
                List.of(),
                "text",
                List.of()));

        assertThat(order.modules())
                .containsSubsequence("access", "programme", "ledger")
                .contains("text");
    }

    @Test
    void every_module_of_ours_is_found() {
        assertThat(MigrationOrder.ofThisProgram().modules())
                .containsSubsequence("launch", "access", "organisation", "enterprise");
    }
}
