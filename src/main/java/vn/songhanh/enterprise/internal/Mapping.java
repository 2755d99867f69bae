package vn.songhanh.enterprise.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.sheet.Workbook;

/**
 * What people said about the columns of a file: sheet by sheet, or for every sheet under the empty name. Where nothing was said the
 * columns are recognised by their titles.
 */
record Mapping(Map<String, SheetMapping> sheets) {

    static final Mapping NONE = new Mapping(Map.of());

    /** The rows of the head, 0 where it is to be found, and the columns from 0. */
    record SheetMapping(int firstRow, int lastRow, Map<Column, Integer> columns) {}

    /** Reads {@code code=C,name=B}; empty where that is not what it says. */
    static Optional<Map<Column, Integer>> columns(String written) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var part : written.split(",")) {
            var sides = part.split("=", 2);
            var column = Column.of(sides[0]);
            if (sides.length < 2 || column.isEmpty() || !sides[1].strip().matches("[A-Za-z]{1,3}")) {
                return Optional.empty();
            }
            columns.put(column.get(), index(sides[1].strip().toUpperCase(java.util.Locale.ROOT)));
        }
        return Optional.of(columns);
    }

    /** The same once more as text. */
    static String written(Map<Column, Integer> columns) {
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().slug() + "=" + CellPlace.letters(entry.getValue()))
                .collect(Collectors.joining(","));
    }

    /** The heads of all sheets in sight that have one. */
    List<HeaderRow<Column>> heads(Workbook workbook) {
        var heads = new ArrayList<HeaderRow<Column>>();
        for (var sheet : workbook.visibleSheets()) {
            var said = Optional.ofNullable(sheets.get(sheet.name())).or(() -> Optional.ofNullable(sheets.get("")));
            var pointed = said.filter(mapping -> mapping.firstRow() > 0)
                    .map(mapping -> HeaderRow.at(sheet, mapping.firstRow(), mapping.lastRow(), Column.ALL));
            pointed.or(() -> HeaderRow.find(sheet, Column.ALL))
                    .map(head -> said.map(mapping -> corrected(head, mapping.columns()))
                            .orElse(head))
                    .ifPresent(heads::add);
        }
        return heads;
    }

    private HeaderRow<Column> corrected(HeaderRow<Column> head, Map<Column, Integer> columns) {
        var corrected = head;
        var complete = !sheets.containsKey("");
        for (var column : new HashMap<>(head.columns()).keySet()) {
            if (complete || columns.containsValue(head.columns().get(column))) {
                corrected = corrected.without(column);
            }
        }
        for (var column : columns.entrySet()) {
            corrected = corrected.with(column.getKey(), column.getValue());
        }
        return corrected;
    }

    private static int index(String letters) {
        var index = 0;
        for (var letter : letters.toCharArray()) {
            index = index * 26 + letter - 'A' + 1;
        }
        return index - 1;
    }
}
