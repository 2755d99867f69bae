package vn.songhanh.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Voice;
import vn.songhanh.support.DatabaseTest;

/** What is published of persons. */
@DatabaseTest
class FewPersonsTests {

    @Autowired
    Programmes programmes;

    @Test
    void one_to_four_of_a_part_are_hidden_and_neither_none_nor_five_nor_the_whole() {
        assertThat(hidden("2.10a")).containsExactly(1, 2, 3, 4);
        assertThat(hidden("2.08")).containsExactly(1, 2, 3, 4);
        assertThat(hidden("2.07")).isEmpty();
        assertThat(hidden("3.06")).isEmpty();
    }

    private List<Integer> hidden(String code) {
        var indicator = Voice.house("test", programmes::indicators).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return IntStream.rangeClosed(0, 6)
                .filter(number -> FewPersons.hides(indicator, BigDecimal.valueOf(number)))
                .boxed()
                .toList();
    }
}
