package vn.songhanh.membership.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.sheet.WorkbookCopy;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Writes a month as a workbook, and looks at one that was brought. */
@Service
class WorkbookPages {

    private final Rounds rounds;
    private final Rights rights;
    private final BringMonth bring;
    private final Clock clock;

    WorkbookPages(Rounds rounds, Rights rights, BringMonth bring, Clock clock) {
        this.rounds = rounds;
        this.rights = rights;
        this.bring = bring;
        this.clock = clock;
    }

    /** The unions of a unit in the month, with what is known of them. */
    @Transactional(readOnly = true)
    byte[] written(YearMonth month, MembershipQuestion question, Mandate mandate, Language language) {
        var top = question.chosenUnit().orElseGet(() -> rights.top(mandate, month.atEndOfMonth()));
        var round = rounds.of(month, top).orElseThrow(NotFound::new);
        var mine = rights.units(month);
        var books = round.living().stream()
                .filter(book -> mine.contains(book.union().id()))
                .toList();
        return new MonthWorkbook(month, books, language).written();
    }

    WorkbookPage none(@Nullable Words problem) {
        var latest = latest();
        return WorkbookPage.none(MembershipPages.month(latest, latest), problem);
    }

    @Transactional(readOnly = true)
    WorkbookPage page(long id, String reason, @Nullable Words problem) {
        var brought = bring.brought(id);
        var month = bring.month(brought, reason);
        var counts = month.counts();
        return new WorkbookPage(
                id,
                bring.file(brought).name(),
                MembershipPages.month(month.month(), latest()),
                counts.rows(),
                counts.told(),
                counts.unchanged(),
                counts.refused(),
                lines(month),
                month.faults().stream().limit(WorkbookPage.SHOWN).toList(),
                month.locked(),
                reason,
                brought.taken(),
                problem);
    }

    private static List<WorkbookPage.Line> lines(BroughtMonth month) {
        return month.rows().stream()
                .filter(row -> !row.refused() && row.telling() != null)
                .limit(WorkbookPage.SHOWN)
                .map(row -> new WorkbookPage.Line(
                        row.row().cell(MembershipColumn.UNION).text(),
                        ObjectionWords.of(
                                java.util.Objects.requireNonNull(row.telling()).movements())))
                .toList();
    }

    /** The rows that are wrong, with a column that says why. */
    @Transactional(readOnly = true)
    byte[] refused(long id, Language language) {
        var rows = bring.month(bring.brought(id), "").rows().stream()
                .filter(BroughtMonth.BroughtRow::refused)
                .map(row -> new WorkbookCopy.RefusedRow<>(
                        row.row(),
                        row.faults().stream().map(MonthFault::message).toList()))
                .toList();
        return WorkbookCopy.of(rows, language);
    }

    private YearMonth latest() {
        return Round.over(VietnamTime.today(clock));
    }
}
