package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Saying what the columns of a list hold.
 *
 * @param knownFrom since when new enterprises will be known
 * @param missing what a list needs and nothing was recognised for, sheet by sheet
 * @param units the units that may be chosen to manage new enterprises
 */
public record ImportMappingPage(
        String path,
        String file,
        LocalDate asOf,
        LocalDate today,
        LocalDate knownFrom,
        String managing,
        Map<String, String> units,
        List<SheetColumns> sheets,
        List<Words> missing)
        implements Page {

    /** The head of one sheet. */
    public record SheetColumns(int number, String name, int firstRow, int lastRow, List<OneColumn> columns) {}

    /**
     * One column with its title and what stands in its first rows.
     *
     * @param kind what it is taken for; empty where for nothing
     * @param doubtful it was only guessed
     */
    public record OneColumn(
            int index, String letters, String title, List<String> samples, String kind, boolean doubtful) {}

    /** What a column may hold. */
    public Map<String, String> kinds(Language language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var column : Column.values()) {
            if (column.taken()) {
                kinds.put(column.slug(), column.words().in(language));
            }
        }
        return kinds;
    }
}
