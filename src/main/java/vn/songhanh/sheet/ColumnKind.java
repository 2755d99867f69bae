package vn.songhanh.sheet;

import java.util.List;
import vn.songhanh.text.Words;

/** One thing that an import looks for in a column; usually a constant of an enum. */
public interface ColumnKind {

    /** What people call the column. */
    Words words();

    /**
     * What offices write over the column, in Vietnamese and English; case, diacritics, line breaks and a leading "số" do not
     * matter. Over two rows it is written {@code công đoàn / ngày thành lập}.
     */
    List<String> synonyms();

    /** Whether a table without this column is not the table that is looked for. */
    default boolean required() {
        return false;
    }
}
