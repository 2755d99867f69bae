package vn.songhanh.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.songhanh.sheet.SheetRow.Kind;
import vn.songhanh.text.Fold;

/** Tells the rows of data from what else stands below the head of an office's table. */
final class RowSorting<K extends ColumnKind> {

    private static final Pattern TOTAL = Pattern.compile(
            "cong|tong|tong (cong|so)(?! ty\\b).*|cong (nhom|don|quan|huyen|toan|chung|lai|trang)\\b.*|total|grand"
                    + " total");
    private static final Pattern NOTE = Pattern.compile(
            "(ghi chu|luu y|nguoi lap|lap bieu|thu truong|ke toan|noi nhan|t m|tm|k t|ky ghi|ky ten|xac nhan|ngay \\d+"
                    + " thang|hai phong ngay|truong phong|chu tich$|bi thu$|pho bi thu$)\\b.*");
    private static final Pattern GROUP_NUMBER = Pattern.compile("(?=[IVXLC])[IVXLC]+[.)]?|[A-H][.)]?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\[?(\\d{1,2}|[A-Ha-h])\\]?\\)?");
    private static final int WIDE = 3;

    private final HeaderRow<K> header;
    private String group = "";

    RowSorting(HeaderRow<K> header) {
        this.header = header;
    }

    List<SheetRow<K>> sorted() {
        var sorted = new ArrayList<SheetRow<K>>();
        for (var row : header.sheet().rows()) {
            if (row.number() > header.lastRow()) {
                var kind = kind(row);
                if (kind == Kind.GROUP) {
                    group = label(row);
                }
                sorted.add(new SheetRow<>(header, row, kind, group));
            }
        }
        return sorted;
    }

    private Kind kind(Row row) {
        var filled = row.filled();
        var label = Fold.search(label(row));
        if (isNumbering(row, filled)) {
            return Kind.NUMBERING;
        }
        if (isHeaderAgain(row)) {
            return Kind.REPEATED_HEADER;
        }
        if (TOTAL.matcher(label).matches()) {
            return Kind.TOTAL;
        }
        var known = header.columns().values().stream()
                .filter(column -> !row.cell(column).isEmpty())
                .count();
        // A line of signatures has two of them side by side.
        var unnumbered = header.ordinal().isPresent() && ordinal(row).isEmpty();
        if (known <= (unnumbered ? 2 : 1) && NOTE.matcher(label).matches()) {
            return Kind.NOTE;
        }
        if (isGroup(row, filled)) {
            return Kind.GROUP;
        }
        return known == 0 || (known == 1 && unnumbered) ? Kind.NOTE : Kind.DATA;
    }

    /** A roman number, a letter, or one text across the table. */
    private boolean isGroup(Row row, List<Integer> filled) {
        var isMerged = filled.size() <= 2
                && header.sheet().merges().stream()
                        .anyMatch(merge -> merge.firstRow() == row.number()
                                && merge.lastColumn() - merge.firstColumn() >= WIDE
                                && filled.contains(merge.firstColumn()));
        if (isMerged || GROUP_NUMBER.matcher(ordinal(row)).matches()) {
            return true;
        }
        return header.ordinal().isPresent()
                && filled.size() == 1
                && filled.getFirst() == header.ordinal().getAsInt()
                && !ordinal(row).matches("\\d+");
    }

    private String ordinal(Row row) {
        return header.ordinal().isPresent()
                ? row.cell(header.ordinal().getAsInt()).text()
                : "";
    }

    /** The first text of the row that is not its number. */
    private String label(Row row) {
        return row.filled().stream()
                .filter(column -> header.ordinal().isEmpty()
                        || header.ordinal().getAsInt() != column
                        || row.filled().size() == 1)
                .map(column -> row.cell(column).text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private boolean isNumbering(Row row, List<Integer> filled) {
        return row.number() <= header.lastRow() + 2
                && filled.size() >= WIDE
                && filled.stream()
                        .allMatch(column ->
                                COLUMN_NUMBER.matcher(row.cell(column).text()).matches())
                && isRising(filled.stream()
                        .map(column -> row.cell(column).text().replaceAll("\\D", ""))
                        .toList());
    }

    private static boolean isRising(List<String> numbers) {
        var last = 0;
        for (var number : numbers) {
            if (!number.isEmpty()) {
                if (Integer.parseInt(number) != last + 1) {
                    return false;
                }
                last++;
            }
        }
        return last > 0;
    }

    private boolean isHeaderAgain(Row row) {
        var same = header.titles().stream()
                .filter(title -> header.columns().containsValue(title.column()))
                .filter(title -> !row.cell(title.column()).isEmpty())
                .filter(title -> Fold.search(title.text())
                        .contains(Fold.search(row.cell(title.column()).text())))
                .count();
        return same >= 2 && same * 2 >= header.columns().size();
    }
}
