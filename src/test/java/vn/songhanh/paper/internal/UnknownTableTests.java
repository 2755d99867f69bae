package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.support.PaperWorld.said;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PaperWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** A table of data that there is not is told when the text is kept, not found in the printed paper. */
@DatabaseTest
@Import(PaperWorld.class)
class UnknownTableTests {

    @Autowired
    PaperWorld world;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(PaperWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void it_is_named_with_its_line_and_with_those_that_there_are_and_what_was_typed_stays() {
        var address = world.begun(ours.partyOfficer(), ours, "REMINDER", "ALONE");

        assertThat(writing(address, "1. Việc còn tồn\n\n[Bảng việc tồn đọng]\nHết"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Dòng 3: không có “[Bảng việc tồn đọng]” trong loại văn bản này. Viết một trong: [Bảng tiến độ chỉ tiêu],"
                                + " [Bảng việc còn tồn]; hoặc bỏ dấu ngoặc vuông.",
                        "[Bảng việc tồn đọng]\nHết</textarea>");
        said(writing(address, "1. Việc còn tồn\n\n[Bảng việc còn tồn]\n[xem kèm]"));
    }

    @Test
    void papers_that_draw_nothing_from_the_data_have_none() {
        var address = world.begun(ours.partyOfficer(), ours, "MINUTES", "ALONE");

        assertThat(writing(address, "[bảng chỉ tiêu]"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dòng 1: loại văn bản này không có bảng số liệu nào");
    }

    @Test
    void only_lines_that_are_nothing_else_ask_for_a_table() {
        assertThat(PaperMarks.unknownTable("Xem [Bảng 1]\n[ Bảng chỉ tiêu ]\n[Bảngx]", Set.of("Bảng chỉ tiêu")))
                .isEmpty();
        assertThat(PaperMarks.unknownTable("\n  [BẢNG lạ] ", Set.of("Bảng chỉ tiêu")))
                .contains(Map.entry(2, "BẢNG lạ"));
    }

    private MockMvcTester.MockMvcRequestBuilder writing(String address, String words) {
        return ours.partyOfficer()
                .post(address + "/draft")
                .param("subject", "đôn đốc")
                .param("words", words)
                .param("version", "1");
    }
}
