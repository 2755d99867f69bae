package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/** What the stock 3.11 makes of changes of kind by the names of before 26/7/2026. */
@DatabaseTest
@Import(OrganisationsOfKinds.Source.class)
class KindsOfBeforeTests {

    private static final LocalDate MARCH = LocalDate.of(KindsWorld.YEAR, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(KindsWorld.YEAR, 6, 1);

    @Autowired
    MovableClock clock;

    KindsWorld world;

    OrganisationsOfKinds kinds;

    @Autowired
    void aWorld(
            Organisation organisation,
            Registrations registrations,
            Programmes programmes,
            OrganisationsOfKinds.Source source) {
        world = KindsWorld.of(organisation, registrations, programmes);
        kinds = source.of(world, KindsWorld.YEAR);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(KindsWorld.TODAY);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_committee_that_becomes_a_subordinate_cell_leaves_the_stock_at_once_and_not_once_more_at_its_end() {
        var committee = kinds.there("Công ty TNHH Về Trực Thuộc", UnitKind.GRASSROOTS_COMMITTEE, MARCH);

        kinds.reorganise(new Reorganisation.Downgrade(
                committee, UnitKind.SUBORDINATE_CELL, title("Chi bộ Về Trực Thuộc"), "", decided("1-KT/QĐ", JUNE)));

        assertThat(kinds.entries("3.11a", "1-KT/QĐ")).hasSize(1);
        assertThat(kinds.entries("3.09", "1-KT/QĐ")).isEmpty();
        assertThat(kinds.differing("Về Trực Thuộc")).isEmpty();

        kinds.reorganise(new Reorganisation.Dissolve(
                committee, "Doanh nghiệp chuyển đi", decided("2-KT/QĐ", JUNE.plusDays(30))));

        assertThat(kinds.entries("3.11a", "2-KT/QĐ")).isEmpty();
        assertThat(kinds.differing("Về Trực Thuộc")).isEmpty();
    }

    @Test
    void a_grassroots_cell_and_a_subordinate_one_become_each_other_and_nothing_rises() {
        var cell = kinds.there("Công ty TNHH Qua Lại", UnitKind.GRASSROOTS_CELL, MARCH);

        becomes(cell, UnitKind.SUBORDINATE_CELL, "3-KT/QĐ", JUNE);
        assertThat(kinds.differing("Qua Lại")).isEmpty();
        becomes(cell, UnitKind.GRASSROOTS_CELL, "4-KT/QĐ", JUNE.plusDays(9));
        assertThat(kinds.differing("Qua Lại")).isEmpty();

        assertThat(kinds.entries("3.11a", "3-KT/QĐ")).hasSize(1);
        assertThat(kinds.entries("3.11a", "4-KT/QĐ")).hasSize(1);
        assertThat(kinds.entries("3.08", "4-KT/QĐ")).isEmpty();
    }

    @Test
    void a_combined_committee_that_is_divided_into_subordinate_cells_is_no_organisation_of_its_own_any_more() {
        var committee = kinds.there("Công ty TNHH Chia Nhỏ Một", UnitKind.GRASSROOTS_COMMITTEE, MARCH);
        kinds.alsoIn("Công ty TNHH Chia Nhỏ Hai", committee, MARCH.plusDays(1));
        var parts = List.of("Chi bộ Chia Nhỏ Một", "Chi bộ Chia Nhỏ Hai").stream()
                .map(name -> new Reorganisation.Part(
                        new Reorganisation.Target.Begun(UnitKind.SUBORDINATE_CELL, title(name), world.bloc),
                        null,
                        List.of()))
                .toList();

        kinds.reorganise(new Reorganisation.Split(committee, parts, false, decided("5-KT/QĐ", JUNE)));

        assertThat(kinds.entries("3.11a", "5-KT/QĐ")).hasSize(1);
        assertThat(kinds.differing("Chia Nhỏ")).isEmpty();
    }

    private void becomes(UnitId unit, UnitKind kind, String number, LocalDate on) {
        kinds.reorganise(new Reorganisation.Upgrade(unit, kind, title(number), decided(number, on)));
    }

    private static Reorganisation.Title title(String name) {
        return new Reorganisation.Title("", name, "");
    }

    private static Decision decided(String number, LocalDate on) {
        return new Decision(number, on, on);
    }
}
