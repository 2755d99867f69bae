package vn.songhanh.sheet;

import java.util.List;
import vn.songhanh.text.Words;

/**
 * What stands over a column.
 *
 * @param words what people call the column
 * @param required whether a table without this column is not the table that is looked for
 * @param synonyms what offices write over it, in Vietnamese and English; case, diacritics, line breaks and a leading "số" do
 *     not matter. Over two rows it is written {@code công đoàn / ngày thành lập}.
 */
public record Heading(Words words, boolean required, List<String> synonyms) {

    public static Heading of(String vi, String en, String... synonyms) {
        return new Heading(Words.of(vi, en), false, List.of(synonyms));
    }

    /** One without which the table is another one. */
    public static Heading required(String vi, String en, String... synonyms) {
        return new Heading(Words.of(vi, en), true, List.of(synonyms));
    }
}
