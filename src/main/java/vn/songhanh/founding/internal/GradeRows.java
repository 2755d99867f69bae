package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.songhanh.founding.Grade;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.sheet.Tick;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/** Reads the rows of a workbook of classifications as what would be typed on the page; notes what is wrong, with its place. */
final class GradeRows {

    private final Map<Long, Rating> ratings;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Words> faults = new ArrayList<>();

    /** @param ratings those that one may classify, by their unit codes */
    GradeRows(Map<Long, Rating> ratings) {
        this.ratings = ratings;
    }

    void read(HeaderRow<GradeColumn> head) {
        head.data().forEach(this::read);
    }

    /** By the names of the page's own fields. */
    Map<String, String> fields() {
        return fields;
    }

    List<Words> faults() {
        return faults;
    }

    /** A row without a grade says nothing. */
    private void read(SheetRow<GradeColumn> row) {
        var typed = text(row, GradeColumn.GRADE);
        if (typed.isEmpty()) {
            return;
        }
        var code = text(row, GradeColumn.CODE);
        var rating = code.matches("\\d{1,18}") ? ratings.get(Long.parseLong(code)) : null;
        var grade = grade(typed);
        if (rating == null) {
            wrong(
                    row,
                    GradeColumn.CODE,
                    Words.of("không có tổ chức mã “{0}” của đơn vị", "your unit has no organisation “{0}”")
                            .with(code));
        } else if (grade.isEmpty()) {
            wrong(
                    row,
                    GradeColumn.GRADE,
                    Words.of("“{0}” không phải mức xếp loại", "“{0}” is no grade")
                            .with(typed));
        } else if (fields.put("grade-" + rating.unit(), grade.get().name()) != null) {
            wrong(row, GradeColumn.CODE, Words.of("tổ chức có ở hàng trên", "stands in an earlier row"));
        } else {
            agreement(row, rating);
            version(row, rating, grade.get());
        }
    }

    /** What changes a grade says which telling of it was seen, so that nobody's is lost. */
    private void version(SheetRow<GradeColumn> row, Rating rating, Grade grade) {
        var typed = text(row, GradeColumn.VERSION);
        var seen = typed.isEmpty() ? "0" : typed;
        var changed = grade != rating.grade() || fields.containsKey("agreement-" + rating.unit()) != rating.agreement();
        if (changed && !seen.equals(Integer.toString(rating.version()))) {
            wrong(row, GradeColumn.VERSION, ClassificationFaults.notSeen(rating));
        }
        fields.put("version-" + rating.unit(), seen);
    }

    /** A workbook without the column leaves it as it is. */
    private void agreement(SheetRow<GradeColumn> row, Rating rating) {
        var told = row.header().column(GradeColumn.AGREEMENT).isPresent();
        var said = told ? Tick.read(text(row, GradeColumn.AGREEMENT)) : Optional.of(rating.agreement());
        if (said.isEmpty()) {
            wrong(row, GradeColumn.AGREEMENT, Words.of("ghi “x” hoặc để trống", "write “x” or leave it empty"));
        } else if (said.get()) {
            fields.put("agreement-" + rating.unit(), "true");
        }
    }

    private static Optional<Grade> grade(String typed) {
        var said = Fold.search(typed);
        return Arrays.stream(Grade.values())
                .filter(grade -> said.equals(Fold.search(grade.words().vi()))
                        || said.equals(Fold.search(grade.words().en())))
                .findFirst();
    }

    private void wrong(SheetRow<GradeColumn> row, GradeColumn column, Words why) {
        faults.add(Words.joined(": ", List.of(Words.same(row.place(column).toString()), why)));
    }

    private static String text(SheetRow<GradeColumn> row, GradeColumn column) {
        return Typed.line(row.cell(column).text());
    }
}
