package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.songhanh.paper.Letterheads;
import vn.songhanh.paper.PaperKind;

class LetterheadTests {

    @Test
    void a_term_of_five_years_runs_from_the_middle_of_its_first_year() {
        assertThat(Letterheads.term(LocalDate.of(2023, 1, 20))).isEqualTo("2020-2025");
        assertThat(Letterheads.term(LocalDate.of(2025, 6, 30))).isEqualTo("2020-2025");
        assertThat(Letterheads.term(LocalDate.of(2025, 7, 1))).isEqualTo("2025-2030");
    }

    @Test
    void a_paper_is_called_by_type_and_subject_and_a_letter_by_its_subject() {
        assertThat(PaperTitle.of(PaperKind.MINUTES, "hội nghị giữa năm")).isEqualTo("Biên bản hội nghị giữa năm");
        assertThat(PaperTitle.of(PaperKind.REMINDER, "đôn đốc việc tồn")).isEqualTo("Đôn đốc việc tồn");
    }
}
