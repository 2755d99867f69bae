package vn.songhanh.sheet;

import java.util.List;
import vn.songhanh.text.Words;

/** One thing that an import looks for in a column; usually a constant of an enum. */
public interface ColumnKind {

    Heading heading();

    default Words words() {
        return heading().words();
    }

    default List<String> synonyms() {
        return heading().synonyms();
    }

    default boolean required() {
        return heading().required();
    }
}
