package vn.songhanh.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;

class EntryLineTests {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

    private static EntryLine line(Words title, boolean corrects, EntryLine.TakenBack takenBack) {
        return new EntryLine(
                new EntryId(1),
                FactKind.CONTACT,
                title,
                null,
                DAY,
                DAY,
                1,
                ClaimState.CONFIRMED,
                Side.UNION,
                Evidence.none(""),
                Instant.EPOCH,
                "",
                corrects,
                takenBack);
    }

    @Test
    void a_title_that_opens_with_the_kind_does_not_tell_it_again() {
        var opening = FactKind.CONTACT.words();

        assertThat(line(Words.of(opening.vi() + " Công ty A", opening.en() + " A"), false, EntryLine.TakenBack.NO)
                        .notes())
                .isEmpty();
        assertThat(line(Words.same("Biên bản làm việc"), false, EntryLine.TakenBack.NO)
                        .notes())
                .containsExactly(opening);
    }

    @Test
    void corrections_and_what_was_taken_back_are_named() {
        assertThat(line(Words.same("Biên bản làm việc"), true, EntryLine.TakenBack.YES)
                        .notes())
                .extracting(Words::vi)
                .containsExactly(FactKind.CONTACT.words().vi(), "điều chỉnh", "đã đảo");
    }
}
