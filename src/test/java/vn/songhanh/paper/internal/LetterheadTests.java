package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.songhanh.paper.PaperKind;

class LetterheadTests {

    @Test
    void a_paper_is_called_by_type_and_subject_and_a_letter_by_its_subject() {
        assertThat(PaperTitle.of(PaperKind.MINUTES, "hội nghị giữa năm")).isEqualTo("Biên bản hội nghị giữa năm");
        assertThat(PaperTitle.of(PaperKind.REMINDER, "đôn đốc việc tồn")).isEqualTo("Đôn đốc việc tồn");
    }
}
