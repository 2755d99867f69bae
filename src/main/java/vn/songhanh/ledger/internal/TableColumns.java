package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Into which periods the columns of a table cut its years. */
public enum TableColumns {
    MONTHS(Words.of("Tháng", "Months"), 12),
    QUARTERS(Words.of("Quý", "Quarters"), 4),
    HALVES(Words.of("6 tháng", "Half-years"), 2),
    YEARS(Words.of("Năm", "Years"), 1);

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final Words words;
    private final int inYear;

    TableColumns(Words words, int inYear) {
        this.words = words;
        this.inYear = inYear;
    }

    public Words words() {
        return words;
    }

    /** The periods of the years in order, and after them the whole; that is read, since not every figure adds up. */
    List<Period> of(int firstYear, int lastYear) {
        var periods = new ArrayList<>(IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(this::of)
                .toList());
        if (periods.size() > 1) {
            periods.add(Period.term(firstYear, lastYear));
        }
        return List.copyOf(periods);
    }

    private Stream<Period> of(int year) {
        return IntStream.rangeClosed(1, inYear).mapToObj(number -> switch (this) {
            case MONTHS -> Period.month(year, number);
            case QUARTERS -> Period.quarter(year, number);
            case HALVES -> Period.half(year, number);
            case YEARS -> Period.year(year);
        });
    }

    /** How all columns are headed. */
    List<Words> heads(List<Period> periods) {
        var oneYear =
                periods.getFirst().first().getYear() == periods.getLast().last().getYear();
        var whole = oneYear ? Words.of("Cả năm", "Year") : Words.of("Cả kỳ", "Whole time");
        return IntStream.range(0, periods.size())
                .mapToObj(column ->
                        column > 0 && column == periods.size() - 1 ? whole : head(periods.get(column), oneYear))
                .toList();
    }

    /** How a column is headed; the year is left out where all columns are of one. */
    private Words head(Period period, boolean oneYear) {
        var year = String.valueOf(period.first().getYear());
        var part = switch (this) {
            case MONTHS ->
                Words.of("T{0}", "M{0}").with(Integer.toString(period.first().getMonthValue()));
            case QUARTERS ->
                Words.of("Quý {0}", "Q{1}")
                        .with(
                                ROMAN.get(period.first().getMonthValue() / 3),
                                1 + period.first().getMonthValue() / 3);
            case HALVES ->
                period.first().getMonthValue() == 1 ? Words.of("6 tháng đầu", "H1") : Words.of("6 tháng cuối", "H2");
            case YEARS -> Words.same(year);
        };
        return oneYear || this == YEARS ? part : Words.joined("/", List.of(part, Words.same(year)));
    }
}
