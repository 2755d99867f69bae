package vn.songhanh.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * The targets of one year in one version, for one unit or the whole programme.
 *
 * @param number 1 for the first plan of the year; a change is a new number with a reason
 * @param signed whether leaders of both bodies have signed this version; else it is a draft
 * @param targets of the year, by indicator code
 * @param quarters by quarter 1 to 4, then by indicator code; empty where the plan has none
 */
public record Plan(
        int year,
        int number,
        boolean signed,
        String reason,
        Instant madeAt,
        Map<String, BigDecimal> targets,
        Map<Integer, Map<String, BigDecimal>> quarters) {

    public Optional<BigDecimal> target(String indicator) {
        return Optional.ofNullable(targets.get(indicator));
    }

    /** The target against which a period is measured: the quarter's own where the plan has one, else that of the year. */
    public Optional<BigDecimal> target(String indicator, Period period) {
        for (var quarter = 1; quarter <= 4; quarter++) {
            if (period.equals(Period.quarter(year, quarter))) {
                var own = quarters.getOrDefault(quarter, Map.of()).get(indicator);
                return own == null ? target(indicator) : Optional.of(own);
            }
        }
        return target(indicator);
    }

    /** Which version it is and whether it holds, for everything that says "% of plan". */
    public Words called() {
        return called(number, signed);
    }

    /** The same for a version that is known by its number. */
    public static Words called(int number, boolean signed) {
        return (signed
                        ? Words.of("Bản số {0}, hai bên đã ký", "Version {0}, signed by both")
                        : Words.of("Bản số {0}, chưa đủ chữ ký", "Version {0}, not signed by both"))
                .with(Integer.toString(number));
    }
}
