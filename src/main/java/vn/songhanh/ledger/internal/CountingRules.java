package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;

/** How a programme counts its indicators in each year: a rule that changes in mid-term begins with a year. */
record CountingRules(NavigableMap<Integer, Map<String, Indicator>> years) {

    /** A run of years in which an indicator was counted in one way. */
    record Run(Period period, Indicator indicator) {}

    /** The rules of all years that the periods touch. */
    static CountingRules of(Programmes programmes, ProgrammeId programme, Collection<Period> periods) {
        var first =
                periods.stream().mapToInt(period -> period.first().getYear()).min();
        var last = periods.stream().mapToInt(period -> period.last().getYear()).max();
        var years = new TreeMap<Integer, Map<String, Indicator>>();
        programmes
                .indicatorsByYear(programme, first.orElseThrow(), last.orElseThrow())
                .forEach((year, indicators) -> years.put(year, byCode(indicators)));
        return new CountingRules(years);
    }

    private static Map<String, Indicator> byCode(List<Indicator> indicators) {
        return indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** As the indicator is counted in the year of a day. */
    Indicator at(String code, LocalDate day) {
        var indicator = years.floorEntry(day.getYear()).getValue().get(code);
        if (indicator == null) {
            throw new IllegalStateException("No indicator " + code);
        }
        return indicator;
    }

    /** Everything that is read for some indicators, whichever year they are counted in; of shares their parts. */
    Question.Accounts accounts(Collection<String> codes) {
        return Question.Accounts.of(years.values().stream()
                .flatMap(indicators -> codes.stream().flatMap(code -> withParts(code, indicators)))
                .toList());
    }

    private static Stream<Indicator> withParts(String code, Map<String, Indicator> indicators) {
        var indicator = Objects.requireNonNull(indicators.get(code));
        return indicator.measure() instanceof Measure.Ratio(var part, var whole)
                ? Stream.of(part, whole).map(each -> Objects.requireNonNull(indicators.get(each)))
                : Stream.of(indicator);
    }

    /** The runs that together are the whole period, in order; a single one where the rule never changed in it. */
    List<Run> runs(String code, Period period) {
        var runs = new ArrayList<Run>();
        IntStream.rangeClosed(period.first().getYear(), period.last().getYear()).forEach(number -> {
            var year = Period.year(number).shared(period).orElseThrow();
            var counted = at(code, year.last());
            if (!runs.isEmpty() && runs.getLast().indicator().measure().equals(counted.measure())) {
                year = Period.of(runs.removeLast().period().first(), year.last());
            }
            runs.add(new Run(year, counted));
        });
        return List.copyOf(runs);
    }
}
