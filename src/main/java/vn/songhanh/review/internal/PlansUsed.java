package vn.songhanh.review.internal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan versions that figures are measured against.
 *
 * @param numbers version by year; a year without a plan is missing
 */
record PlansUsed(SortedMap<Integer, Integer> numbers) {

    static PlansUsed none() {
        return new PlansUsed(new TreeMap<>());
    }

    static PlansUsed of(int year, int number) {
        return new PlansUsed(new TreeMap<>(Map.of(year, number)));
    }

    /** Reads {@link #text}. */
    static PlansUsed read(String text) {
        var numbers = new TreeMap<Integer, Integer>();
        Stream.of(text.split(",")).filter(part -> !part.isBlank()).forEach(part -> {
            var year = part.split(":");
            numbers.put(Integer.parseInt(year[0]), Integer.parseInt(year[1]));
        });
        return new PlansUsed(numbers);
    }

    /** Such as {@code 2024:1,2025:2}. */
    String text() {
        return numbers.entrySet().stream()
                .map(year -> year.getKey() + ":" + year.getValue())
                .collect(Collectors.joining(","));
    }
}
