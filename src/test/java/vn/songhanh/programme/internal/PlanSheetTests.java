package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.NewPlan;

class PlanSheetTests {

    static final PlanSheet FIRST = new PlanSheet(
            1, Map.of(0L, Map.of("3.06", number(20)), 7L, Map.of("3.06", number(12)), 8L, Map.of("3.06", number(5))));

    @Test
    void the_first_plan_needs_no_reason_and_every_later_one_does() {
        var wanted = Map.of("3.06", number(24));

        assertThat(PlanSheet.NONE.revise(0, wanted, "")).isInstanceOf(PlanSheet.Revising.Agreed.class);
        assertThat(FIRST.revise(0, wanted, " "))
                .isEqualTo(new PlanSheet.Revising.Declined(PlanSheet.Objection.REASON_MISSING));
        assertThat(FIRST.revise(0, wanted, "Nghị quyết 05")).isInstanceOf(PlanSheet.Revising.Agreed.class);
    }

    @Test
    void revising_one_unit_leaves_the_targets_of_all_others() {
        var revised = (PlanSheet.Revising.Agreed) FIRST.revise(7, Map.of("3.06", number(15)), "Tăng");

        assertThat(revised.targets())
                .containsExactlyInAnyOrder(
                        new NewPlan.Target("3.06", null, number(20)),
                        new NewPlan.Target("3.06", new UnitId(7), number(15)),
                        new NewPlan.Target("3.06", new UnitId(8), number(5)));
    }

    @Test
    void a_plan_in_which_nothing_changed_is_no_new_version() {
        assertThat(FIRST.revise(7, Map.of("3.06", new BigDecimal("12.0")), "Không"))
                .isEqualTo(new PlanSheet.Revising.Declined(PlanSheet.Objection.NOTHING_CHANGED));
        assertThat(PlanSheet.NONE.revise(0, Map.of(), ""))
                .isEqualTo(new PlanSheet.Revising.Declined(PlanSheet.Objection.NOTHING_CHANGED));
    }

    @Test
    void a_target_taken_away_and_a_target_added_are_differences_too() {
        var later = new PlanSheet(2, Map.of(0L, Map.of("2.18", number(900)), 7L, Map.of("3.06", number(12))));

        assertThat(FIRST.against(later))
                .containsExactly(
                        new PlanSheet.Difference(0, "2.18", null, number(900)),
                        new PlanSheet.Difference(0, "3.06", number(20), null),
                        new PlanSheet.Difference(8, "3.06", number(5), null));
    }

    @Test
    void units_are_summed_without_the_whole_programme() {
        assertThat(FIRST.sumOfUnits()).containsExactly(Map.entry("3.06", number(17)));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
