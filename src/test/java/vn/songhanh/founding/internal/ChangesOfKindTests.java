package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.OnItsDay;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;

/** 3.08 counts what rises, 3.11 what is an organisation of its own: a change of kind moves both as far as it does so, by the names since 26/7/2026. */
@DatabaseTest
@Import(OrganisationsOfKinds.Source.class)
class ChangesOfKindTests extends InFoundingWorld {

    private static final LocalDate MARCH = LocalDate.of(2031, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2031, 6, 1);

    @Autowired
    Enterprises enterprises;

    @Autowired
    OnItsDay onItsDay;

    @Autowired
    OrganisationsOfKinds.Source source;

    OrganisationsOfKinds kinds;

    @BeforeEach
    void the_organisations() {
        kinds = source.of(world, 2031);
    }

    @Test
    void a_grassroots_cell_that_is_called_a_cell_from_now_on_rises_nowhere() {
        var cell = kinds.there("Công ty TNHH Đổi Tên Gọi", UnitKind.GRASSROOTS_CELL, MARCH);

        becomes(cell, UnitKind.CELL, "1-ĐK/QĐ", JUNE);

        assertThat(kinds.entries("3.08", "1-ĐK/QĐ")).isEmpty();
        assertThat(kinds.entries("3.11a", "1-ĐK/QĐ")).isEmpty();
        assertThat(kinds.differing("Đổi Tên Gọi")).isEmpty();
    }

    @Test
    void a_subordinate_cell_that_is_called_a_cell_is_an_organisation_more_and_none_was_founded() {
        var cell = kinds.there("Công ty TNHH Thành Chi Bộ", UnitKind.SUBORDINATE_CELL, MARCH);

        becomes(cell, UnitKind.CELL, "2-ĐK/QĐ", JUNE);

        assertThat(kinds.entries("3.11a", "2-ĐK/QĐ")).hasSize(1);
        assertThat(kinds.entries("3.08", "2-ĐK/QĐ")).isEmpty();
        assertThat(kinds.entries("3.05a", "2-ĐK/QĐ")).isEmpty();
        assertThat(kinds.differing("Thành Chi Bộ")).isEmpty();

        kinds.reorganise(
                new Reorganisation.Dissolve(cell, "Ngừng sản xuất", new Decision("3-ĐK/QĐ", JUNE, JUNE.plusDays(9))));
        assertThat(kinds.entries("3.09", "3-ĐK/QĐ")).hasSize(1);
        assertThat(kinds.differing("Thành Chi Bộ")).isEmpty();
    }

    @Test
    void a_subordinate_cell_that_becomes_a_committee_rises_and_is_an_organisation_more() {
        var cell = kinds.there("Công ty TNHH Lên Hai Bậc", UnitKind.SUBORDINATE_CELL, MARCH);

        becomes(cell, UnitKind.GRASSROOTS_COMMITTEE, "4-ĐK/QĐ", JUNE);

        assertThat(kinds.entries("3.08", "4-ĐK/QĐ")).hasSize(1);
        assertThat(kinds.entries("3.11a", "4-ĐK/QĐ")).hasSize(1);
        assertThat(kinds.differing("Lên Hai Bậc")).isEmpty();
    }

    @Test
    void what_is_decided_for_a_later_day_counts_by_the_kind_of_that_decision_when_the_day_has_come() {
        var cell = kinds.there("Công ty TNHH Chờ Đến Ngày", UnitKind.SUBORDINATE_CELL, MARCH);
        world.othersAreDone(clock, onItsDay, 3);
        becomes(cell, UnitKind.CELL, "5-ĐK/QĐ", FoundingWorld.TODAY.plusDays(3));
        becomes(cell, UnitKind.GRASSROOTS_COMMITTEE, "6-ĐK/QĐ", FoundingWorld.TODAY.plusDays(3));
        assertThat(kinds.entries("3.11a", "5-ĐK/QĐ")).isEmpty();

        clock.stopOn(FoundingWorld.TODAY.plusDays(3));
        FoundingWorld.house(onItsDay::carryOutDue);

        assertThat(kinds.entries("3.11a", "5-ĐK/QĐ")).hasSize(1);
        assertThat(kinds.entries("3.08", "5-ĐK/QĐ")).isEmpty();
        assertThat(kinds.entries("3.11a", "6-ĐK/QĐ")).isEmpty();
        assertThat(kinds.entries("3.08", "6-ĐK/QĐ")).hasSize(1);
        assertThat(kinds.differing("Chờ Đến Ngày")).isEmpty();
    }

    @Test
    void two_subordinate_cells_that_become_one_cell_are_one_organisation_more() {
        var first = kinds.there("Công ty TNHH Hợp Nhất Nhỏ", UnitKind.SUBORDINATE_CELL, MARCH);
        var second = kinds.there("Công ty TNHH Hợp Nhất Lớn", UnitKind.SUBORDINATE_CELL, MARCH);
        var into = new Reorganisation.Target.Begun(
                UnitKind.CELL, new Reorganisation.Title("", "Chi bộ Hợp Nhất", ""), world.bloc);

        kinds.reorganise(new Reorganisation.Merge(List.of(first, second), into, new Decision("7-ĐK/QĐ", JUNE, JUNE)));

        assertThat(kinds.entries("3.11a", "7-ĐK/QĐ")).hasSize(1);
        assertThat(kinds.entries("3.09", "7-ĐK/QĐ")).isEmpty();
        assertThat(kinds.differing("Hợp Nhất")).isEmpty();
        assertThat(FoundingWorld.house(() -> enterprises.organisedIn(second, JUNE)))
                .isEmpty();
    }

    private void becomes(UnitId unit, UnitKind kind, String number, LocalDate on) {
        var title = new Reorganisation.Title("", kind.words().vi() + " " + number, "");
        kinds.reorganise(new Reorganisation.Upgrade(unit, kind, title, "9-CV", new Decision(number, JUNE, on)));
    }
}
