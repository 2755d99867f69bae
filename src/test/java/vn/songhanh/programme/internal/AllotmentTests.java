package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.Side;

class AllotmentTests {

    private static final List<PlanUnit> TREE = List.of(
            unit(1, Side.PARTY, null),
            unit(2, Side.PARTY, 1L),
            unit(3, Side.UNION, null),
            unit(4, Side.UNION, 3L).with(new PlanUnit.Origin(9, "Công đoàn cũ")),
            unit(5, Side.UNION, 4L),
            unit(6, Side.UNION, 3L));

    @Test
    void each_side_is_allotted_apart_and_shows_its_own_rest() {
        var allotment = of(Map.of(0L, 20, 2L, 8, 6L, 5));

        assertThat(allotment.shares(cell(0)))
                .containsExactly(
                        new Allotment.Share(Side.PARTY, number(8), number(12)),
                        new Allotment.Share(Side.UNION, number(5), number(15)));
    }

    @Test
    void a_unit_with_a_target_speaks_for_all_below_it() {
        var allotment = of(Map.of(0L, 20, 4L, 9, 5L, 4, 6L, 5));

        assertThat(allotment.shares(cell(0))).containsExactly(new Allotment.Share(Side.UNION, number(14), number(6)));
        assertThat(allotment.shares(cell(4))).containsExactly(new Allotment.Share(Side.UNION, number(4), number(5)));
    }

    @Test
    void below_a_unit_without_a_target_those_further_down_count() {
        var allotment = of(Map.of(0L, 20, 5L, 4, 6L, 5));

        assertThat(allotment.shares(cell(0))).containsExactly(new Allotment.Share(Side.UNION, number(9), number(11)));
    }

    @Test
    void a_unit_that_went_into_another_is_a_part_of_its_target_once_and_by_name() {
        var allotment = of(Map.of(0L, 20, 4L, 7, 9L, 5, 6L, 3));

        assertThat(allotment.total(cell(4))).isEqualByComparingTo("12");
        assertThat(allotment.parts(cell(4))).containsExactly(new Allotment.Part("Công đoàn cũ", number(5)));
        assertThat(allotment.shares(cell(0))).containsExactly(new Allotment.Share(Side.UNION, number(15), number(5)));
    }

    @Test
    void what_went_into_a_unit_without_a_target_does_not_hide_those_below_it() {
        var allotment = of(Map.of(0L, 20, 9L, 5, 5L, 4, 6L, 3));

        assertThat(allotment.shares(cell(0))).containsExactly(new Allotment.Share(Side.UNION, number(12), number(8)));
    }

    @Test
    void without_a_target_above_there_is_no_rest() {
        assertThat(of(Map.of(6L, 3)).shares(cell(0))).containsExactly(new Allotment.Share(Side.UNION, number(3), null));
    }

    private static Allotment of(Map<Long, Integer> targets) {
        var sheet = new java.util.TreeMap<PlanCell, BigDecimal>();
        targets.forEach((unit, quantity) -> sheet.put(cell(unit), number(quantity)));
        return new Allotment(TREE, new PlanSheet(1, sheet));
    }

    private static PlanUnit unit(long id, Side side, @Nullable Long parent) {
        return new PlanUnit(id, side, "Đơn vị " + id, parent == null ? 0 : 1, parent, List.of(), false);
    }

    private static PlanCell cell(long unit) {
        return PlanCell.ofYear(unit, "3.06");
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
