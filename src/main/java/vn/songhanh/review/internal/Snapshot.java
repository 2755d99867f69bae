package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.Gap;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * The figures that are signed, in one canonical form: the same figures are the same text and the same hash, for ever.
 *
 * @param lines one line an indicator, in their order
 */
record Snapshot(List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Words PLAN = Words.of("kế hoạch", "plan");
    private static final Words CONFIRMED = Words.of("đã xác nhận", "confirmed");
    private static final Words PREVIOUS = Words.of("cùng kỳ", "year before");
    private static final Words SINCE_START = Words.of("lũy kế", "since start");

    /** Over which days a number adds up. */
    enum Reach {
        PERIOD(Words.of("trong kỳ", "in the period")),
        YEAR_BEFORE(PREVIOUS),
        SINCE_THE_START(SINCE_START);

        private final Words words;

        Reach(Words words) {
            this.words = words;
        }

        Words words() {
            return words;
        }

        Period of(Period period, Period term) {
            return switch (this) {
                case PERIOD -> period;
                case YEAR_BEFORE -> period.yearBefore();
                case SINCE_THE_START -> Period.of(term.first(), period.last());
            };
        }
    }

    /** The numbers of a line, in its order. */
    private static final List<Words> NUMBERS = List.of(
            PLAN,
            Words.of("chờ xác nhận", "waiting"),
            CONFIRMED,
            Words.of("chưa thống nhất", "disputed"),
            PREVIOUS,
            SINCE_START);

    /** One indicator as it is signed; numbers as plain decimals without trailing zeros, null where there is none. */
    record Line(
            String indicator,
            @Nullable String plan,
            @Nullable String claimed,
            @Nullable String confirmed,
            @Nullable String disputed,
            @Nullable String previous,
            @Nullable String sinceStart) {}

    static Snapshot of(List<Figure> figures) {
        return new Snapshot(figures.stream()
                .filter(figure -> figure.indicator().core())
                .map(Snapshot::line)
                .toList());
    }

    static Snapshot read(String text) {
        return new Snapshot(JSON.readValue(text, new TypeReference<List<Line>>() {}));
    }

    private static Line line(Figure figure) {
        return new Line(
                figure.indicator().code(),
                plain(figure.plan()),
                plain(figure.claimed()),
                plain(figure.confirmed()),
                plain(figure.disputed()),
                plain(figure.previous()),
                plain(figure.sinceStart()));
    }

    /** The number without zeros at its end, and never in powers of ten. */
    static BigDecimal exact(BigDecimal number) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : exact(number).toPlainString();
    }

    /** One line of JSON; fields in the order of the record. */
    String text() {
        return JSON.writeValueAsString(lines);
    }

    /** The indicators in which two snapshots differ. */
    List<String> differences(Snapshot other) {
        return moved(other).stream()
                .map(ReviewAnswer.Moved::indicator)
                .distinct()
                .toList();
    }

    /** Each number that is another one here than in the earlier snapshot. */
    List<ReviewAnswer.Moved> moved(Snapshot earlier) {
        var before = earlier.byIndicator();
        var here = byIndicator();
        return Stream.concat(here.keySet().stream(), before.keySet().stream())
                .distinct()
                .flatMap(code -> moved(code, numbers(before.get(code)), numbers(here.get(code))))
                .toList();
    }

    /** The same of what both confirm alone. */
    List<ReviewAnswer.Moved> confirmedSince(Snapshot earlier) {
        return moved(earlier).stream()
                .filter(moved -> moved.number().equals(CONFIRMED))
                .toList();
    }

    /** Where one set has 0 for what the other knows to be missing, nothing has moved. */
    static List<ReviewAnswer.Moved> withoutNoughts(List<ReviewAnswer.Moved> numbers) {
        return numbers.stream()
                .filter(moved -> moved.number().equals(PLAN)
                        || !Set.of(moved.before(), moved.now()).equals(Set.of("0", Gap.SIGN)))
                .toList();
    }

    /** Of several years there was no year before. */
    static List<ReviewAnswer.Moved> withoutYearBefore(List<ReviewAnswer.Moved> numbers) {
        return numbers.stream()
                .filter(moved -> !moved.number().equals(PREVIOUS))
                .toList();
    }

    /** Where the entries are to be sought that moved these numbers; a plan moves without any. */
    static Set<Reach> reaches(List<ReviewAnswer.Moved> numbers) {
        return numbers.stream()
                .map(ReviewAnswer.Moved::number)
                .filter(number -> !number.equals(PLAN))
                .map(number -> number.equals(PREVIOUS)
                        ? Reach.YEAR_BEFORE
                        : number.equals(SINCE_START) ? Reach.SINCE_THE_START : Reach.PERIOD)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reach.class)));
    }

    private Map<String, Line> byIndicator() {
        var byIndicator = new LinkedHashMap<String, Line>();
        lines.forEach(line -> byIndicator.put(line.indicator(), line));
        return byIndicator;
    }

    private static Stream<ReviewAnswer.Moved> moved(String code, List<String> before, List<String> now) {
        return IntStream.range(0, NUMBERS.size())
                .filter(index -> !before.get(index).equals(now.get(index)))
                .mapToObj(index -> new ReviewAnswer.Moved(code, NUMBERS.get(index), before.get(index), now.get(index)));
    }

    private static List<String> numbers(@Nullable Line line) {
        return line == null
                ? Collections.nCopies(NUMBERS.size(), Gap.SIGN)
                : Stream.of(
                                line.plan(),
                                line.claimed(),
                                line.confirmed(),
                                line.disputed(),
                                line.previous(),
                                line.sinceStart())
                        .map(number -> Objects.requireNonNullElse(number, Gap.SIGN))
                        .toList();
    }
}
