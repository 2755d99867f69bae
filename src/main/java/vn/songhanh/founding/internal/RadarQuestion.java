package vn.songhanh.founding.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.SizeClass;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;

/**
 * What the radar was asked, as it stands in the address. A word that means nothing is taken as not said.
 *
 * @param reason one of {@link RadarReason}
 * @param act one of {@link RadarAct}
 * @param unit a managing unit with all below it; {@code all} for the whole city; not said for one's own
 * @param place a district or ward, with all below it
 */
public record RadarQuestion(
        @Nullable String q,
        @Nullable String reason,
        @Nullable String act,
        @Nullable String unit,
        @Nullable String place,
        @Nullable String size,
        @Nullable String sector,
        @Nullable String page) {

    static final String PATH = "/app/radar";

    public String typed() {
        return Typed.line(q);
    }

    /** The name as the database compares it; what would be a pattern stands for itself. */
    String namePattern() {
        return "%" + escaped(Fold.unaccented(typed())) + "%";
    }

    String codePattern() {
        return escaped(typed()) + "%";
    }

    Optional<RadarReason> chosenReason() {
        return Arrays.stream(RadarReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst();
    }

    Optional<RadarAct> chosenAct() {
        return Arrays.stream(RadarAct.values())
                .filter(one -> one.name().equals(act))
                .findFirst();
    }

    Optional<SizeClass> chosenSize() {
        return Optional.ofNullable(size).flatMap(SizeClass::of);
    }

    Optional<OwnershipSector> chosenSector() {
        return Arrays.stream(OwnershipSector.values())
                .filter(one -> one.name().equals(sector))
                .findFirst();
    }

    boolean everywhere() {
        return "all".equals(unit);
    }

    Optional<Long> chosenUnit() {
        return number(unit);
    }

    Optional<Long> chosenPlace() {
        return number(place);
    }

    public int chosenPage() {
        return number(page).map(Long::intValue).filter(one -> one > 0).orElse(1);
    }

    /** The same question with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        return address(PATH, word, said);
    }

    public String export() {
        return address(PATH + ".xlsx", "page", null);
    }

    public String pageAddress(int number) {
        return address(PATH, "page", number == 1 ? null : Integer.toString(number));
    }

    private String address(String path, String word, @Nullable String said) {
        var words = words();
        words.remove("page");
        words.remove(word);
        if (said != null) {
            words.put(word, said);
        }
        var address = UriComponentsBuilder.fromPath(path);
        words.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(words).toUriString();
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        put(words, "q", q);
        put(words, "reason", reason);
        put(words, "act", act);
        put(words, "unit", unit);
        put(words, "place", place);
        put(words, "size", size);
        put(words, "sector", sector);
        put(words, "page", page);
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            words.put(name, said);
        }
    }

    private static Optional<Long> number(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }

    private static String escaped(String word) {
        return word.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
