package vn.songhanh.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What differs from year to year about the holidays. */
record HolidayYear(
        int year,
        LocalDate tet,
        int daysBeforeTet,
        LocalDate hungKings,
        Optional<LocalDate> secondNationalDay,
        boolean announced) {

    static Map<Integer, HolidayYear> table() {
        return rows("holiday-years.csv").stream()
                .map(HolidayYear::of)
                .collect(Collectors.toUnmodifiableMap(HolidayYear::year, year -> year));
    }

    static List<List<String>> rows(String name) {
        try (var stream = Objects.requireNonNull(HolidayYear.class.getResourceAsStream(name), name)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HolidayYear of(List<String> row) {
        return new HolidayYear(
                Integer.parseInt(row.get(0)),
                LocalDate.parse(row.get(1)),
                Integer.parseInt(row.get(2)),
                LocalDate.parse(row.get(3)),
                Optional.of(row.get(4)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                row.get(5).equals("yes"));
    }
}
