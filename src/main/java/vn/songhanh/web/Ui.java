package vn.songhanh.web;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Numbers;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/**
 * The frame of every page: its language, where it is, who looks at it. Templates say each sentence in both languages
 * side by side, so that none can be forgotten.
 *
 * @param path the path of this page without the language prefix
 * @param demonstration whether every page must say that its data are invented
 */
public record Ui(
        Language language,
        String path,
        @Nullable String query,
        @Nullable Seat seat,
        @Nullable String notice,
        boolean demonstration,
        Supplier<Csrf> token) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    /** What stands under a place of the rail beside its own address. */
    private static final Map<String, List<String>> ALSO_UNDER =
            Map.of("/app/meetings", List.of("/app/assignments", "/app/requests"));

    /** The hidden field that proves that a form is ours. */
    public record Csrf(String parameter, String value) {}

    public String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    public String say(Words words) {
        return words.in(language);
    }

    public <K> Map<K, String> say(Map<K, Words> words) {
        return Words.in(language, words);
    }

    /** The language in which words are read here, for {@code lang}; what somebody wrote is Vietnamese. */
    public String languageOf(Words words) {
        return english() && !words.untranslated() ? "en" : "vi";
    }

    public boolean english() {
        return language == Language.EN;
    }

    /** The address of a page in the language of this one. */
    public String href(String target) {
        return english() && publicPage(target) ? "/en" + ("/".equals(target) ? "" : target) : target;
    }

    /** The places that the one who looks may go to, in the order of the rail. */
    public List<Place> places() {
        return Place.of(administrator());
    }

    /** Whether this page is the place, or stands under it. */
    public boolean at(String place) {
        return path.equals(place)
                || (!place.equals("/app") && path.startsWith(place + "/"))
                || ALSO_UNDER.getOrDefault(place, List.of()).stream().anyMatch(this::at);
    }

    /** This page in the other language. */
    public String otherLanguage() {
        var search = query == null || query.isEmpty() ? "" : "?" + query;
        if (publicPage(path)) {
            return (english() ? path : "/en" + ("/".equals(path) ? "" : path)) + search;
        }
        return path + "?" + withoutLanguage() + "lang=" + (english() ? "vi" : "en");
    }

    /** What else the address asks, ready to be gone on. */
    private String withoutLanguage() {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
    }

    /** A file of the looks, with the build's mark so that it can be kept for ever. */
    public String asset(String file) {
        return "/assets/" + file + "?v=" + Build.MARK;
    }

    public Content csrf() {
        return out -> {
            var csrf = token.get();
            out.writeContent(
                    "<input type=\"hidden\" name=\"" + csrf.parameter() + "\" value=\"" + csrf.value() + "\">");
        };
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(VietnamTime.ZONE));
    }

    public String number(@Nullable Number number) {
        return number == null ? "" : Numbers.written(number, language);
    }

    /** A number of the figures; – where it is missing, which is not nought. */
    public String figure(@Nullable Number number) {
        return number == null ? "–" : number(number);
    }

    /** A share such as {@code 96,5 %}; empty when there is nothing to compare with. */
    public String percent(@Nullable BigDecimal share) {
        return share == null ? "" : Numbers.written(share, 1, language) + " %";
    }

    public boolean may(String role) {
        return seat != null && seat.may(role);
    }

    public boolean administrator() {
        return seat != null && seat.administrator();
    }

    static boolean publicPage(String path) {
        return !(path.startsWith("/app") || path.startsWith("/sign-in") || path.startsWith("/set-up"));
    }
}
