package vn.songhanh.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.songhanh.rulebook.internal.Aim.Change;
import vn.songhanh.rulebook.internal.Aim.Objection;
import vn.songhanh.rulebook.internal.Aim.Wish;

class AimTests {

    private static final LocalDate BEGAN = LocalDate.of(2021, 6, 12);

    private final Aim survey = new Aim("UNION_SURVEY_WORKERS", Topic.PLAN, 25, BEGAN);

    @Test
    void a_threshold_of_the_programme_changes_from_a_later_day_on() {
        var wish = new Wish(20, BEGAN.plusDays(1), "12/KH-LĐLĐ");

        assertThat(survey.change(wish)).isEqualTo(new Change.Agreed(wish));
    }

    @Test
    void what_has_begun_is_not_changed() {
        assertThat(survey.change(new Wish(20, BEGAN, "12/KH-LĐLĐ")))
                .isEqualTo(new Change.Declined(java.util.List.of(new Objection.NotAfter(BEGAN))));
    }

    @Test
    void what_a_charter_says_is_not_set_here_and_all_objections_come_at_once() {
        var law = new Aim("UNION_MIN_MEMBERS", Topic.UNION, 5, BEGAN);

        assertThat(law.change(new Wish(0, BEGAN, " ")))
                .isEqualTo(new Change.Declined(java.util.List.of(
                        new Objection.RuledByLaw(),
                        new Objection.NotPositive(),
                        new Objection.PaperMissing(),
                        new Objection.NotAfter(BEGAN))));
    }
}
