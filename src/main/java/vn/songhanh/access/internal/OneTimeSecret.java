package vn.songhanh.access.internal;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Twelve signs made up by chance, to be read from one screen and typed at another. */
record OneTimeSecret(String signs) {

    /** Without the letters and digits that are taken for one another. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;
    private static final SecureRandom CHANCE = new SecureRandom();

    static OneTimeSecret fresh() {
        return new OneTimeSecret(CHANCE.ints(LENGTH, 0, READABLE.length())
                .mapToObj(place -> READABLE.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /** In groups of four, as it is shown. */
    String written() {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "OneTimeSecret[…]";
    }
}
