package vn.songhanh.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Part;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.internal.Change.Step;

class RulingsTests {

    private static final UnitId CELLS = new UnitId(900);
    private static final LocalDate BEGAN = LocalDate.of(2021, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
    private static final Decision DECISION = new Decision("12/QĐ-LĐLĐ", DAY.minusDays(10), DAY);
    private static final UnitId CITY = new UnitId(1);
    private static final UnitId NORTH = new UnitId(2);
    private static final UnitId SOUTH = new UnitId(3);
    private static final UnitId SHOE = new UnitId(4);
    private static final UnitId STEEL = new UnitId(5);
    private static final UnitId PARTY = new UnitId(6);

    private final Unit city = unit(CITY, UnitKind.CITY_FEDERATION, "Liên đoàn", null);
    private final Unit north = unit(NORTH, UnitKind.UPPER_UNION, "Công đoàn Bắc", CITY);
    private final Unit south = unit(SOUTH, UnitKind.UPPER_UNION, "Công đoàn Nam", CITY);
    private final Unit shoe = unit(SHOE, UnitKind.GRASSROOTS_UNION, "CĐCS Giày", NORTH);
    private final Unit steel = unit(STEEL, UnitKind.GRASSROOTS_UNION, "CĐCS Thép", NORTH);
    private final Unit party = unit(PARTY, UnitKind.CITY_COMMITTEE, "Thành ủy", null);

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
                        org.assertj.core.groups.Tuple.tuple(SHOE, new Target.Existing(SOUTH)),
                        org.assertj.core.groups.Tuple.tuple(STEEL, new Target.Existing(SOUTH)));
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
    void only_an_organisation_in_an_enterprise_is_suspended_and_only_a_suspended_one_resumes() {
        assertThat(objections(new Reorganisation.Suspend(NORTH, "", DECISION)))
                .containsExactly(new Objection.NotGrassroots("Công đoàn Bắc"));
        assertThat(objections(new Reorganisation.Resume(SHOE, DECISION)))
                .containsExactly(new Objection.NotSuspended("CĐCS Giày"));
        var suspended =
                new Unit(SHOE, Line.UNION, UnitKind.GRASSROOTS_UNION, "", "CĐCS Giày", "", NORTH, BEGAN, null, true);
        var around = around(List.of(), city, north, suspended);
        assertThat(objections(new Reorganisation.Suspend(SHOE, "", DECISION), around))
                .containsExactly(new Objection.SuspendedAlready("CĐCS Giày"));
        assertThat(Rulings.on(new Reorganisation.Resume(SHOE, DECISION), around))
                .isInstanceOf(Ruling.Agreed.class);
        var title = new Title("", "CĐCS Giày Bắc", "");
        assertThat(Rulings.on(new Reorganisation.Rename(SHOE, title, DECISION), around))
                .isInstanceOfSatisfying(
                        Ruling.Agreed.class,
                        agreed -> assertThat(agreed.change().steps())
                                .containsExactly(new Step.Alter(
                                        suspended,
                                        suspended.kind(),
                                        title,
                                        new Target.Existing(NORTH),
                                        true,
                                        Change.Part.SUBJECT)));
    }

    private static Founding founding(@Nullable UnitId parent, Decision decision) {
        return new Founding(UnitKind.GRASSROOTS_UNION, "", "CĐCS May", "", parent, decision);
    }

    private static Target.Begun begun(String name) {
        return new Target.Begun(UnitKind.UPPER_UNION, new Title("", name, ""), CITY);
    }

    private Change agreed(Reorganisation wish) {
        var ruling = Rulings.on(wish, around(List.of(), city, north, south, shoe, steel, party));
        assertThat(ruling).isInstanceOf(Ruling.Agreed.class);
        return ((Ruling.Agreed) ruling).change();
    }

    private List<Objection> objections(Reorganisation wish) {
        return objections(wish, around(List.of(), city, north, south, shoe, steel, party));
    }

    private static List<Objection> objections(Reorganisation wish, Surroundings around) {
        var ruling = Rulings.on(wish, around);
        assertThat(ruling).isInstanceOf(Ruling.Declined.class);
        return ((Ruling.Declined) ruling).objections();
    }

    private static Surroundings around(List<Unit> holders, Unit... facts) {
        var byUnit = Arrays.stream(facts).collect(Collectors.groupingBy(Unit::id));
        return new Surroundings(
                byUnit.values().stream()
                        .map(ofUnit -> known(ofUnit, facts))
                        .collect(Collectors.toMap(Known::id, Function.identity())),
                holders,
                Map.of(),
                Map.of());
    }

    private static Known known(List<Unit> ofUnit, Unit... facts) {
        var unit = ofUnit.getFirst();
        return new Known(
                unit.id(),
                unit.line(),
                0,
                ofUnit,
                Arrays.stream(facts)
                        .filter(fact -> unit.id().equals(fact.parent()))
                        .toList(),
                above(unit.id(), facts).toList());
    }

    private static Stream<UnitId> above(UnitId id, Unit... facts) {
        var parent = Arrays.stream(facts)
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .map(Unit::parent);
        return Stream.concat(Stream.of(id), parent.stream().flatMap(up -> above(up, facts)));
    }

    private static Unit unit(UnitId id, UnitKind kind, String name, @Nullable UnitId parent) {
        return new Unit(id, kind.line(), kind, "", name, "", parent, BEGAN, null);
    }

    private static Unit ended(Unit unit, LocalDate to) {
        return new Unit(
                unit.id(), unit.line(), unit.kind(), unit.code(), unit.name(), "", unit.parent(), unit.from(), to);
    }
}
