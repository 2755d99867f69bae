package vn.songhanh.programme.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.programme.Programmes;
import vn.songhanh.sheet.WorkbookCopy;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Writes a plan as a workbook, and looks at one that was brought. */
@Service
class PlanWorkbookPages {

    private static final PlanScope WHOLE = new PlanScope.OfUnit(PlanSheet.WHOLE_PROGRAMME);

    private final PlanHeads heads;
    private final PlanWorkbookTable workbooks;
    private final BringPlan bring;
    private final PlanVersionPages versions;
    private final Programmes programmes;

    PlanWorkbookPages(
            PlanHeads heads,
            PlanWorkbookTable workbooks,
            BringPlan bring,
            PlanVersionPages versions,
            Programmes programmes) {
        this.heads = heads;
        this.workbooks = workbooks;
        this.bring = bring;
        this.versions = versions;
        this.programmes = programmes;
    }

    /** The newest version, for filling in: the indicators of the report, and all others that have targets. */
    @Transactional(readOnly = true)
    byte[] written(String code, int year, Language language) {
        var head = heads.head(heads.programme(code, year), year, WHOLE, Shown.KEPT);
        var sheet = heads.sheet(head);
        var planned = sheet.targets().keySet().stream().map(PlanCell::indicator).toList();
        var indicators =
                programmes
                        .indicators(
                                head.programme().id(),
                                head.programme().year(year).orElseThrow().last())
                        .stream()
                        .filter(one -> one.core() || planned.contains(one.code()))
                        .toList();
        var allotment = new Allotment(heads.tree(head.programme(), year, sheet), sheet);
        return new PlanWorkbook(year, indicators, allotment, language).written();
    }

    @Transactional(readOnly = true)
    PlanWorkbookPage none(String code, int year, @Nullable Words problem) {
        return PlanWorkbookPage.none(heads.head(heads.programme(code, year), year, WHOLE, Shown.KEPT), problem);
    }

    @Transactional(readOnly = true)
    PlanWorkbookPage page(String code, int year, long id, Shown shown, @Nullable Words problem) {
        var programme = heads.programme(code, year);
        var brought = workbooks.find(programme.id(), year, id).orElseThrow(NotFound::new);
        var head = heads.head(programme, year, WHOLE, shown);
        var sheet = heads.sheet(head);
        var plan = bring.plan(brought, head);
        var counts = plan.counts(sheet);
        var differences = plan.faults().isEmpty()
                ? sheet.against(sheet.with(plan.scope(), plan.targets()))
                : List.<PlanSheet.Difference>of();
        return new PlanWorkbookPage(
                head,
                id,
                bring.file(brought).name(),
                counts.rows(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.refused(),
                plan.faults(),
                versions.changed(differences, year),
                brought.takenAs(),
                problem);
    }

    /** The rows that are wrong, with a column that says why. */
    @Transactional(readOnly = true)
    byte[] refused(String code, int year, long id, Language language) {
        var programme = heads.programme(code, year);
        var brought = workbooks.find(programme.id(), year, id).orElseThrow(NotFound::new);
        var plan = bring.plan(brought, heads.head(programme, year, WHOLE, Shown.KEPT));
        var rows = plan.refused()
                .map(row -> new WorkbookCopy.RefusedRow<>(
                        row.row(), row.faults().stream().map(PlanFault::message).toList()))
                .toList();
        return WorkbookCopy.of(rows, language);
    }
}
