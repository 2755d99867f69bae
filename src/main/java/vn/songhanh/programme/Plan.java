package vn.songhanh.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The targets of one year in one version.
 *
 * @param number 1 for the first plan of the year; a change is a new number with a reason
 * @param targets quantity by indicator code, for one unit or the whole programme
 */
public record Plan(int year, int number, String reason, Instant madeAt, Map<String, BigDecimal> targets) {

    public Optional<BigDecimal> target(String indicator) {
        return Optional.ofNullable(targets.get(indicator));
    }
}
