package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.NewPlan;

class PlanSheetTests {

    static final PlanSheet FIRST = new PlanSheet(
            1,
            Map.of(
                    cell(0, "3.06"),
                    number(20),
                    cell(7, "3.06"),
                    number(12),
                    new PlanCell(7, "3.06", 1),
                    number(3),
                    cell(8, "3.06"),
                    number(5)));

    @Test
    void a_draft_changes_without_a_word_and_what_is_signed_for_a_reason() {
        var wanted = Map.of(cell(0, "3.06"), number(24));
        var whole = new PlanScope.OfUnit(0);

        assertThat(PlanSheet.NONE.revise(whole, wanted, "", false)).isInstanceOf(PlanSheet.Revising.Agreed.class);
        assertThat(FIRST.revise(whole, wanted, "", false)).isInstanceOf(PlanSheet.Revising.Agreed.class);
        assertThat(FIRST.revise(whole, wanted, " ", true))
                .isEqualTo(new PlanSheet.Revising.Declined(PlanSheet.Objection.REASON_MISSING));
        assertThat(FIRST.revise(whole, wanted, "Nghị quyết 05", true)).isInstanceOf(PlanSheet.Revising.Agreed.class);
    }

    @Test
    void revising_one_unit_leaves_the_targets_of_all_others() {
        var wanted = Map.of(cell(7, "3.06"), number(15));

        var revised = (PlanSheet.Revising.Agreed) FIRST.revise(new PlanScope.OfUnit(7), wanted, "Tăng", true);

        assertThat(revised.targets())
                .containsExactlyInAnyOrder(
                        new NewPlan.Target("3.06", null, number(20)),
                        new NewPlan.Target("3.06", new UnitId(7), number(15)),
                        new NewPlan.Target("3.06", new UnitId(8), number(5)));
    }

    @Test
    void revising_one_indicator_leaves_all_others_of_every_unit() {
        var sheet = FIRST.with(new PlanScope.OfCells(Set.of()), Map.of(cell(7, "2.18"), number(100)));

        var revised = sheet.with(new PlanScope.OfIndicator("3.06"), Map.of(cell(8, "3.06"), number(6)));

        assertThat(revised.targets()).isEqualTo(Map.of(cell(7, "2.18"), number(100), cell(8, "3.06"), number(6)));
    }

    @Test
    void a_plan_in_which_nothing_changed_is_no_new_version() {
        var same = Map.of(cell(8, "3.06"), new BigDecimal("5.0"));

        assertThat(FIRST.revise(new PlanScope.OfUnit(8), same, "Không", false))
                .isEqualTo(new PlanSheet.Revising.Declined(PlanSheet.Objection.NOTHING_CHANGED));
        assertThat(PlanSheet.NONE.revise(new PlanScope.OfUnit(0), Map.of(), "", false))
                .isEqualTo(new PlanSheet.Revising.Declined(PlanSheet.Objection.NOTHING_CHANGED));
    }

    @Test
    void a_target_taken_away_and_a_target_added_are_differences_too() {
        var later = new PlanSheet(
                2,
                Map.of(
                        cell(0, "2.18"),
                        number(900),
                        cell(7, "3.06"),
                        number(12),
                        new PlanCell(7, "3.06", 1),
                        number(4)));

        assertThat(FIRST.against(later))
                .containsExactly(
                        new PlanSheet.Difference(cell(0, "2.18"), null, number(900)),
                        new PlanSheet.Difference(cell(0, "3.06"), number(20), null),
                        new PlanSheet.Difference(new PlanCell(7, "3.06", 1), number(3), number(4)),
                        new PlanSheet.Difference(cell(8, "3.06"), number(5), null));
    }

    private static PlanCell cell(long unit, String indicator) {
        return PlanCell.ofYear(unit, indicator);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
