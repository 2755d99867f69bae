package vn.songhanh.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever changes the language of a page stays where they are, with all that they have asked. */
class LanguageFilterTests {

    @ParameterizedTest
    @CsvSource({
        "/app/search, q=giao%20ban&lang=en, /app/search?q=giao%20ban",
        "/app/meetings, lang=en, /app/meetings",
        "/app/meetings, page=2&lang=vi&q=l%C6%B0%C6%A1ng, /app/meetings?page=2&q=l%C6%B0%C6%A1ng",
        "/app/assignments, lang=vi&language=x, /app/assignments?language=x",
    })
    void the_switch_keeps_what_else_the_address_asks(String path, String query, String location)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        request.setParameter("lang", query.contains("lang=en") ? "en" : "vi");
        var response = new MockHttpServletResponse();

        new LanguageFilter().doFilter(request, response, (_, _) -> {});

        assertThat(response.getHeader("Location")).isEqualTo(location);
        assertThat(response.getCookie("lang")).isNotNull();
    }
}
