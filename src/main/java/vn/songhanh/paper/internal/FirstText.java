package vn.songhanh.paper.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.paper.PaperText;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Dateline;

/**
 * The text that a paper is begun with: the outline of its kind, shipped beside this class, with what is known in its places.
 * Its parts are subject, body and recipients, each after a line of dashes.
 */
@Component
class FirstText {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String PARTS = "(?m)^-{3,}\\R";

    private final Programmes programmes;
    private final Matters matters;
    private final PaperLetterheads letterheads;

    FirstText(Programmes programmes, Matters matters, PaperLetterheads letterheads) {
        this.programmes = programmes;
        this.matters = matters;
        this.letterheads = letterheads;
    }

    PaperText of(Paper paper, LocalDate on) {
        var programme = programmes.byId(paper.programme()).orElseThrow();
        var known = new HashMap<>(matters.places(paper, on));
        known.put("year", Integer.toString(paper.year()));
        known.put("programme", programme.title().vi());
        known.put("bases", bases(programme));
        known.put("bodies", letterheads.names(paper, on));
        var parts = List.of(outline(paper.kind()).split(PARTS)).stream()
                .map(part -> filled(part, known))
                .toList();
        return new PaperText(parts.get(0), parts.get(1), parts.get(2));
    }

    private static String bases(Programme programme) {
        return programme.bases().stream()
                        .map(basis -> "Căn cứ " + basis.vi() + "\n")
                        .collect(Collectors.joining())
                + "Căn cứ %s, số %s, ký ngày %s"
                        .formatted(
                                programme.title().vi(), programme.number(), Dateline.inDocument(programme.signedOn()));
    }

    private static String filled(String part, Map<String, String> known) {
        return PLACE.matcher(part)
                .replaceAll(place -> Matcher.quoteReplacement(known.getOrDefault(place.group(1), "…")))
                .strip();
    }

    private static String outline(PaperKind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (var stream = Objects.requireNonNull(FirstText.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
