package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.songhanh.access.UnitId;
import vn.songhanh.time.TypedDate;

/** Reads the words of an address and writes them back. */
final class AddressWords {

    private static final int DIGITS = 15;

    private AddressWords() {}

    static Optional<LocalDate> day(@Nullable String word) {
        return said(word) && TypedDate.read(String.valueOf(word)) instanceof TypedDate.Day(var date)
                ? Optional.of(date)
                : Optional.empty();
    }

    static Optional<Long> number(@Nullable String word) {
        return Optional.ofNullable(word)
                .map(typed -> typed.replaceAll("[\\s.,]", ""))
                .filter(digits -> digits.matches("\\d{1,%d}".formatted(DIGITS)))
                .map(Long::valueOf);
    }

    /** A unit; 0 and nothing stand for no unit in particular. */
    static Optional<UnitId> unit(@Nullable String word) {
        return number(word).filter(id -> id > 0).map(UnitId::new);
    }

    static <E extends Enum<E>> Optional<E> oneOf(E[] all, @Nullable String word) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst();
    }

    static boolean said(@Nullable String word) {
        return word != null && !word.isBlank();
    }

    static void put(Map<String, String> words, String name, @Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.put(name, word.strip());
        }
    }

    static String address(String path, Map<String, String> words) {
        var address = UriComponentsBuilder.fromPath(path);
        words.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(words).toUriString();
    }
}
