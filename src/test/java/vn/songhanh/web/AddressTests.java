package vn.songhanh.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class AddressTests {

    private final Address list = Address.of("/app/cases")
            .with("q", "Hải Đăng & 50%")
            .with("state", " ")
            .with("page", "3");

    @Test
    void what_is_blank_is_not_said_and_the_rest_is_written_so_that_it_comes_back_the_same() {
        assertThat(list).hasToString("/app/cases?q=H%E1%BA%A3i%20%C4%90%C4%83ng%20%26%2050%25&page=3");
    }

    @Test
    void one_word_said_otherwise_leaves_the_others() {
        assertThat(list.first().with("state", "LISTED"))
                .hasToString("/app/cases?q=H%E1%BA%A3i%20%C4%90%C4%83ng%20%26%2050%25&state=LISTED");
        assertThat(list.without("q").page(1)).hasToString("/app/cases");
        assertThat(list.without("q").page(7).at("/app/cases.xlsx")).hasToString("/app/cases.xlsx?page=7");
    }

    @Test
    void a_word_in_braces_stands_for_itself() {
        assertThat(Address.of("/app").with("q", "{q}")).hasToString("/app?q=%7Bq%7D");
    }

    @Test
    void what_cannot_be_read_is_taken_as_not_said() {
        assertThat(Said.page("0")).isOne();
        assertThat(Said.page("-1")).isOne();
        assertThat(Said.page("12")).isEqualTo(12);
        assertThat(Said.page("1234567")).isOne();
        assertThat(Said.number("1.250")).contains(1250L);
        assertThat(Said.number("1e3")).isEmpty();
        assertThat(Said.number(null)).isEmpty();
        assertThat(Said.day("5/9/2022")).contains(LocalDate.of(2022, 9, 5));
        assertThat(Said.day("31/2/2022")).isEmpty();
        assertThat(Said.oneOf(Month.values(), "may")).contains(Month.MAY);
        assertThat(Said.oneOf(Month.values(), "Mai")).isEmpty();
    }
}
