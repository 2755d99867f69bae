package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.founding.Grade;
import vn.songhanh.founding.YearlyClassification;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Said;

/** Shows and takes the yearly classification of the organisations that one's unit looks after. */
@Service
class Classifications implements YearlyClassification {

    private static final int YEARS = 6;

    /** More organisations than a city has. */
    private static final int MOST = 100_000;

    private final RatingTable ratings;
    private final Classify classify;
    private final UnitChoices units;
    private final Clock clock;

    Classifications(RatingTable ratings, Classify classify, UnitChoices units, Clock clock) {
        this.ratings = ratings;
        this.classify = classify;
        this.units = units;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ClassificationPage page(
            Mandate mandate, String year, String page, Map<String, String> typed, Map<String, Words> faults) {
        var today = VietnamTime.today(clock);
        var chosen = year(year, today);
        var number = Said.page(page);
        var offset = (number - 1) * ClassificationPage.ROWS;
        var found = ratings.find(asked(mandate, chosen, today, ClassificationPage.ROWS, offset));
        return new ClassificationPage(
                chosen,
                IntStream.range(0, YEARS).mapToObj(ago -> today.getYear() - ago).toList(),
                found.stream().map(RatingTable.Found::rating).toList(),
                found.isEmpty() ? 0 : found.getFirst().all(),
                offset,
                number,
                mandate.side(),
                mandate.may(Role.OFFICER),
                typed,
                faults);
    }

    /**
     * What came of a page that was sent.
     *
     * @param faults what is wrong, by field; then nothing was taken
     * @param uncounted how many were taken that no programme counts
     */
    record Taken(Map<String, Words> faults, long uncounted) {}

    /** Takes every row whose grade or agreement was changed, all or none. */
    @Transactional
    Taken take(Map<String, String> typed) {
        var mandate = Voice.mandate(Role.OFFICER);
        var year = year(typed.getOrDefault("year", ""));
        var on = TypedDate.read(Typed.line(typed.get("on"))) instanceof TypedDate.Day(var day) ? day : null;
        ratings.waitForOthers();
        var changed = changed(mandate, year, typed);
        var faults = ClassificationFaults.of(typed, year, on, VietnamTime.today(clock));
        changed.stream()
                .filter(row -> !row.seen(typed))
                .forEach(row ->
                        faults.put("grade-" + row.before().unit(), ClassificationFaults.meanwhile(row.before())));
        if (on != null && changed.stream().anyMatch(row -> classify.loses(row.before(), on))) {
            faults.putIfAbsent("on", ClassificationFaults.UNCOUNTED);
        }
        if (!faults.isEmpty() || on == null) {
            return new Taken(faults, 0);
        }
        return new Taken(
                faults, enter(changed, new Ruling(year, Typed.line(typed.get("decision")), on, mandate.side())));
    }

    @Override
    @Transactional
    public int classify(int year, String decision, LocalDate on, Collection<Mark> marks) {
        var mandate = Voice.mandate(Role.OFFICER);
        ratings.waitForOthers();
        var before = all(mandate, year);
        var changed = marks.stream()
                .flatMap(mark -> Optional.ofNullable(before.get(mark.unit().value()))
                        .flatMap(one -> changed(one, mark.grade(), mark.agreement()))
                        .stream())
                .toList();
        var _ = enter(changed, new Ruling(year, decision, on, mandate.side()));
        return changed.size();
    }

    /** Answers how many no programme counts. */
    private long enter(List<Changed> changed, Ruling ruling) {
        return changed.stream()
                .filter(row -> !classify.enter(row.before(), row.grade(), row.agreement(), ruling))
                .count();
    }

    /** All that one's unit looks after, by their names; the keys are the codes of the units. */
    @Transactional(readOnly = true)
    Map<Long, Rating> all(Mandate mandate, int year) {
        var all = new LinkedHashMap<Long, Rating>();
        ratings.find(asked(mandate, year, VietnamTime.today(clock), MOST, 0))
                .forEach(found -> all.put(found.rating().unit(), found.rating()));
        return all;
    }

    /** A row that was sent otherwise than it is kept. */
    private record Changed(Rating before, Grade grade, boolean agreement) {

        /** Whether nobody has changed it since it was shown. */
        boolean seen(Map<String, String> typed) {
            return Said.number(typed.getOrDefault("version-" + before.unit(), "0"))
                    .filter(version -> version == before.version())
                    .isPresent();
        }
    }

    private List<Changed> changed(Mandate mandate, int year, Map<String, String> typed) {
        var all = all(mandate, year);
        return typed.keySet().stream()
                .filter(field -> field.matches("grade-\\d{1,15}"))
                .map(field -> Long.parseLong(field.substring("grade-".length())))
                .sorted()
                .flatMap(unit -> Optional.ofNullable(all.get(unit)).stream())
                .flatMap(before -> Said.oneOf(Grade.values(), typed.get("grade-" + before.unit()))
                        .flatMap(grade -> changed(before, grade, typed.containsKey("agreement-" + before.unit())))
                        .stream())
                .toList();
    }

    private static Optional<Changed> changed(Rating before, Grade grade, boolean agreement) {
        return before.grade() != grade || before.agreement() != agreement
                ? Optional.of(new Changed(before, grade, agreement))
                : Optional.empty();
    }

    /** Those that live today; of an earlier year, those that lived on its last day. */
    private RatingTable.Asked asked(Mandate mandate, int year, LocalDate today, int limit, int offset) {
        var end = LocalDate.of(year, 12, 31);
        var on = end.isBefore(today) ? end : today;
        return new RatingTable.Asked(
                Rights.lineOf(mandate.side()),
                year,
                on,
                units.within(mandate.unit().value(), on),
                limit,
                offset);
    }

    /** The year that is asked for; last year where it is none of those that can be chosen. */
    int year(String typed) {
        return year(typed, VietnamTime.today(clock));
    }

    private static int year(String typed, LocalDate today) {
        return Said.number(typed)
                .filter(one -> one >= today.getYear() - YEARS && one <= today.getYear())
                .map(Long::intValue)
                .orElse(today.getYear() - 1);
    }
}
