package vn.songhanh.enterprise.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;

/**
 * What a list of the register was asked, as it stands in the address. A word that means nothing is taken as not said, so that an
 * old address never ends in an error.
 *
 * @param unit a managing unit, with all below it
 * @param place a district or ward, with all below it
 * @param section a section of the industries as {@code 2025-C}
 */
public record RegisterQuestion(
        @Nullable String q,
        @Nullable String sector,
        @Nullable String unit,
        @Nullable String place,
        @Nullable String size,
        @Nullable String organised,
        @Nullable String section,
        @Nullable String status,
        @Nullable String sort,
        @Nullable String page) {

    static final String PATH = "/app/enterprises";

    /** In which order; the sign says that the largest or last comes first. */
    enum Sort {
        NAME("name"),
        NAME_DOWN("-name"),
        CODE("code"),
        CODE_DOWN("-code"),
        WORKERS("workers"),
        WORKERS_DOWN("-workers"),
        SURVEYED("surveyed"),
        SURVEYED_DOWN("-surveyed");

        private final String slug;

        Sort(String slug) {
            this.slug = slug;
        }

        String slug() {
            return slug;
        }
    }

    public String typed() {
        return Typed.line(q);
    }

    /** Each word of the question, folded, as a pattern that a folded name must meet. */
    String[] wordPatterns() {
        return Arrays.stream(Fold.unaccented(typed()).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + escaped(word) + "%")
                .toArray(String[]::new);
    }

    String exactPattern() {
        return "%" + escaped(typed().toLowerCase(java.util.Locale.ROOT)) + "%";
    }

    /** The beginning of a code, where the question can be one. */
    String codePattern() {
        if (EnterpriseCode.read(typed()) instanceof EnterpriseCode.Reading.Understood(var code, var warnings)) {
            return code.value() + "%";
        }
        var bare = typed().replaceAll("[\\s.]", "");
        return bare.matches("[0-9-]{3,14}") ? bare + "%" : "";
    }

    Optional<OwnershipSector> chosenSector() {
        return Arrays.stream(OwnershipSector.values())
                .filter(one -> one.name().equals(sector))
                .findFirst();
    }

    Optional<SizeClass> chosenSize() {
        return Optional.ofNullable(size).flatMap(SizeClass::of);
    }

    Optional<RegisterCount> chosenCondition() {
        return Arrays.stream(RegisterCount.values())
                .filter(one -> one != RegisterCount.ALL && one.name().equals(organised))
                .findFirst();
    }

    Optional<Industry> chosenSection() {
        return Optional.ofNullable(section)
                .filter(one -> one.matches("\\d{4}-[A-Z]"))
                .map(one -> new Industry(one.substring(0, 4), one.substring(5)));
    }

    Optional<TaxStatus> chosenStatus() {
        return Optional.ofNullable(status).flatMap(TaxStatus::of);
    }

    Optional<Long> chosenUnit() {
        return number(unit);
    }

    Optional<Long> chosenPlace() {
        return number(place);
    }

    Sort chosenSort() {
        return Arrays.stream(Sort.values())
                .filter(one -> one.slug().equals(sort))
                .findFirst()
                .orElse(Sort.NAME);
    }

    int chosenPage() {
        return number(page).map(Long::intValue).filter(one -> one > 0).orElse(1);
    }

    /** The address of the same list with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        return address(PATH, word, said);
    }

    /** The address of what the list shows as a file. */
    public String export(String ending) {
        return address(PATH + "." + ending, "page", null);
    }

    /** The address of a page of this list. */
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
        words.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(words).toUriString();
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, @Nullable String>();
        words.put("q", q);
        words.put("sector", sector);
        words.put("unit", unit);
        words.put("place", place);
        words.put("size", size);
        words.put("organised", organised);
        words.put("section", section);
        words.put("status", status);
        words.put("sort", sort);
        words.put("page", page);
        return words.entrySet().stream()
                .filter(word -> word.getValue() != null && !word.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        word -> String.valueOf(word.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
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
