package vn.songhanh.desk;

import java.util.List;
import vn.songhanh.text.Words;

/** A module in which something can be found. */
public interface Finder {

    /** What is found is called, such as {@code Doanh nghiệp}. */
    Words kind();

    /** The best matches that the speaker may see, with or without diacritics; at most {@code limit}. */
    List<Found> find(String question, int limit);

    /** One match. */
    record Found(Words name, Words detail, String href) {}
}
