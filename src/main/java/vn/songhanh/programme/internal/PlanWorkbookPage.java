package vn.songhanh.programme.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * A workbook of a plan beside the plan as it is: what it would change, and what is wrong with it.
 *
 * @param id the workbook; 0 while none is kept
 * @param fileName what it was called; empty while none is kept
 * @param added rows that name targets where there were none
 * @param refused rows with something wrong
 * @param changes what would be otherwise, unit by unit
 * @param takenAs the version that it became; null while it has not been taken in
 * @param problem why it was not taken in, or why the file is no plan; null in all other cases
 */
public record PlanWorkbookPage(
        PlanHead head,
        long id,
        String fileName,
        int rows,
        int added,
        int changed,
        int unchanged,
        int refused,
        List<PlanFault> faults,
        List<PlanVersionPage.Changed> changes,
        @Nullable Integer takenAs,
        @Nullable Words problem)
        implements Page {

    static PlanWorkbookPage none(PlanHead head, @Nullable Words problem) {
        return new PlanWorkbookPage(head, 0, "", 0, 0, 0, 0, 0, List.of(), List.of(), null, problem);
    }

    public String path() {
        return head.path() + "/workbooks/" + id;
    }

    public boolean ready() {
        return refused == 0 && takenAs == null && !changes.isEmpty() && head.writable();
    }
}
