package vn.songhanh.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.time.TypedDate;

/** Reads the words of an address. One that means nothing is taken as not said, so that an old address never ends in an error. */
public final class Said {

    private static final String NUMBER = "\\d{1,15}";
    private static final String PAGE = "[1-9]\\d{0,5}";

    private Said() {}

    /** A number that is not negative, however its thousands are parted. */
    public static Optional<Long> number(@Nullable String word) {
        return Optional.ofNullable(word)
                .map(typed -> typed.replaceAll("[\\s.,]", ""))
                .filter(digits -> digits.matches(NUMBER))
                .map(Long::valueOf);
    }

    /** The page of a list, from 1. */
    public static int page(@Nullable String word) {
        return word != null && word.matches(PAGE) ? Integer.parseInt(word) : 1;
    }

    public static Optional<LocalDate> day(@Nullable String word) {
        return anything(word) && TypedDate.read(String.valueOf(word)) instanceof TypedDate.Day(var date)
                ? Optional.of(date)
                : Optional.empty();
    }

    /** One of these by its name. */
    public static <E extends Enum<E>> Optional<E> oneOf(E[] all, @Nullable String word) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst();
    }

    public static boolean anything(@Nullable String word) {
        return word != null && !word.isBlank();
    }
}
