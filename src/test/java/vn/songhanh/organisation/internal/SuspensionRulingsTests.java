package vn.songhanh.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.internal.Change.Step;

/** An organisation is suspended and resumes, and stays suspended whatever else becomes of it. */
class SuspensionRulingsTests extends InRulingCity {

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

    @Test
    void a_suspension_stops_what_works_and_resuming_lets_it_work_again() {
        assertThat(agreed(new Reorganisation.Suspend(SHOE, "", DECISION)).steps(Step.Alter.class))
                .extracting(Step.Alter::suspended)
                .containsExactly(true);
        assertThat(agreed(new Reorganisation.Resume(SHOE, DECISION), whereShoeIsSuspended())
                        .steps(Step.Alter.class))
                .extracting(Step.Alter::suspended)
                .containsExactly(false);
    }

    @Test
    void what_is_suspended_stays_so_where_it_is_transferred_upgraded_or_follows_those_above_it() {
        assertThat(agreed(new Reorganisation.Transfer(SHOE, SOUTH, DECISION), whereShoeIsSuspended())
                        .steps(Step.Alter.class))
                .extracting(Step.Alter::suspended)
                .containsExactly(true);
        assertThat(agreed(
                                new Reorganisation.Upgrade(
                                        SHOE, UnitKind.UPPER_UNION, new Title("", "CĐ Giày", ""), DECISION),
                                whereShoeIsSuspended())
                        .steps(Step.Alter.class))
                .extracting(Step.Alter::suspended)
                .containsExactly(true);
        assertThat(agreed(
                                new Reorganisation.Merge(List.of(NORTH), new Target.Existing(SOUTH), DECISION),
                                whereShoeIsSuspended())
                        .steps(Step.Alter.class))
                .extracting(alter -> alter.was().id(), Step.Alter::suspended)
                .containsExactly(Tuple.tuple(SHOE, true), Tuple.tuple(STEEL, false));
        var cell = new Unit(
                CELLS, Line.PARTY, UnitKind.GRASSROOTS_COMMITTEE, "", "Đảng bộ Giày", "", NORTH, BEGAN, null, true);
        assertThat(agreed(
                                new Reorganisation.Downgrade(
                                        CELLS, UnitKind.CELL, new Title("", "Chi bộ Giày", ""), "", DECISION),
                                around(List.of(), city, north, cell))
                        .steps(Step.Alter.class))
                .extracting(Step.Alter::suspended)
                .containsExactly(true);
    }

    private Surroundings whereShoeIsSuspended() {
        var suspended =
                new Unit(SHOE, Line.UNION, UnitKind.GRASSROOTS_UNION, "", "CĐCS Giày", "", NORTH, BEGAN, null, true);
        return around(List.of(), city, north, south, suspended, steel);
    }
}
