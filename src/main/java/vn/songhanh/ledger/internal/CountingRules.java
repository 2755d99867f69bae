package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;

/** How a programme counts its indicators in each year of a period: a rule that changes in mid-term begins with a year. */
record CountingRules(List<Year> years) {

    private record Year(Period period, Map<String, Indicator> indicators) {}

    /** A run of years in which an indicator was counted in one way. */
    record Run(Period period, Indicator indicator) {}

    static CountingRules of(Programmes programmes, ProgrammeId programme, Period period) {
        return new CountingRules(IntStream.rangeClosed(
                        period.first().getYear(), period.last().getYear())
                .mapToObj(year -> Period.year(year).shared(period).orElseThrow())
                .map(year -> new Year(year, byCode(programmes.indicators(programme, year.last()))))
                .toList());
    }

    static Map<String, Indicator> byCode(List<Indicator> indicators) {
        return indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** What all years read, and other readings beside them. */
    Question.Accounts accounts(List<Map<String, Indicator>> others) {
        var read = Stream.concat(years.stream().map(Year::indicators), others.stream())
                .flatMap(indicators -> Valuations.withParts(indicators.values(), indicators))
                .toList();
        return Question.Accounts.of(read);
    }

    /** The runs that together are the whole period, in order; a single one where the rule never changed. */
    List<Run> runs(Indicator indicator) {
        var runs = new ArrayList<Run>();
        for (var year : years) {
            var counted = Objects.requireNonNull(year.indicators().get(indicator.code()));
            if (!runs.isEmpty() && runs.getLast().indicator().measure().equals(counted.measure())) {
                var begun = runs.removeLast();
                runs.add(new Run(Period.of(begun.period().first(), year.period().last()), counted));
            } else {
                runs.add(new Run(year.period(), counted));
            }
        }
        return List.copyOf(runs);
    }
}
