package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.web.Said;

/** Finds what a queue was asked that means nothing; it is named at its filter, and no list is shown that it would not narrow. */
@Component
class QueueFaults {

    private final Programmes programmes;
    private final TableNames names;

    QueueFaults(Programmes programmes, TableNames names) {
        this.programmes = programmes;
        this.names = names;
    }

    /** By the name of the filter. */
    Map<String, Words> faults(QueueQuestion question) {
        var faults = new LinkedHashMap<String, Words>();
        listed(faults, "kind", question.kind(), question.chosenKind());
        if (Said.anything(question.unit())
                && question.chosenUnit().filter(names::known).isEmpty()) {
            faults.put("unit", NotKnown.unit(question.unit()));
        }
        if (Said.anything(question.indicator())
                && programmes.indicators().stream().noneMatch(one -> one.code().equals(question.indicator()))) {
            faults.put("indicator", NotKnown.indicator(String.valueOf(question.indicator())));
        }
        listed(faults, "by", question.by(), question.chosenSide());
        day(faults, "from", question.from(), question.first());
        day(faults, "to", question.to(), question.last());
        if (question.lastDay().isBefore(question.firstDay())) {
            faults.put(
                    "to",
                    Words.of("Ngày cuối đứng trước ngày đầu {0}.", "The last day is before the first, {0}.")
                            .with(question.firstDay()));
        }
        return faults;
    }

    private static void listed(Map<String, Words> faults, String field, @Nullable String word, Optional<?> chosen) {
        if (Said.anything(word) && chosen.isEmpty()) {
            faults.put(field, NotKnown.listed(word));
        }
    }

    private static void day(Map<String, Words> faults, String field, @Nullable String word, Optional<LocalDate> read) {
        if (Said.anything(word) && read.isEmpty()) {
            faults.put(field, NotKnown.day());
        }
    }
}
