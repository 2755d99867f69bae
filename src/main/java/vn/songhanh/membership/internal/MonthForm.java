package vn.songhanh.membership.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.songhanh.access.UnitId;
import vn.songhanh.membership.Telling;
import vn.songhanh.text.Typed;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;

/**
 * What the browser sends of a month: the cells of each union, empty ones too.
 *
 * @param typed by union what stands in its cells; an empty text where nothing does
 * @param rest whether the unions left empty had nobody come or go
 * @param reason why it is told although the period is signed
 * @param sure whether as many more came as the book has already
 */
record MonthForm(Map<Long, Map<MovementField, String>> typed, boolean rest, String reason, boolean sure) {

    static final String REASON = "reason";
    static final String SURE = "sure";

    static final MonthForm EMPTY = new MonthForm(Map.of(), false, "", false);

    private static final Pattern FIELD = Pattern.compile("("
            + Arrays.stream(MovementField.values()).map(MovementField::word).collect(Collectors.joining("|"))
            + ")-(\\d{1,18})");

    /** What was made of it; {@code faults} by the name of the field. */
    record Reading(List<Telling> tellings, Map<String, Words> faults) {}

    static MonthForm of(MultiValueMap<String, String> sent) {
        var typed = new TreeMap<Long, Map<MovementField, String>>();
        sent.forEach((name, values) -> {
            var field = FIELD.matcher(name);
            if (field.matches()) {
                typed.computeIfAbsent(Long.valueOf(field.group(2)), _ -> new EnumMap<>(MovementField.class))
                        .put(named(field.group(1)), Typed.line(values.getFirst()));
            }
        });
        return new MonthForm(
                typed, sent.getFirst("rest") != null, Typed.line(sent.getFirst(REASON)), sent.getFirst(SURE) != null);
    }

    String typed(UnitId union, MovementField field) {
        return typed.getOrDefault(union.value(), Map.of()).getOrDefault(field, "");
    }

    /** Whether the row says something of its month. */
    boolean tells(long union) {
        return rest || typed.getOrDefault(union, Map.of()).values().stream().anyMatch(text -> !text.isEmpty());
    }

    /** Every cell is read, so that one fault never hides another; an empty cell beside a filled one is zero. */
    Reading read() {
        var tellings = new ArrayList<Telling>();
        var faults = new LinkedHashMap<String, Words>();
        for (var union : new TreeSet<>(typed.keySet())) {
            if (tells(union)) {
                tellings.add(read(new UnitId(union), faults));
            }
        }
        return new Reading(tellings, faults);
    }

    private Telling read(UnitId union, Map<String, Words> faults) {
        var counts = new EnumMap<MovementField, Integer>(MovementField.class);
        typed.getOrDefault(union.value(), Map.of()).forEach((field, text) -> {
            if (!text.isEmpty()) {
                switch (TypedCount.of(text, TypedNumber.readWhole(text))) {
                    case TypedCount.Persons(var count) -> counts.put(field, count);
                    case TypedCount.Refused(var _, var words) -> faults.put(field.of(union), words);
                }
            }
        });
        return new Telling(union, MovementField.movements(counts), counts.get(MovementField.OPENING), sure);
    }

    private static MovementField named(String word) {
        return Arrays.stream(MovementField.values())
                .filter(field -> field.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
