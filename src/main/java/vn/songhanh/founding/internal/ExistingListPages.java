package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.sheet.Listing;
import vn.songhanh.sheet.WorkbookCopy;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;

/** Shows the list of organisations of before that one takes away, and the one that was brought. */
@Service
class ExistingListPages {

    private static final Words SHEET = Words.of("Tổ chức có từ trước", "Organisations of before");

    private final BringExistingList bring;
    private final TellExistingList telling;
    private final NotOrganised notOrganised;
    private final ExistingPages form;

    ExistingListPages(
            BringExistingList bring, TellExistingList telling, NotOrganised notOrganised, ExistingPages form) {
        this.bring = bring;
        this.telling = telling;
        this.notOrganised = notOrganised;
        this.form = form;
    }

    @Transactional(readOnly = true)
    ExistingListPage none(Mandate mandate, @Nullable Words problem) {
        var without = notOrganised.of(mandate).size();
        return new ExistingListPage(
                0, "", without, usualDay(), List.of(), List.of(), 0, 0, 0, List.of(), null, problem);
    }

    /** The enterprises of the unit that have no organisation, with empty cells to fill. */
    @Transactional(readOnly = true)
    byte[] written(Mandate mandate, Language language) {
        var columns = ExistingColumn.ALL.stream()
                .map(column -> new Listing.Column(column.words(), column == ExistingColumn.CODE ? 18 : 32))
                .toList();
        var without = notOrganised.of(mandate);
        var managing = notOrganised.managing(without, mandate);
        var line = Rights.lineOf(mandate.side());
        var rows = without.stream()
                .map(one -> row(
                        one,
                        Optional.ofNullable(one.managing().get(line))
                                .map(managing::get)
                                .orElse("")))
                .toList();
        return new Listing(SHEET, columns, rows, List.of(), language).xlsx();
    }

    private static List<@Nullable Object> row(Standing standing, String managing) {
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(new Object[ExistingColumn.ALL.size()]));
        cells.set(ExistingColumn.CODE.ordinal(), standing.code());
        cells.set(ExistingColumn.ENTERPRISE.ordinal(), standing.name());
        cells.set(ExistingColumn.UNIT.ordinal(), managing);
        return cells;
    }

    /** What a kept list would come to, tried and taken back. */
    ExistingListPage page(long id) {
        var brought = bring.brought(id);
        var rows = tried(brought);
        var told = rows.stream().filter(ExistingRow::tells).toList();
        var known = rows.stream().filter(ExistingRow::recorded).toList();
        var wrong = rows.stream().filter(row -> !row.faults().isEmpty()).toList();
        return new ExistingListPage(
                id,
                bring.file(brought).name(),
                0,
                usualDay(),
                lines(told),
                lines(known),
                told.size(),
                known.size(),
                wrong.size(),
                wrong.stream()
                        .flatMap(row -> row.faults().stream())
                        .limit(ExistingListPage.SHOWN)
                        .toList(),
                brought.recorded(),
                null);
    }

    private List<ExistingRow> tried(ExistingListTable.Brought brought) {
        var rows = bring.rows(brought);
        return brought.recorded() == null ? telling.tried(rows) : rows;
    }

    private static List<ExistingListPage.Line> lines(List<ExistingRow> rows) {
        return rows.stream()
                .limit(ExistingListPage.SHOWN)
                .flatMap(row -> line(row).stream())
                .toList();
    }

    private static Optional<ExistingListPage.Line> line(ExistingRow row) {
        var enterprise = row.enterprise();
        var existing = row.existing();
        return Optional.ofNullable(enterprise)
                .map(one -> new ExistingListPage.Line(
                        row.row().row().number(),
                        one.id(),
                        one.name(),
                        existing == null ? "" : name(existing, one),
                        existing == null ? "" : Dateline.date(existing.on())));
    }

    private static String name(Existing existing, Standing standing) {
        return existing.name().isEmpty()
                ? StoryWords.usualName(existing.kind(), Subject.of(standing))
                : existing.name();
    }

    /** The rows that are wrong, with a column that says why. */
    byte[] refused(long id, Language language) {
        var rows = tried(bring.brought(id)).stream()
                .filter(row -> !row.faults().isEmpty())
                .map(row -> new WorkbookCopy.RefusedRow<>(
                        row.row(),
                        row.faults().stream().map(ExistingFault::message).toList()))
                .toList();
        return WorkbookCopy.of(rows, language);
    }

    private String usualDay() {
        return Dateline.date(form.usualDay());
    }
}
