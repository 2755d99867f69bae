package vn.songhanh.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.songhanh.text.Typed;

/** The upper part of a sheet as one sees it: merged cells show their text in every place they cover. */
final class HeaderGrid {

    private static final int ROWS_LOOKED_AT = 60;

    private final TreeMap<Integer, Map<Integer, String>> texts = new TreeMap<>();
    private final Map<Integer, Double> numberShare = new HashMap<>();
    private final int width;

    HeaderGrid(Sheet sheet) {
        var rows = sheet.rows().stream().limit(ROWS_LOOKED_AT).toList();
        for (var row : rows) {
            var cells = texts.computeIfAbsent(row.number(), _ -> new HashMap<>());
            row.filled()
                    .forEach(column ->
                            cells.put(column, Typed.line(row.cell(column).text())));
            numberShare.put(row.number(), share(row));
        }
        for (var merge : sheet.merges()) {
            if (texts.containsKey(merge.firstRow())) {
                spread(merge);
            }
        }
        width = sheet.width();
    }

    List<Integer> rowNumbers() {
        return List.copyOf(texts.keySet());
    }

    /** True when most of the row are figures, so that it cannot be part of a head. */
    boolean isFigures(int row) {
        return numberShare.getOrDefault(row, 0.0) > 0.34;
    }

    /** The texts over each column in the given rows, without repetitions, from top to bottom. */
    Map<Integer, List<String>> titles(int firstRow, int lastRow) {
        var titles = new TreeMap<Integer, List<String>>();
        IntStream.range(0, width).forEach(column -> {
            var levels = new LinkedHashSet<String>();
            for (var row : texts.subMap(firstRow, true, lastRow, true).values()) {
                var text = row.getOrDefault(column, "");
                if (!text.isEmpty()) {
                    levels.add(text);
                }
            }
            if (!levels.isEmpty()) {
                titles.put(column, new ArrayList<>(levels));
            }
        });
        return titles;
    }

    private void spread(Sheet.Merge merge) {
        var text = texts.getOrDefault(merge.firstRow(), Map.of()).getOrDefault(merge.firstColumn(), "");
        if (text.isEmpty()) {
            return;
        }
        for (var row :
                texts.subMap(merge.firstRow(), true, merge.lastRow(), true).values()) {
            for (var column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
                row.putIfAbsent(column, text);
            }
        }
    }

    private static double share(Row row) {
        var filled = row.filled();
        var figures = filled.stream()
                .map(row::cell)
                .filter(cell ->
                        !(cell instanceof Cell.Text(var text)) || text.matches("(?s)\\W*\\d.*\\d\\W*|\\W*\\d\\W*"))
                .count();
        return filled.isEmpty() ? 0 : (double) figures / filled.size();
    }
}
