package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each thing that a snapshot was computed with, and each of its numbers, is under the hash that the leaders sign. */
class SealTests {

    private static final LocalDate CUTOFF = LocalDate.of(2022, 12, 31);
    private static final Seal SEAL = new Seal(41, "a1b2c3d4e5f60718", PlansUsed.of(2022, 1), CUTOFF);
    private static final Snapshot.Line LINE = new Snapshot.Line("3.06", "10", "1", "2", "3", "4", "5");
    private static final String FIGURES = text(LINE);

    @Test
    void another_position_is_another_hash() {
        differs(new Seal(42, SEAL.rules(), SEAL.plans(), CUTOFF));
    }

    @Test
    void another_version_of_the_rules_is_another_hash() {
        differs(new Seal(41, "a1b2c3d4e5f60719", SEAL.plans(), CUTOFF));
    }

    @Test
    void another_version_of_a_plan_is_another_hash() {
        differs(new Seal(41, SEAL.rules(), PlansUsed.of(2022, 2), CUTOFF));
    }

    @Test
    void the_plan_of_another_year_is_another_hash() {
        differs(new Seal(41, SEAL.rules(), PlansUsed.of(2021, 1), CUTOFF));
    }

    @Test
    void another_day_of_the_structure_is_another_hash() {
        differs(new Seal(41, SEAL.rules(), SEAL.plans(), CUTOFF.minusDays(1)));
    }

    @Test
    void another_number_of_any_kind_is_another_hash() {
        assertThat(List.of(
                        new Snapshot.Line("3.07", "10", "1", "2", "3", "4", "5"),
                        new Snapshot.Line("3.06", "11", "1", "2", "3", "4", "5"),
                        new Snapshot.Line("3.06", null, "1", "2", "3", "4", "5"),
                        new Snapshot.Line("3.06", "10", "0", "2", "3", "4", "5"),
                        new Snapshot.Line("3.06", "10", "1", "0", "3", "4", "5"),
                        new Snapshot.Line("3.06", "10", "1", "2", "0", "4", "5"),
                        new Snapshot.Line("3.06", "10", "1", "2", "3", "0", "5"),
                        new Snapshot.Line("3.06", "10", "1", "2", "3", "4", "0")))
                .allSatisfy(line -> assertThat(SEAL.hash(text(line))).isNotEqualTo(SEAL.hash(FIGURES)));
    }

    @Test
    void the_same_is_the_same_hash_and_numbers_are_written_in_one_way() {
        assertThat(new Seal(41, SEAL.rules(), PlansUsed.read("2022:1"), CUTOFF).hash(FIGURES))
                .isEqualTo(SEAL.hash(FIGURES));
        assertThat(Snapshot.exact(new BigDecimal("1.2E+3"))).isEqualTo(new BigDecimal("1200"));
    }

    @Test
    void targets_of_quarters_instead_of_the_year_are_another_hash() {
        differs(new Seal(41, SEAL.rules(), new PlansUsed(SEAL.plans().numbers(), true), CUTOFF));
        assertThat(PlansUsed.read("2021:2,2022:1 by quarter").text()).isEqualTo("2021:2,2022:1 by quarter");
    }

    /** What was signed before rules were marked keeps its hash, which is over the figures alone. */
    @Test
    void a_set_from_before_rules_were_marked_is_hashed_as_it_was() {
        assertThat(new Seal(41, null, SEAL.plans(), CUTOFF).hash(FIGURES)).isEqualTo(Seal.sha256(FIGURES));
    }

    private static void differs(Seal other) {
        assertThat(other.hash(FIGURES)).isNotEqualTo(SEAL.hash(FIGURES));
    }

    private static String text(Snapshot.Line line) {
        return new Snapshot(List.of(line)).text();
    }
}
