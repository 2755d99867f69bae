package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The list of the register.
 *
 * @param chosen what it is filtered by, with the address without that filter
 * @param units the managing units that may be chosen, those of each line apart
 */
public record RegisterPage(
        RegisterQuestion question,
        LocalDate on,
        List<RegisterLine> lines,
        Totals totals,
        int first,
        List<Chosen> chosen,
        Map<String, String> units,
        Map<String, String> places,
        boolean empty,
        boolean officer)
        implements Page {

    static final int ROWS = 50;

    /** One filter in words, and the address of the list without it. */
    public record Chosen(Words words, String without) {}

    public Choices sectors() {
        return Choices.SECTORS;
    }

    public Choices sizes() {
        return Choices.SIZES;
    }

    public Choices conditions() {
        return Choices.CONDITIONS;
    }

    public Choices sections() {
        return Choices.SECTIONS;
    }

    public Choices statuses() {
        return Choices.STATUSES;
    }

    public int last() {
        return first + lines.size() - 1;
    }

    public boolean hasPrevious() {
        return first > 1;
    }

    public boolean hasNext() {
        return last() < totals.enterprises();
    }

    public String previous() {
        return question.pageAddress(question.chosenPage() - 1);
    }

    public String next() {
        return question.pageAddress(question.chosenPage() + 1);
    }

    /** The address sorted by a column; the other way round where it is so already. */
    public String sortedBy(String column) {
        return question.with("sort", column.equals(question.chosenSort().slug()) ? turned(column) : column);
    }

    /** {@code ascending} or {@code descending} where the list is sorted by the column, else empty. */
    public String order(String column) {
        var sort = question.chosenSort().slug();
        if (!sort.replace("-", "").equals(column.replace("-", ""))) {
            return "";
        }
        return sort.startsWith("-") ? "descending" : "ascending";
    }

    private static String turned(String column) {
        return column.startsWith("-") ? column.substring(1) : "-" + column;
    }
}
