package vn.songhanh.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The head of a table, of one row or up to three, and what its columns mean.
 *
 * @param columns which column (from 0) holds what
 * @param doubtful those of them that were only guessed, for a person to look at
 * @param titles the texts over all columns that have one; those of several rows are parted by " / "
 * @param ordinal the column of the running number, where there is one
 */
public record HeaderRow<K extends ColumnKind>(
        Sheet sheet,
        int firstRow,
        int lastRow,
        Map<K, Integer> columns,
        Set<K> doubtful,
        List<Title> titles,
        OptionalInt ordinal) {

    public HeaderRow {
        columns = Map.copyOf(columns);
        doubtful = Set.copyOf(doubtful);
        titles = List.copyOf(titles);
    }

    /** What stands over a column. */
    public record Title(int column, String text) {}

    /** The head that fits best in the sheet; empty where nothing looks like one. */
    public static <K extends ColumnKind> Optional<HeaderRow<K>> find(Sheet sheet, List<K> kinds) {
        return new HeaderSearch<>(sheet, kinds).best();
    }

    /** The heads of the sheets in sight that have one. */
    public static <K extends ColumnKind> List<HeaderRow<K>> findAll(Workbook workbook, List<K> kinds) {
        return workbook.visibleSheets().stream()
                .flatMap(sheet -> find(sheet, kinds).stream())
                .toList();
    }

    /** The head in the rows that a person pointed at, whatever it looks like. */
    public static <K extends ColumnKind> HeaderRow<K> at(Sheet sheet, int firstRow, int lastRow, List<K> kinds) {
        return new HeaderSearch<>(sheet, kinds).at(firstRow, lastRow);
    }

    /** The same head after a person said which column holds that; what the column was taken for before is taken back. */
    public HeaderRow<K> with(K kind, int column) {
        var corrected = new LinkedHashMap<>(columns);
        corrected.values().removeIf(taken -> taken == column);
        corrected.put(kind, column);
        return corrected(corrected);
    }

    /** The same head after a person said that no column holds that. */
    public HeaderRow<K> without(K kind) {
        var corrected = new LinkedHashMap<>(columns);
        corrected.remove(kind);
        return corrected(corrected);
    }

    public Optional<Integer> column(K kind) {
        return Optional.ofNullable(columns.get(kind));
    }

    /** The columns that have a title but no meaning to us, apart from the running number. */
    public List<Title> unrecognised() {
        return titles.stream()
                .filter(title -> !columns.containsValue(title.column()))
                .filter(title -> ordinal.isEmpty() || ordinal.getAsInt() != title.column())
                .toList();
    }

    /** Which of the kinds that are required have no column. */
    public List<K> missing(List<K> kinds) {
        return kinds.stream()
                .filter(kind -> kind.required() && !columns.containsKey(kind))
                .toList();
    }

    /** How much of the head was recognised, from 0 to 1. */
    public double score() {
        var meant = columns.size() + unrecognised().size();
        return meant == 0 ? 0 : (double) columns.size() / meant;
    }

    /** Everything below the head, each row with what it is. */
    public List<SheetRow<K>> rows() {
        return new RowSorting<>(this).sorted();
    }

    /** Only the rows of data. */
    public List<SheetRow<K>> data() {
        return rows().stream().filter(row -> row.kind() == SheetRow.Kind.DATA).toList();
    }

    private HeaderRow<K> corrected(Map<K, Integer> corrected) {
        var stillDoubtful = new java.util.HashSet<>(doubtful);
        stillDoubtful.removeIf(kind -> !java.util.Objects.equals(columns.get(kind), corrected.get(kind)));
        return new HeaderRow<>(sheet, firstRow, lastRow, corrected, stillDoubtful, titles, ordinal);
    }
}
