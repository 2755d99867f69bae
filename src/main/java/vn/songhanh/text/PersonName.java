package vn.songhanh.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A Vietnamese name: surname, middle names, given name. Lists are ordered by the given name, then the middle names, then the
 * surname.
 */
public record PersonName(String full) implements Comparable<PersonName> {

    public PersonName {
        full = Typed.line(full);
        if (full.isEmpty()) {
            throw new IllegalArgumentException("A person's name is not empty");
        }
    }

    public static PersonName of(String full) {
        return new PersonName(full);
    }

    /** The last syllable, by which people are called and listed. */
    public String given() {
        return syllables().getLast();
    }

    /** Everything between surname and given name; empty in a name of two syllables. */
    public String middle() {
        var syllables = syllables();
        return syllables.size() < 3 ? "" : String.join(" ", syllables.subList(1, syllables.size() - 1));
    }

    /** The first syllable; empty in a name of one. */
    public String surname() {
        var syllables = syllables();
        return syllables.size() < 2 ? "" : syllables.getFirst();
    }

    /** {@code N. V. A.}: what those see who may know that there is somebody, not who. */
    public String masked() {
        return syllables().stream()
                .map(syllable ->
                        syllable.substring(0, syllable.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
    }

    /** A text whose plain order is the order of names; it can be kept in a column. */
    public String sortKey() {
        return VietnameseOrder.key(given()) + " " + VietnameseOrder.key(middle()) + " "
                + VietnameseOrder.key(surname());
    }

    @Override
    public int compareTo(PersonName other) {
        var byKey = sortKey().compareTo(other.sortKey());
        return byKey != 0 ? byKey : full.compareTo(other.full);
    }

    @Override
    public String toString() {
        return full;
    }

    private List<String> syllables() {
        return Arrays.asList(full.split(" "));
    }
}
