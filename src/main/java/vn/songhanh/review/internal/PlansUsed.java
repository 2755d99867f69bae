package vn.songhanh.review.internal;

import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.songhanh.time.Period;

/**
 * The plan versions that figures are measured against.
 *
 * @param numbers version by year; a year without a plan is missing
 * @param byQuarter whether a part of a year is measured against the targets of its quarters; sets from before that were measured
 *     against the year and stay so
 */
record PlansUsed(SortedMap<Integer, Integer> numbers, boolean byQuarter) {

    private static final String BY_QUARTER = " by quarter";

    static PlansUsed none() {
        return new PlansUsed(new TreeMap<>(), false);
    }

    static PlansUsed of(int year, int number) {
        return new PlansUsed(new TreeMap<>(Map.of(year, number)), false);
    }

    /** Reads {@link #text}. */
    static PlansUsed read(String text) {
        var numbers = new TreeMap<Integer, Integer>();
        var byQuarter = text.endsWith(BY_QUARTER);
        var versions = byQuarter ? text.substring(0, text.length() - BY_QUARTER.length()) : text;
        Stream.of(versions.split(",")).filter(part -> !part.isBlank()).forEach(part -> {
            var year = part.split(":");
            numbers.put(Integer.parseInt(year[0]), Integer.parseInt(year[1]));
        });
        return new PlansUsed(numbers, byQuarter);
    }

    /** Such as {@code 2024:1,2025:2} or {@code 2026:1 by quarter}. */
    String text() {
        return numbers.entrySet().stream()
                .map(year -> year.getKey() + ":" + year.getValue())
                .collect(Collectors.joining(",", "", byQuarter ? BY_QUARTER : ""));
    }

    /** Whether the period is measured against quarters; one that is just a quarter always was. */
    boolean byQuarter(Period period) {
        var last = period.last();
        return byQuarter || period.equals(Period.quarter(last.getYear(), last.get(IsoFields.QUARTER_OF_YEAR)));
    }

    /** The same versions, measured as others were. */
    PlansUsed measuredLike(PlansUsed other) {
        return new PlansUsed(numbers, other.byQuarter);
    }
}
