package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** The yearly classification of organisations is entered by their unit and counts for 3.14 and 3.15. */
@DatabaseTest
@Import(People.class)
class ClassificationTests {

    private static final LocalDate FEBRUARY = LocalDate.of(2031, 2, 1);

    @Autowired
    People people;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    MovableClock clock;

    FoundingWorld world;

    @Autowired
    void aWorld(Registrations registrations, Programmes programmes) {
        world = FoundingWorld.of(organisation, registrations, programmes);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(FoundingWorld.TODAY);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_grade_counts_once_and_one_told_anew_takes_the_one_before_back() {
        var officer = people.officer(Side.UNION, world.district);
        var union = union("Công ty TNHH Xếp Loại");
        var rated = claimed("3.15b");
        var good = claimed("3.15a");
        var agreements = claimed("3.15c");

        assertThat(officer.post("/app/classification")
                        .param("year", "2031")
                        .param("grade-" + union, "GOOD")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi số, ký hiệu quyết định xếp loại");
        for (var turn = 0; turn < 2; turn++) {
            assertThat(officer.post("/app/classification")
                            .param("year", "2031")
                            .param("grade-" + union, "GOOD")
                            .param("agreement-" + union, "true")
                            .param("decision", "9/QĐ")
                            .param("on", "2031-10-15")
                            .exchange())
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(claimed("3.15b")).isEqualTo(rated + 1);
        assertThat(claimed("3.15a")).isEqualTo(good + 1);
        assertThat(claimed("3.15c")).isEqualTo(agreements + 1);

        assertThat(officer.post("/app/classification")
                        .param("year", "2031")
                        .param("grade-" + union, "FULFILLED")
                        .param("decision", "10/QĐ")
                        .param("on", "2031-10-20")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.15b")).isEqualTo(rated + 1);
        assertThat(claimed("3.15a")).isEqualTo(good);
        assertThat(claimed("3.15c")).isEqualTo(agreements);
    }

    @Test
    void another_district_does_not_see_it_and_changes_nothing() {
        var union = union("Công ty TNHH Quận Khác Xếp");
        var stranger = people.officer(Side.UNION, world.otherDistrict);
        var rated = claimed("3.15b");

        assertThat(stranger.get("/app/classification?year=2031").exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Quận Khác Xếp");
        assertThat(stranger.post("/app/classification")
                        .param("year", "2031")
                        .param("grade-" + union, "GOOD")
                        .param("decision", "9/QĐ")
                        .param("on", "2031-10-15")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.15b")).isEqualTo(rated);
    }

    private UnitId union(String name) {
        var enterprise = world.enterprise(name);
        return FoundingWorld.house(() -> {
            var unit = organisation.found(new Founding(
                    UnitKind.GRASSROOTS_UNION,
                    "",
                    "CĐCS " + name,
                    "CĐCS " + name,
                    world.district,
                    new Decision("1", FEBRUARY, FEBRUARY)));
            enterprises.organised(enterprise, Line.UNION, unit, FEBRUARY);
            return unit;
        });
    }

    private long claimed(String code) {
        return FoundingWorld.house(() -> figures.all(FigureQuery.whole(world.programme, Period.year(2031)))).stream()
                .filter(one -> one.indicator().code().equals(code))
                .mapToLong(one -> one.claimed().longValueExact())
                .sum();
    }
}
