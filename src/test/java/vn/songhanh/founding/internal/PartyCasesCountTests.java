package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.founding.Cases;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.City;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/** A case of a Party organisation that is carried to its end counts by itself: each kind in its own row of 3.05, and in 3.11a what is one of its own. */
@DatabaseTest
@Import(OrganisationsOfKinds.Source.class)
class PartyCasesCountTests {

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    Organisation organisation;

    @Autowired
    Registrations registrations;

    @Autowired
    Programmes programmes;

    @Autowired
    OrganisationsOfKinds.Source source;

    @BeforeEach
    void in_the_order_of_time() {
        clock.stopOn(KindsWorld.TODAY);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}, {3} more in 3.11a")
    @CsvSource({
        "GRASSROOTS_CELL, 2019, 3.05a, 1",
        "GRASSROOTS_COMMITTEE, 2019, 3.05b, 1",
        "SUBORDINATE_CELL, 2019, 3.05c, 0",
        "CELL, 2031, 3.05a, 1",
        "COMMITTEE_UNDER_GRASSROOTS, 2031, 3.05b, 1",
        "GRASSROOTS_COMMITTEE, 2031, 3.05b, 1"
    })
    void a_decision_counts_its_kind_once_and_the_stock(UnitKind kind, int year, String row, long more) {
        var city = city(year);
        var kinds = source.of(city, year);
        var rows = List.of("3.05a", "3.05b", "3.05c", "3.08", "3.09", "3.11a");
        var before = rows.stream().map(kinds::claimed).toList();
        var name = "Công ty TNHH Kết Thúc Hồ Sơ " + kind + " " + year;

        kinds.founded(cases, name, kind, LocalDate.of(year, 4, 10));

        var moved = Stream.iterate(0, index -> index + 1)
                .limit(rows.size())
                .map(index -> kinds.claimed(rows.get(index)) - before.get(index))
                .toList();
        assertThat(moved)
                .containsExactly(
                        row.equals("3.05a") ? 1L : 0L,
                        row.equals("3.05b") ? 1L : 0L,
                        row.equals("3.05c") ? 1L : 0L,
                        0L,
                        0L,
                        more);
        assertThat(kinds.differing(name)).isEmpty();
    }

    private City city(int year) {
        if (year == KindsWorld.YEAR) {
            return KindsWorld.of(organisation, registrations, programmes);
        }
        clock.stopOn(FoundingWorld.TODAY);
        return FoundingWorld.of(organisation, registrations, programmes);
    }
}
