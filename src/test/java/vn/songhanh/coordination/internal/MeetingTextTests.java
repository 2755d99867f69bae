package vn.songhanh.coordination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.programme.ProgrammeId;

class MeetingTextTests {

    private static final LocalDate DAY = LocalDate.of(2089, 3, 9);

    @ParameterizedTest
    @CsvSource({
        "Giao ban quý I, kết luận cuộc họp giao ban quý I",
        "LĐLĐ và Ban Tổ chức, kết luận cuộc họp LĐLĐ và Ban Tổ chức",
        "Q, kết luận cuộc họp Q",
    })
    void a_title_begins_small_within_the_subject_unless_it_begins_with_letters_of_an_abbreviation(
            String title, String subject) {
        assertThat(new MeetingText(meeting(title), List.of()).notice().subject())
                .isEqualTo(subject);
    }

    @Test
    void a_paper_goes_to_the_units_that_are_still_asked() {
        var text = new MeetingText(
                meeting("Giao ban"),
                List.of(
                        given("Công đoàn phường", AssignmentState.OPEN),
                        given("Ban Dân vận", AssignmentState.DROPPED)));

        assertThat(text.minutes().recipients()).isEqualTo("Công đoàn phường");
    }

    private static AssignmentLine given(String unit, AssignmentState state) {
        return new AssignmentLine(1, "Rà soát", Side.UNION, unit, DAY, state, null, "", false, 1, "Giao ban");
    }

    private static Meeting meeting(String title) {
        return new Meeting(
                new MeetingId(1),
                new ProgrammeId(1),
                true,
                Side.PARTY,
                new UnitId(1),
                title,
                DAY,
                "08:00",
                "",
                "",
                "Hai ban",
                "Xong",
                MeetingState.HELD,
                "",
                null,
                null,
                0);
    }
}
