package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.VietnameseOrder;
import vn.songhanh.time.VietnamTime;

/** Reads the times and reasons of cases. */
@Service
class TimesPages {

    private static final int YEARS = 6;

    private final CaseTimes times;
    private final Programmes programmes;
    private final UnitChoices units;
    private final UnitNames names;
    private final Clock clock;

    TimesPages(CaseTimes times, Programmes programmes, UnitChoices units, UnitNames names, Clock clock) {
        this.times = times;
        this.programmes = programmes;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TimesPage page(TimesQuestion question, Mandate mandate) {
        var today = VietnamTime.today(clock);
        var within =
                question.chosenUnit().map(unit -> units.within(unit, today)).orElse(null);
        var year = question.chosenYear(today.getYear());
        var middles = times.middles(question.chosenObjective().orElse(null), within, today);
        return new TimesPage(
                question,
                middles,
                times.refusing(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), within),
                named(middles, today),
                choices(mandate, today),
                programmes
                        .inForce(LocalDate.of(year, 12, 31))
                        .map(Programme::code)
                        .orElse(""),
                year,
                IntStream.range(0, YEARS).mapToObj(ago -> today.getYear() - ago).toList());
    }

    private Map<UnitId, String> named(List<TimesPage.Middle> middles, LocalDate on) {
        var ids = middles.stream()
                .map(TimesPage.Middle::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var named = new LinkedHashMap<UnitId, String>();
        names.namesOn(on, ids).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(VietnameseOrder.OF_TEXT))
                .forEach(unit -> named.put(unit.getKey(), unit.getValue()));
        return named;
    }

    private Map<String, String> choices(Mandate mandate, LocalDate on) {
        var own = Rights.lineOf(mandate.side());
        var choices = new LinkedHashMap<>(units.managing(own, on));
        choices.putAll(units.managing(own == Line.PARTY ? Line.UNION : Line.PARTY, on));
        return choices;
    }
}
