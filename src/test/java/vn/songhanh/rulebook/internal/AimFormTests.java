package vn.songhanh.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimFormTests {

    @ParameterizedTest
    @CsvSource({
        // 5 more than the integers of the database hold
        "4294967301, 01/01/2040, value",
        "40000,      01/01/2040, value",
        "hai mươi,   01/01/2040, value",
        "20,         '',         from",
    })
    void a_fault_stands_at_the_field_that_has_it(String value, String from, String faulty) {
        assertThat(new AimForm(value, from, "12/KH").read())
                .asInstanceOf(type(AimForm.Reading.Faulty.class))
                .satisfies(reading -> assertThat(reading.faults()).containsOnlyKeys(faulty));
    }

    @Test
    void a_threshold_and_its_day_are_understood() {
        assertThat(new AimForm("20", "01/01/2040", " 12/KH ").read())
                .isEqualTo(new AimForm.Reading.Understood(new Aim.Wish(20, LocalDate.of(2040, 1, 1), "12/KH")));
    }
}
