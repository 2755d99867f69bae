package vn.songhanh.membership.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The quick form: a month of all unions of a unit.
 *
 * @param locked the signed period that holds the month; null while it is open
 * @param rows this page of the unions
 * @param all how many unions there are
 * @param untold how many of them have not told the month
 * @param faults by the name of the field
 */
public record MonthFormPage(
        MembershipQuestion question,
        MembershipPage.Month month,
        String top,
        @Nullable Words locked,
        List<Row> rows,
        int all,
        int untold,
        int first,
        boolean rest,
        String reason,
        boolean sure,
        Map<String, Words> faults)
        implements FormPage {

    static final int ROWS = 50;

    /**
     * A union on the form.
     *
     * @param beside by how much decisions moved the month already, where it is not told yet
     * @param opened whether its opening is known
     * @param carried with how many members the programme before ended, where the opening is not known; else null
     * @param told who told the month and when; null while nobody has
     * @param typed by column what stands in its cells
     */
    public record Row(
            long union,
            String name,
            Balance balance,
            long beside,
            boolean opened,
            @Nullable Integer carried,
            @Nullable Words told,
            Map<MovementField, String> typed) {

        public String field(MovementField field) {
            return field.word() + "-" + union;
        }
    }

    public String path() {
        return MembershipQuestion.PATH + "/months/" + month.code();
    }

    /** Whether somebody typed what the book has already. */
    public boolean asksWhetherSure() {
        return sure || faults.containsKey(MonthForm.SURE);
    }

    public int last() {
        return first + rows.size() - 1;
    }

    public boolean hasNext() {
        return last() < all;
    }

    public String page(int number) {
        return question.with(path(), "page", number == 1 ? null : Integer.toString(number));
    }

    /** The faults with the name of the union. */
    @Override
    public Map<String, String> faultsIn(Language language) {
        var said = new LinkedHashMap<String, String>();
        faults.forEach((field, words) -> said.put(
                field,
                rows.stream()
                        .filter(row -> field.endsWith("-" + row.union()))
                        .findFirst()
                        .map(row -> row.name() + ": " + words.in(language))
                        .orElse(words.in(language))));
        return said;
    }
}
