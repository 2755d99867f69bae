package vn.songhanh.ledger.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Said;

/** Finds what a table was asked that means nothing; it is named, and never answered by something else. */
@Component
class TableFaults {

    private final Programmes programmes;
    private final TableNames names;
    private final PositionTable positions;

    TableFaults(Programmes programmes, TableNames names, PositionTable positions) {
        this.programmes = programmes;
        this.names = names;
        this.positions = positions;
    }

    /** By the name of the field. */
    Map<String, Words> faults(TableQuestion question, Programme programme) {
        var faults = new LinkedHashMap<>(question.seen().faults());
        question.seen().beyond(positions.now()).ifPresent(words -> faults.put("at", words));
        check(faults, "rows", question.rows(), TableRows.values());
        check(faults, "by", question.by(), TableColumns.values());
        check(faults, "state", question.state(), ClaimColumn.values());
        units(faults, question);
        unknownIndicator(question).ifPresent(word -> faults.put("indicators", NotKnown.indicator(word)));
        year(question, question.from(), programme).ifPresent(words -> faults.put("from", words));
        year(question, question.to(), programme).ifPresent(words -> faults.put("to", words));
        return faults;
    }

    private void units(Map<String, Words> faults, TableQuestion question) {
        if (Said.anything(question.unit())
                && (Said.number(question.unit()).isEmpty()
                        || question.chosenUnit()
                                .filter(unit -> !names.known(unit))
                                .isPresent())) {
            faults.put("unit", NotKnown.unit(question.unit()));
        }
        var seen = question.seen();
        seen.chosenTerritory()
                .filter(unit -> !names.known(unit))
                .ifPresent(unit -> faults.put("territory", NotKnown.unit(unit.toString())));
        seen.standingUnits()
                .filter(unit -> !names.known(unit))
                .forEach(unit -> faults.put("unit", NotKnown.unit(unit.toString())));
    }

    private static <E extends Enum<E>> void check(
            Map<String, Words> faults, String field, @Nullable String word, E[] all) {
        if (Said.anything(word) && Said.oneOf(all, word).isEmpty()) {
            faults.put(field, NotKnown.oneOf(word, Arrays.stream(all)));
        }
    }

    private Optional<String> unknownIndicator(TableQuestion question) {
        var all = programmes.indicators();
        var known = Stream.of(
                        all.stream().map(Indicator::code),
                        all.stream().map(indicator -> "group-" + indicator.group()),
                        Stream.of(TableQuestion.CORE, TableQuestion.ALL))
                .flatMap(words -> words)
                .toList();
        return question.chosenIndicators().stream()
                .filter(word -> !known.contains(word))
                .findFirst();
    }

    /** The years of another programme are those of a form in which the programme was changed: they are taken as not said. */
    private Optional<Words> year(TableQuestion question, @Nullable String word, Programme programme) {
        if (!Said.anything(word)) {
            return Optional.empty();
        }
        var year = question.year(word).map(Period::year);
        var inSome = year.filter(there ->
                programmes.all().stream().anyMatch(other -> other.term().overlaps(there)));
        return inSome.isPresent() ? Optional.empty() : Optional.of(NotKnown.outside(String.valueOf(word), programme));
    }
}
