package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTests {

    @Test
    void a_line_is_a_paragraph_as_when_pasted_from_a_word_processor() {
        assertThat(html("Một.\nHai.\n\n\nBa.")).isEqualTo("<p>Một.</p><p>Hai.</p><p>Ba.</p>");
    }

    @Test
    void headings_lists_and_quotations() {
        assertThat(html("## Lớn\n### Nhỏ\n- một\n- hai\n1. ba\n2) bốn\n> lời\n> nữa"))
                .isEqualTo("<h2>Lớn</h2><h3>Nhỏ</h3><ul><li>một</li><li>hai</li></ul><ol><li>ba</li><li>bốn</li></ol>"
                        + "<blockquote><p>lời</p><p>nữa</p></blockquote>");
    }

    @Test
    void a_table_has_a_head_when_a_row_of_dashes_follows_it() {
        assertThat(html("| Năm | CĐCS |\n|---|---|\n| 2021 | 37 |"))
                .isEqualTo("<table><thead><tr><th scope=\"col\">Năm</th><th scope=\"col\">CĐCS</th></tr></thead>"
                        + "<tbody><tr><td>2021</td><td>37</td></tr></tbody></table>");
    }

    @Test
    void bold_italic_and_links() {
        assertThat(html("**đậm** và *nghiêng*, [xem](/tin/a) 3 * 4 * 5 và a*b*c"))
                .isEqualTo("<p><strong>đậm</strong> và <em>nghiêng</em>, <a href=\"/tin/a\">xem</a> 3 * 4 * 5 và"
                        + " a*b*c</p>");
    }

    @Test
    void a_place_for_a_picture_parts_the_text() {
        assertThat(Marks.blocks("Một.\n[ảnh 2]\nHai.\n{picture: 1}"))
                .containsExactly(
                        new Block.Html("<p>Một.</p>"),
                        new Block.Photo(2),
                        new Block.Html("<p>Hai.</p>"),
                        new Block.Photo(1));
        assertThat(Marks.picturesAskedFor("a\n[Ảnh 3]\nxem [ảnh 4] ở dưới")).isEqualTo(List.of(3));
    }

    @Test
    void markup_and_signs_are_text() {
        assertThat(Marks.plain(Marks.blocks("1 < 2 & \"ba\" <b>bốn</b> ${5}")))
                .isEqualTo("1 < 2 & \"ba\" <b>bốn</b> ${5}");
    }

    @Test
    void a_word_of_five_megabytes_ends() {
        assertThat(Marks.blocks("*".repeat(50_000) + "[".repeat(50_000) + "a".repeat(5_000_000)))
                .hasSize(1);
    }

    private static String html(String body) {
        return ((Block.Html) Marks.blocks(body).getFirst()).clean();
    }
}
