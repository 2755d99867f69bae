package vn.songhanh.review.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.ledger.Figure;

/**
 * The figures that are signed, in one canonical form: the same figures are the same text and the same hash, for ever.
 *
 * @param lines one line an indicator, in their order
 */
record Snapshot(List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One indicator as it is signed; numbers as plain decimals without trailing zeros. */
    record Line(
            String indicator,
            @Nullable String plan,
            String claimed,
            String confirmed,
            String disputed,
            String previous,
            String sinceStart) {}

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
        var plan = figure.plan();
        return new Line(
                figure.indicator().code(),
                plan == null ? null : plain(plan),
                plain(figure.claimed()),
                plain(figure.confirmed()),
                plain(figure.disputed()),
                plain(figure.previous()),
                plain(figure.sinceStart()));
    }

    private static String plain(java.math.BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** One line of JSON; fields in the order of the record. */
    String text() {
        return JSON.writeValueAsString(lines);
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The indicators in which two snapshots differ. */
    List<String> differences(Snapshot other) {
        Map<String, Line> others = other.lines.stream().collect(Collectors.toMap(Line::indicator, Function.identity()));
        return lines.stream()
                .filter(line -> !Objects.equals(line, others.get(line.indicator())))
                .map(Line::indicator)
                .toList();
    }
}
