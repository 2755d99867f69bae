package vn.songhanh.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.songhanh.support.DatabaseTest;

/** A disk that fills up under a running server is no database that is away: waiting some seconds does not help. */
@DatabaseTest
class DiskFullTests {

    @Autowired
    DatabaseAwayFilter filter;

    @ParameterizedTest
    @CsvSource({"53100, 507, Đĩa của máy chủ đã đầy", "57P01, 503, Cơ sở dữ liệu chưa trả lời"})
    void the_page_says_what_is_to_be_done(String state, int status, String words) throws ServletException, IOException {
        var response = new MockHttpServletResponse();

        filter.doFilter(new MockHttpServletRequest("POST", "/app/enterprises"), response, (_, _) -> {
            throw new ServletException(new IllegalStateException(new SQLException("refused", state)));
        });

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains(words);
    }
}
