package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.SectionHeading;

class SectionTextTests {

    @Test
    void a_line_is_a_paragraph_and_empty_lines_are_nothing() {
        assertThat(SectionText.blocks("Một.\n\n  Hai.  \n"))
                .containsExactly(Paragraph.of("Một."), Paragraph.of("Hai."));
    }

    @Test
    void headings_lose_their_count_because_the_document_counts() {
        assertThat(SectionText.blocks("### 1. Ưu điểm\n2. Hạn chế\na) Khách quan\n#### b) Chủ quan"))
                .containsExactly(
                        new SectionHeading(2, "Ưu điểm"),
                        new SectionHeading(2, "Hạn chế"),
                        new SectionHeading(3, "Khách quan"),
                        new SectionHeading(3, "Chủ quan"));
    }

    @Test
    void a_counted_sentence_is_no_heading() {
        assertThat(SectionText.blocks("1. Đề nghị Thành ủy xem xét."))
                .containsExactly(Paragraph.of("1. Đề nghị Thành ủy xem xét."));
    }

    @Test
    void items_stand_together() {
        assertThat(SectionText.blocks("- Một;\n– Hai.\nHết."))
                .containsExactly(BulletList.of("Một;", "Hai."), Paragraph.of("Hết."));
    }
}
