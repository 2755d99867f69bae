package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.songhanh.paper.internal.Terms.Run;

/** Along which term the numbers of a day run. */
class TermsTests {

    private static final LocalDate CONGRESS = LocalDate.of(2025, 8, 14);

    private static final Terms USUAL = Terms.of(List.of());

    private static final Terms WRITTEN = Terms.of(List.of(Term.written("2025-2030", CONGRESS)));

    @Test
    void a_usual_term_of_five_years_runs_from_the_middle_of_its_first_year() {
        assertThat(name(USUAL, LocalDate.of(2023, 1, 20))).isEqualTo("2020-2025");
        assertThat(name(USUAL, LocalDate.of(2025, 6, 30))).isEqualTo("2020-2025");
        assertThat(name(USUAL, LocalDate.of(2025, 7, 1))).isEqualTo("2025-2030");
    }

    @Test
    void a_term_that_was_written_begins_on_its_own_day_and_the_one_before_it_lasts_until_then() {
        assertThat(WRITTEN.on(CONGRESS.minusDays(1)))
                .isEqualTo(new Run("2020-2025", LocalDate.of(2020, 7, 1), CONGRESS.minusDays(1)));
        assertThat(WRITTEN.on(CONGRESS)).isEqualTo(new Run("2025-2030", CONGRESS, LocalDate.of(2030, 6, 30)));
    }

    @Test
    void a_congress_before_the_middle_of_the_year_ends_the_term_before_it() {
        var early = Terms.of(List.of(Term.written("2025-2030", LocalDate.of(2025, 3, 2))));

        assertThat(name(early, LocalDate.of(2025, 3, 1))).isEqualTo("2020-2025");
        assertThat(name(early, LocalDate.of(2025, 3, 2))).isEqualTo("2025-2030");
        assertThat(name(early, LocalDate.of(2025, 7, 1))).isEqualTo("2025-2030");
    }

    @Test
    void a_committee_that_was_set_up_between_two_congresses_has_the_terms_that_were_written() {
        var own = Terms.of(List.of(
                Term.written("2023-2028", LocalDate.of(2023, 3, 10)),
                Term.written("2028-2033", LocalDate.of(2028, 3, 9))));

        assertThat(name(own, LocalDate.of(2023, 3, 9))).isEqualTo("2020-2025");
        assertThat(name(own, LocalDate.of(2025, 7, 1))).isEqualTo("2023-2028");
        assertThat(name(own, LocalDate.of(2028, 3, 8))).isEqualTo("2023-2028");
        assertThat(name(own, LocalDate.of(2030, 7, 1))).isEqualTo("2028-2033");
    }

    @Test
    void the_terms_that_are_shown_are_the_last_this_and_the_next() {
        assertThat(WRITTEN.around(LocalDate.of(2026, 11, 27)))
                .extracting(Term::name)
                .containsExactly("2020-2025", "2025-2030", "2030-2035");
    }

    private static String name(Terms terms, LocalDate day) {
        return terms.on(day).name();
    }
}
