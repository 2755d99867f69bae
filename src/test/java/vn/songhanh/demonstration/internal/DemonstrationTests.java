package vn.songhanh.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Figure;
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

        var founded = confirmed("2021-2023", 2022, "3.06");
        var decided = Rows.of("founding-cases.csv").stream()
                .filter(row -> row.get("objective").equals("UNION")
                        && row.get("decided_on").startsWith("2022"))
                .count();
        assertThat(founded).isEqualByComparingTo(String.valueOf(decided));
        assertThat(confirmed("2024-2026", 2026, "3.07")).isEqualByComparingTo("1");
        assertThat(confirmed("2024-2026", 2026, "3.14b")).isPositive();
        assertThat(confirmed("2024-2026", 2026, "3.15b")).isPositive();
        assertThat(told("2024-2026", 2026, "2.16")).isPositive();
        assertThat(told("2024-2026", 2026, "2.16b")).isPositive();
    }

    private BigDecimal confirmed(String code, int year, String indicator) {
        return figure(code, year, indicator).confirmed();
    }

    private BigDecimal told(String code, int year, String indicator) {
        var figure = figure(code, year, indicator);
        return figure.confirmed().add(figure.claimed());
    }

    private Figure figure(String code, int year, String indicator) {
        return Voice.house("test", () -> {
            var programme = programmes.byCode(code).orElseThrow();
            return figures.all(FigureQuery.whole(programme.id(), Period.year(year))).stream()
                    .filter(figure -> figure.indicator().code().equals(indicator))
                    .findFirst()
                    .orElseThrow();
        });
    }
}
