package vn.songhanh.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.QuietConsole;
import vn.songhanh.time.Period;

@DatabaseTest
class DemonstrationTests {

    @Autowired
    Demonstration demonstration;

    @Autowired
    Programmes programmes;

    @Autowired
    Figures figures;

    @Test
    void it_tells_its_story_once_and_the_figures_agree_with_the_cases() {
        demonstration.load(new QuietConsole());
        demonstration.load(new QuietConsole());

        var founded = Voice.house("test", () -> {
            var programme = programmes.byCode("2021-2023").orElseThrow();
            return figures.all(FigureQuery.whole(programme.id(), Period.year(2022))).stream()
                    .filter(figure -> figure.indicator().code().equals("3.06"))
                    .findFirst()
                    .orElseThrow();
        });
        var decided = Rows.of("founding-cases.csv").stream()
                .filter(row -> row.get("objective").equals("UNION")
                        && row.get("decided_on").startsWith("2022"))
                .count();
        assertThat(founded.confirmed()).isEqualByComparingTo(String.valueOf(decided));
    }
}
