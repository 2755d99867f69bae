package vn.songhanh;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void keep_their_boundaries() {
        ApplicationModules.of(Application.class).verify();
    }
}
