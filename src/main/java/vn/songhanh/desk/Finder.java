package vn.songhanh.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.songhanh.text.Words;
import vn.songhanh.web.Address;

/** A module in which something can be found. */
public interface Finder {

    /** What is found is called, such as {@code Doanh nghiệp}. */
    Words kind();

    /** The best matches that the speaker may see, with or without diacritics; at most {@code limit}. */
    List<Found> find(String question, int limit);

    /** The list in which the same question finds all of them; empty where there is none. */
    default Optional<Address> listing(String question) {
        return Optional.empty();
    }

    /** One that also counts all that it finds. */
    interface Counting extends Finder {

        Matches matches(String question, int limit);
    }

    /** The best matches, and how many there are; empty where that is not known. */
    record Matches(List<Found> found, OptionalLong all) {}

    /** One match. */
    record Found(Words name, Words detail, String href) {}
}
