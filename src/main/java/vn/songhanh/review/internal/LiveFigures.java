package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.Figure;
import vn.songhanh.text.Language;
import vn.songhanh.text.Numbers;

/** The numbers that a text asks for: those of the ledger while it is written, those of the snapshot once it is signed. */
final class LiveFigures {

    /** Printed where nobody can have counted yet: a zero would claim that nothing happened. */
    static final String MISSING = "[chưa có số liệu]";

    private final Map<String, FigureGroup.Line> lines;

    LiveFigures(List<FigureGroup> groups) {
        this.lines = groups.stream()
                .flatMap(group -> group.lines().stream())
                .collect(Collectors.toMap(line -> line.figure().indicator().code(), Function.identity()));
    }

    /** The words with every figure in its place; tables and charts stay as they are written. */
    String filled(String words) {
        return Mark.BRACES
                .matcher(words)
                .replaceAll(braces -> Matcher.quoteReplacement(Mark.of(braces)
                        .map(mark -> mark instanceof Mark.Number number ? number(number) : braces.group())
                        .orElse(MISSING)));
    }

    /** One number as it is printed, Vietnamese. */
    String number(Mark.Number mark) {
        return Optional.ofNullable(lines.get(mark.indicator()))
                .flatMap(line -> value(line, mark.aspect()))
                .map(value -> Numbers.written(value, Math.max(0, value.scale()), Language.VI))
                .orElse(MISSING);
    }

    private static Optional<BigDecimal> value(FigureGroup.Line line, Mark.Aspect aspect) {
        var figure = line.figure();
        if (aspect == Mark.Aspect.PLAN) {
            return exact(figure.plan());
        }
        if (!line.known()) {
            return Optional.empty();
        }
        return aspect == Mark.Aspect.SHARE ? figure.shareOfPlan() : exact(counted(figure, aspect));
    }

    private static @Nullable BigDecimal counted(Figure figure, Mark.Aspect aspect) {
        return switch (aspect) {
            case PREVIOUS -> figure.previous();
            case SINCE_START -> figure.sinceStart();
            case ACTUAL, PLAN, SHARE -> figure.confirmed();
        };
    }

    private static Optional<BigDecimal> exact(@Nullable BigDecimal value) {
        return Optional.ofNullable(value).map(Snapshot::exact);
    }
}
