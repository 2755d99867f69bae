package vn.songhanh.membership.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * A workbook of a month beside the books: what it would tell, and what is wrong with it.
 *
 * @param id the workbook; 0 while none is kept
 * @param month the one it tells, or the one whose form is offered
 * @param lines what would be told, the first of it
 * @param locked whether a reason is asked for, since the period is signed
 * @param taken how many unions it has told; null while it was not taken in
 * @param problem why the file was refused; null else
 */
public record WorkbookPage(
        long id,
        String fileName,
        MembershipPage.Month month,
        int rows,
        int told,
        int unchanged,
        int refused,
        List<Line> lines,
        List<MonthFault> faults,
        boolean locked,
        String reason,
        @Nullable Integer taken,
        @Nullable Words problem)
        implements Page {

    static final int SHOWN = 100;

    /** A union as it would be told. */
    public record Line(String union, Words moved) {}

    static WorkbookPage none(MembershipPage.Month month, @Nullable Words problem) {
        return new WorkbookPage(0, "", month, 0, 0, 0, 0, List.of(), List.of(), false, "", null, problem);
    }

    public String path() {
        return MembershipQuestion.PATH + "/workbooks/" + id;
    }

    public boolean ready() {
        return told > 0 && taken == null;
    }
}
