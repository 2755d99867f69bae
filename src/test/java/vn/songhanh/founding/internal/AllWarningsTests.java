package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.City;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** Today tells of every case that something has overtaken and of every cell that is too small: the page cuts, the source does not. */
@DatabaseTest
@Import(People.class)
class AllWarningsTests extends InFoundingWorld {

    private static final LocalDate FEBRUARY = LocalDate.of(2031, 2, 1);

    @Autowired
    People people;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Registrations registrations;

    @Autowired
    Organisation organisation;

    @Autowired
    Cases cases;

    @Autowired
    CaseWarnings warnings;

    @Test
    void seven_cells_that_are_too_small_are_seven_warnings_and_the_page_leads_from_six_to_all() {
        var committee = committee();
        for (var number = 1; number <= 7; number++) {
            cell("Công ty TNHH Thiếu Người " + number, UnitKind.CELL, committee, 2);
        }
        var officer = people.officer(Side.PARTY, committee);

        assertThat(warned(officer, "Thiếu Người")).hasSize(7);
        assertThat(officer.get("/app").exchange()).bodyText().contains("Xem cả 7 việc");
    }

    @Test
    void seven_cases_of_enterprises_that_have_closed_are_seven_warnings() {
        var committee = committee();
        var officer = people.officer(Side.PARTY, committee);
        for (var number = 1; number <= 7; number++) {
            var enterprise = enterprise("Công ty TNHH Đóng Cửa " + number, committee);
            officer.as(() -> cases.open(enterprise, Objective.PARTY, FEBRUARY));
            FoundingWorld.house(() -> {
                registrations.status(enterprise, TaxStatus.of("03").orElseThrow(), FEBRUARY.plusDays(9));
                return Optional.empty();
            });
        }

        assertThat(warned(officer, "Đóng Cửa")).hasSize(7);
    }

    @Test
    void p6_a_subordinate_cell_of_two_official_members_is_warned_of_too_and_one_of_three_is_not_charter_24_1() {
        var committee = committee();
        cell("Công ty TNHH Trực Thuộc Hai", UnitKind.SUBORDINATE_CELL, committee, 2);
        cell("Công ty TNHH Trực Thuộc Ba", UnitKind.SUBORDINATE_CELL, committee, 3);

        assertThat(warned(people.officer(Side.PARTY, committee), "Trực Thuộc"))
                .containsExactly("Chi bộ Công ty TNHH Trực Thuộc Hai");
    }

    private List<String> warned(Person officer, String name) {
        return officer.as(() -> warnings.waitingFor(officer.mandate())).stream()
                .map(task -> task.what().vi())
                .filter(what -> what.contains(name))
                .toList();
    }

    private UnitId committee() {
        return FoundingWorld.house(() -> organisation.found(new Founding(
                UnitKind.UPPER_COMMITTEE,
                "",
                "Đảng ủy cảnh báo " + System.nanoTime(),
                "",
                world.bloc,
                new Decision("1", City.BEGINNING, City.BEGINNING))));
    }

    private EnterpriseId enterprise(String name, UnitId committee) {
        var enterprise = world.enterprise(name);
        FoundingWorld.house(() -> {
            registrations.managed(enterprise, Line.PARTY, committee, City.BEGINNING.plusDays(1));
            return Map.of();
        });
        return enterprise;
    }

    private void cell(String name, UnitKind kind, UnitId committee, int official) {
        var enterprise = enterprise(name, committee);
        var began = kind == UnitKind.CELL ? FEBRUARY : City.BEGINNING.plusDays(1);
        var title = "Chi bộ " + name;
        FoundingWorld.house(() -> {
            var unit = organisation.found(
                    new Founding(kind, "", title, title, committee, new Decision("1", began, began)));
            enterprises.organised(enterprise, Line.PARTY, unit, FEBRUARY);
            enterprises.surveyed(enterprise, new Survey(FEBRUARY.plusDays(9), 40, 0, official, 1, ""));
            return unit;
        });
    }
}
