package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.support.DatabaseTest;

@DatabaseTest
class HealthTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void anybody_may_ask_and_learns_no_more_than_needed() {
        assertThat(browser.get().uri("/health"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"status\":\"UP\",\"database\":\"UP\",\"version\":\"0.1.0\"}");
    }

    @Test
    void a_database_that_is_away_takes_the_node_out_of_service() {
        var away = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/songhanh");

        var answer = new HealthController(away).health();

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getBody()).isEqualTo(new HealthController.Health("DOWN", "DOWN", "0.1.0"));
    }
}
