package vn.songhanh.founding.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * A list of organisations of before: the one to take away, or one that was brought, beside the register.
 *
 * @param id the list; 0 while none is kept
 * @param without how many enterprises of the unit have no organisation yet
 * @param usualDay what a day is given as where nobody knows it
 * @param lines what would be recorded, the first of it
 * @param there what is recorded already, the first of it
 * @param told how many would be recorded, {@code recorded} how many were; null while it was not taken in
 * @param refused how many rows are wrong
 * @param faults what is wrong, the first of it
 * @param problem why the file was refused; null else
 */
public record ExistingListPage(
        long id,
        String fileName,
        int without,
        String usualDay,
        List<Line> lines,
        List<Line> there,
        int told,
        int known,
        int refused,
        List<ExistingFault> faults,
        @Nullable Integer recorded,
        @Nullable Words problem)
        implements Page {

    static final int SHOWN = 100;
    static final String PATH = "/app/cases/existing";

    /**
     * A row.
     *
     * @param organisation its name; empty for the usual one
     * @param since the day, as it is typed
     */
    public record Line(int row, EnterpriseId enterprise, String name, String organisation, String since) {}

    public String path() {
        return PATH + "/lists/" + id;
    }

    public boolean ready() {
        return told > 0 && refused == 0 && recorded == null;
    }
}
