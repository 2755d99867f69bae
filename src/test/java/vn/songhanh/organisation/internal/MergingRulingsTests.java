package vn.songhanh.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Part;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.internal.Change.Step;

/** Units that are merged or divided, and what lies below them. */
class MergingRulingsTests extends InRulingCity {

    @Test
    void a_unit_is_not_merged_into_itself() {
        assertThat(objections(new Reorganisation.Merge(List.of(NORTH, SOUTH), new Target.Existing(NORTH), DECISION)))
                .contains(new Objection.IntoItself("Công đoàn Bắc"));
    }

    @Test
    void what_lay_below_merged_units_follows_them() {
        var change = agreed(new Reorganisation.Merge(List.of(NORTH), new Target.Existing(SOUTH), DECISION));

        assertThat(change.steps(Step.Alter.class))
                .extracting(alter -> alter.was().id(), Step.Alter::parent)
                .containsExactly(
                        Tuple.tuple(SHOE, new Target.Existing(SOUTH)), Tuple.tuple(STEEL, new Target.Existing(SOUTH)));
    }

    @Test
    void a_new_unit_needs_two_that_merge_into_it() {
        var begun = new Target.Begun(UnitKind.UPPER_UNION, new Title("", "Công đoàn mới", ""), CITY);

        assertThat(objections(new Reorganisation.Merge(List.of(NORTH), begun, DECISION)))
                .containsExactly(new Objection.TooFew(2));
        agreed(new Reorganisation.Merge(List.of(NORTH, SOUTH), begun, DECISION));
    }

    @Test
    void a_divided_unit_that_ends_leaves_nobody_below_it() {
        var parts = List.of(
                new Part(new Target.Existing(SOUTH), null, List.of(SHOE)),
                new Part(begun("Công đoàn Đông"), null, List.of()));

        assertThat(objections(new Reorganisation.Split(NORTH, parts, false, DECISION)))
                .containsExactly(new Objection.ChildrenRemain("Công đoàn Bắc", List.of("CĐCS Thép")));
        agreed(new Reorganisation.Split(NORTH, parts, true, DECISION));
    }

    @Test
    void parts_are_not_more_than_the_whole() {
        var parts = List.of(
                new Part(new Target.Existing(SOUTH), new BigDecimal("0.7"), List.of(SHOE)),
                new Part(begun("Công đoàn Đông"), new BigDecimal("0.4"), List.of(STEEL)));

        assertThat(objections(new Reorganisation.Split(NORTH, parts, false, DECISION)))
                .containsExactly(new Objection.SharesExceedWhole(new BigDecimal("1.1")));
    }

    @Test
    void only_units_of_one_line_are_merged() {
        assertThat(objections(new Reorganisation.Merge(List.of(NORTH, PARTY), new Target.Existing(SOUTH), DECISION)))
                .containsExactly(new Objection.OtherLine("Thành ủy", Line.PARTY));
    }

    @Test
    void nothing_is_merged_into_what_lies_below_it() {
        assertThat(objections(new Reorganisation.Merge(List.of(NORTH), new Target.Existing(SHOE), DECISION)))
                .contains(new Objection.Cycle("CĐCS Giày", "CĐCS Giày"));
    }

    @Test
    void no_new_unit_begins_below_one_that_ends_in_it() {
        var below = new Target.Begun(UnitKind.UPPER_UNION, new Title("", "Công đoàn mới", ""), NORTH);

        assertThat(objections(new Reorganisation.Merge(List.of(NORTH, SOUTH), below, DECISION)))
                .contains(new Objection.Cycle("Công đoàn mới", "Công đoàn Bắc"));
    }

    @Test
    void what_ends_has_lasted_a_day() {
        var today = new Unit(SOUTH, Line.UNION, UnitKind.UPPER_UNION, "", "Công đoàn Nam", "", CITY, DAY, null);
        var around = around(List.of(), city, north, today);

        assertThat(objections(new Reorganisation.Merge(List.of(SOUTH), new Target.Existing(NORTH), DECISION), around))
                .containsExactly(new Objection.LaterFact("Công đoàn Nam", DAY));
        assertThat(objections(new Reorganisation.Dissolve(SOUTH, "sắp xếp", DECISION), around))
                .containsExactly(new Objection.LaterFact("Công đoàn Nam", DAY));
    }

    @Test
    void nothing_goes_on_in_a_unit_that_is_known_to_end() {
        var ending = ended(south, DAY.plusDays(30));

        assertThat(objections(
                        new Reorganisation.Merge(List.of(NORTH), new Target.Existing(SOUTH), DECISION),
                        around(List.of(), city, north, ending)))
                .containsExactly(new Objection.AlreadyEnded("Công đoàn Nam", DAY.plusDays(30)));
    }

    @Test
    void a_division_has_two_parts_or_one_beside_the_unit_that_goes_on() {
        var one = List.of(new Part(new Target.Existing(SOUTH), null, List.of(SHOE, STEEL)));

        assertThat(objections(new Reorganisation.Split(NORTH, one, false, DECISION)))
                .containsExactly(new Objection.TooFew(2));
        assertThat(objections(new Reorganisation.Split(NORTH, List.of(), true, DECISION)))
                .containsExactly(new Objection.TooFew(1));
        agreed(new Reorganisation.Split(NORTH, one, true, DECISION));
    }

    @Test
    void no_part_of_a_division_is_the_unit_itself_or_takes_what_does_not_lie_below_it() {
        var itself = List.of(new Part(new Target.Existing(NORTH), null, List.of()));
        var strange = List.of(new Part(new Target.Existing(SOUTH), null, List.of(PARTY)));

        assertThat(objections(new Reorganisation.Split(NORTH, itself, true, DECISION)))
                .containsExactly(new Objection.IntoItself("Công đoàn Bắc"));
        assertThat(objections(new Reorganisation.Split(NORTH, strange, true, DECISION)))
                .containsExactly(new Objection.NotBelow("Thành ủy", "Công đoàn Bắc"));
    }
}
