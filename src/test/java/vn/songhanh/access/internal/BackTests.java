package vn.songhanh.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class BackTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"/app", "/app/enterprises/new", "/app/organisation/changes/new?kind=FOUND&line=PARTY", "/app?x=1"
            })
    void a_page_of_the_workspace_is_come_back_to(String path) {
        assertThat(Back.of(path)).contains(new Back(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//elsewhere.example/app",
                "https://elsewhere.example/app",
                "/application",
                "/app\\x",
                "/app/a b"
            })
    void anything_else_is_not(String path) {
        assertThat(Back.of(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/app/x", "http://127.0.0.1/app/x"})
    void of_the_page_of_a_form_only_the_path_counts(String referer) {
        var request = new MockHttpServletRequest();
        request.addHeader("Referer", referer);

        assertThat(Back.ofForm(request)).contains(new Back("/app/x"));
    }
}
