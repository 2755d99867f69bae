package vn.songhanh.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * The target against which a period is measured: that of its quarters where the plan has them – what flows adds up, of what
     * stands the last one is meant –, else that of the year.
     */
    public Optional<BigDecimal> target(Indicator indicator, Period period) {
        return ofQuarters(indicator, period).or(() -> target(indicator.code()));
    }

    /** Whether a period that is shorter than the year is measured against the target of the year all the same. */
    public boolean measuresByYear(Indicator indicator, Period period) {
        return !period.contains(Period.year(year))
                && target(indicator.code()).isPresent()
                && ofQuarters(indicator, period).isEmpty();
    }

    private Optional<BigDecimal> ofQuarters(Indicator indicator, Period period) {
        var own = quartersOf(period).stream()
                .map(quarter -> Optional.ofNullable(
                        quarters.getOrDefault(quarter, Map.of()).get(indicator.code())))
                .toList();
        if (own.isEmpty() || own.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        if (own.size() == 1 || indicator.kind() == Indicator.Kind.STOCK) {
            return own.getLast();
        }
        return indicator.measure().addsOverTime()
                ? own.stream().flatMap(Optional::stream).reduce(BigDecimal::add)
                : Optional.empty();
    }

    /** The quarters of which a part of the year consists; none where it is the whole year, or cuts a quarter. */
    private List<Integer> quartersOf(Period period) {
        var within = IntStream.rangeClosed(1, 4)
                .filter(quarter -> period.contains(Period.quarter(year, quarter)))
                .boxed()
                .toList();
        var whole = !within.isEmpty()
                && within.size() < 4
                && period.first().equals(Period.quarter(year, within.getFirst()).first())
                && period.last().equals(Period.quarter(year, within.getLast()).last());
        return whole ? within : List.of();
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
