package vn.songhanh.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.internal.Change.Step;

class RulingsTests extends InRulingCity {

    @Test
    void a_unit_begins_below_another_of_its_line() {
        var change = agreed(new Reorganisation.Found(founding(NORTH, DECISION)));

        assertThat(change.steps()).hasSize(1);
    }

    @Test
    void a_decision_has_a_number() {
        assertThat(objections(new Reorganisation.Found(founding(NORTH, new Decision(" ", DAY, DAY)))))
                .containsExactly(new Objection.DecisionNumberMissing());
    }

    @Test
    void nothing_begins_below_a_unit_of_another_line() {
        assertThat(objections(new Reorganisation.Found(founding(PARTY, DECISION))))
                .containsExactly(new Objection.OtherLine("Thành ủy", Line.PARTY));
    }

    @Test
    void nothing_is_told_of_a_unit_before_it_began() {
        var early = new Decision("1/QĐ", BEGAN.minusYears(1), BEGAN.minusDays(1));

        assertThat(objections(new Reorganisation.Transfer(SHOE, SOUTH, early)))
                .contains(new Objection.NotYet("CĐCS Giày", BEGAN));
    }

    @Test
    void the_story_is_told_in_order() {
        var later = new Unit(
                SHOE, Line.UNION, UnitKind.GRASSROOTS_UNION, "", "CĐCS Giày mới", "", NORTH, DAY.plusDays(1), null);
        var first = ended(shoe, DAY.plusDays(1));

        assertThat(objections(
                        new Reorganisation.Transfer(SHOE, SOUTH, DECISION),
                        around(List.of(), city, north, south, first, later)))
                .contains(new Objection.LaterFact("CĐCS Giày", DAY.plusDays(1)));
    }

    @Test
    void a_unit_does_not_come_below_its_own_descendant() {
        assertThat(objections(new Reorganisation.Transfer(NORTH, SHOE, DECISION)))
                .containsExactly(new Objection.Cycle("Công đoàn Bắc", "CĐCS Giày"));
    }

    @Test
    void a_unit_that_has_others_below_it_is_not_dissolved_and_they_are_named() {
        assertThat(objections(new Reorganisation.Dissolve(NORTH, "sắp xếp", DECISION)))
                .containsExactly(new Objection.ChildrenRemain("Công đoàn Bắc", List.of("CĐCS Giày", "CĐCS Thép")));
    }

    @Test
    void an_empty_unit_is_dissolved() {
        assertThat(agreed(new Reorganisation.Dissolve(SOUTH, "sắp xếp", DECISION))
                        .steps())
                .containsExactly(new Step.End(south, Change.Part.SUBJECT, null));
    }

    @Test
    void a_code_belongs_to_one_unit_of_a_line_on_a_day() {
        var holder =
                new Unit(SOUTH, Line.UNION, UnitKind.UPPER_UNION, "31.002", "Công đoàn Nam", "", CITY, BEGAN, null);
        var around = around(List.of(holder), city, north, holder);
        var title = new Title("31.002", "Công đoàn Bắc", "");

        assertThat(objections(new Reorganisation.Rename(NORTH, title, DECISION), around))
                .containsExactly(new Objection.CodeTaken("31.002", "Công đoàn Nam"));
        assertThat(Rulings.on(
                        new Reorganisation.Merge(
                                List.of(NORTH, SOUTH), new Target.Begun(UnitKind.UPPER_UNION, title, CITY), DECISION),
                        around))
                .isInstanceOf(Ruling.Agreed.class);
    }

    @Test
    void an_upgrade_stays_on_its_line_and_changes_the_kind() {
        assertThat(objections(new Reorganisation.Upgrade(
                        SHOE, UnitKind.GRASSROOTS_CELL, new Title("", "CĐCS Giày", ""), DECISION)))
                .containsExactly(new Objection.OtherLine("CĐCS Giày", Line.PARTY));
        assertThat(objections(new Reorganisation.Upgrade(
                        SHOE, UnitKind.GRASSROOTS_UNION, new Title("", "CĐCS Giày", ""), DECISION)))
                .containsExactly(new Objection.NothingChanges("CĐCS Giày"));
    }

    @Test
    void a_committee_is_downgraded_to_a_lower_kind_and_not_by_an_upgrade() {
        var committee = unit(CELLS, UnitKind.GRASSROOTS_COMMITTEE, "Đảng bộ Giày", NORTH);
        var cell = unit(CELLS, UnitKind.CELL, "Chi bộ Giày", NORTH);
        var title = new Title("", "Chi bộ Giày", "");

        assertThat(objections(
                        new Reorganisation.Upgrade(CELLS, UnitKind.CELL, title, DECISION),
                        around(List.of(), city, north, committee)))
                .containsExactly(new Objection.IsLower("Đảng bộ Giày", UnitKind.CELL));
        assertThat(objections(
                        new Reorganisation.Downgrade(CELLS, UnitKind.GRASSROOTS_COMMITTEE, title, "", DECISION),
                        around(List.of(), city, north, cell)))
                .containsExactly(new Objection.NotLower("Chi bộ Giày", UnitKind.GRASSROOTS_COMMITTEE));
        assertThat(Rulings.on(
                        new Reorganisation.Downgrade(CELLS, UnitKind.CELL, title, "", DECISION),
                        around(List.of(), city, north, committee)))
                .isInstanceOfSatisfying(
                        Ruling.Agreed.class,
                        agreed -> assertThat(agreed.change().kind()).isEqualTo(UnitEvent.Kind.DOWNGRADE));
    }

    @Test
    void what_becomes_a_cell_keeps_no_cells_below_it() {
        var committee = unit(CELLS, UnitKind.GRASSROOTS_COMMITTEE, "Đảng bộ Giày", NORTH);
        var below = unit(new UnitId(901), UnitKind.SUBORDINATE_CELL, "Chi bộ Xưởng 1", CELLS);
        var title = new Title("", "Chi bộ Giày", "");

        assertThat(objections(
                        new Reorganisation.Downgrade(CELLS, UnitKind.CELL, title, "", DECISION),
                        around(List.of(), city, north, committee, below)))
                .containsExactly(new Objection.ChildrenRemain("Đảng bộ Giày", List.of("Chi bộ Xưởng 1")));
        assertThat(Rulings.on(
                        new Reorganisation.Downgrade(CELLS, UnitKind.COMMITTEE_UNDER_GRASSROOTS, title, "", DECISION),
                        around(List.of(), city, north, committee, below)))
                .isInstanceOf(Ruling.Agreed.class);
    }

    @Test
    void a_unit_has_a_name() {
        assertThat(objections(new Reorganisation.Rename(NORTH, new Title("", " ", ""), DECISION)))
                .containsExactly(new Objection.NameMissing());
    }

    @Test
    void what_stays_as_it_is_is_no_change() {
        assertThat(objections(new Reorganisation.Transfer(SHOE, NORTH, DECISION)))
                .containsExactly(new Objection.NothingChanges("CĐCS Giày"));
        assertThat(objections(new Reorganisation.Rename(SHOE, new Title("", "CĐCS Giày", ""), DECISION)))
                .containsExactly(new Objection.NothingChanges("CĐCS Giày"));
    }

    @Test
    void nobody_decides_of_a_unit_that_there_is_not() {
        assertThat(objections(new Reorganisation.Transfer(CELLS, SOUTH, DECISION)))
                .containsExactly(new Objection.UnitMissing(CELLS));
    }
}
