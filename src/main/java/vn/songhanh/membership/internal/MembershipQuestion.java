package vn.songhanh.membership.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Typed;

/**
 * What the books are asked, as it stands in the address. A word that means nothing is taken as not said.
 *
 * @param month such as {@code 2026-10}
 * @param unit whose unions, with all below it
 * @param q part of a name
 * @param told {@code yes}, {@code no}, or {@code differs} where the latest survey counts other members
 */
public record MembershipQuestion(
        @Nullable String month,
        @Nullable String unit,
        @Nullable String q,
        @Nullable String told,
        @Nullable String page) {

    static final String PATH = "/app/membership";

    Optional<YearMonth> chosenMonth() {
        return month(month);
    }

    static Optional<YearMonth> month(@Nullable String written) {
        try {
            return Optional.ofNullable(written)
                    .filter(text -> text.matches("\\d{4}-\\d{2}"))
                    .map(YearMonth::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Optional<UnitId> chosenUnit() {
        return Optional.ofNullable(unit)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new UnitId(Long.parseLong(id)));
    }

    public String typed() {
        return Typed.line(q);
    }

    public boolean onlyTold() {
        return "yes".equals(told);
    }

    public boolean onlyUntold() {
        return "no".equals(told);
    }

    public boolean onlyDiffering() {
        return "differs".equals(told);
    }

    public int chosenPage() {
        return Optional.ofNullable(page)
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number > 0)
                .orElse(1);
    }

    /** The same page with one word said otherwise, from its first rows unless the word is the page. */
    public String with(String word, @Nullable String said) {
        return with(PATH, word, said);
    }

    String with(String path, String word, @Nullable String said) {
        var words = new LinkedHashMap<String, @Nullable String>();
        words.put("month", path.equals(PATH) ? month : null);
        words.put("unit", unit);
        words.put("q", q);
        words.put("told", told);
        words.put(word, said);
        var query = words.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
