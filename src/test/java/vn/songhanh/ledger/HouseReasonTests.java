package vn.songhanh.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.songhanh.text.Words;

class HouseReasonTests {

    @Test
    void what_the_program_gives_as_a_reason_is_read_in_both_languages_and_what_people_give_as_they_wrote_it() {
        assertThat(HouseReason.read(HouseReason.KNOWN_LATE.kept()).en())
                .isEqualTo("The period was locked when it came about");
        assertThat(HouseReason.read("Quyết định được ghi sau khi kỳ đã ký").en())
                .isEqualTo("The decision was written down after the period was signed");
        for (var kept : List.of(
                "Tháng được ghi sau khi kỳ đã ký",
                "Số đầu kỳ của sổ đoàn viên, lập sau khi kỳ trước đã ký",
                "Bài đăng vào ngày thuộc kỳ đã khóa, nay mới tính.")) {
            assertThat(HouseReason.read(kept).en()).isNotEqualTo(kept);
        }
        assertThat(HouseReason.read("Cùng một việc với bút toán số 1234, giữ bút toán ấy."))
                .isEqualTo(Words.of(
                        "Cùng một việc với bút toán số 1234, giữ bút toán ấy.",
                        "The same fact as entry 1234, which stays."));
        assertThat(HouseReason.read(HouseReason.RATED_ANEW.kept("12/QĐ-LĐLĐ")).en())
                .isEqualTo("Decision 12/QĐ-LĐLĐ on the classification");
        assertThat(HouseReason.read(HouseReason.TOLD_TWICE.kept("NG-0001")).en())
                .isEqualTo("Told twice: the same person as NG-0001");
        for (var written : List.of("Nhập trùng", "", "Cùng một việc với bút toán số ", ", giữ bút toán ấy.")) {
            assertThat(HouseReason.read(written)).isEqualTo(Words.same(written));
        }
    }
}
