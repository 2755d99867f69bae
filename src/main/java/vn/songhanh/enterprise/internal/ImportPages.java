package vn.songhanh.enterprise.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitNames;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Reads the pages of imports. */
@Service
class ImportPages {

    private static final int LATEST = 30;

    private final ImportTable imports;
    private final ImportWishTable wishes;
    private final Previews previews;
    private final BringList bring;
    private final UnitNames names;

    ImportPages(ImportTable imports, ImportWishTable wishes, Previews previews, BringList bring, UnitNames names) {
        this.imports = imports;
        this.wishes = wishes;
        this.previews = previews;
        this.bring = bring;
        this.names = names;
    }

    @Transactional(readOnly = true)
    ImportsPage list(Mandate mandate, @Nullable Words refused) {
        var today = bring.today();
        var lists = imports.latest(LATEST).stream().map(ImportPages::toBrought).toList();
        return new ImportsPage(lists, today, today.toString(), refused, mandate.may(Role.OFFICER));
    }

    private static ImportsPage.Brought toBrought(Import one) {
        return new ImportsPage.Brought(
                path(one.id()),
                one.fileName(),
                one.by().name(),
                one.createdAt(),
                one.asOf(),
                words(one.state()),
                sign(one.state()),
                one.counts(),
                one.state() == Import.State.DONE);
    }

    @Transactional(readOnly = true)
    ImportPage page(ImportId id, @Nullable String wanted, Mandate mandate) {
        var brought = imports.find(id).orElseThrow(NotFound::new);
        var open = brought.state() == Import.State.PREPARED || brought.state() == Import.State.FAILED;
        var assessment = open ? previews.of(brought) : new Assessment(List.of(), List.of());
        var counts = open ? assessment.counts() : brought.counts();
        var show = show(wanted, counts);
        return new ImportPage(
                path(id),
                brought.fileName(),
                brought.by().name(),
                brought.asOf(),
                brought.state().name(),
                brought.failure(),
                counts,
                brought.doneRows(),
                show,
                lines(assessment, show, wishes.decisions(id)),
                (int) assessment.rows().stream().filter(ImportPages::remarked).count(),
                managed(brought),
                unmanaged(brought, assessment),
                leftOut(assessment.heads()),
                assessment.missing(),
                writable(brought, mandate));
    }

    /** Somebody said something new about the list. */
    void forget(ImportId id) {
        previews.forget(id);
    }

    @Transactional(readOnly = true)
    boolean writable(ImportId id, Mandate mandate) {
        return writable(imports.find(id).orElseThrow(NotFound::new), mandate);
    }

    /** An officer of the unit that brought it. */
    static boolean writable(Import brought, Mandate mandate) {
        return mandate.may(Role.OFFICER) && mandate.unit().equals(brought.by().unit());
    }

    /** What was asked for, else what needs people, else what is new. */
    private static ImportPage.Show show(@Nullable String wanted, ImportCounts counts) {
        for (var one : ImportPage.Show.values()) {
            if (one.slug().equals(wanted)) {
                return one;
            }
        }
        if (counts.doubtful() > 0) {
            return ImportPage.Show.DOUBTFUL;
        }
        if (counts.refused() > 0) {
            return ImportPage.Show.REFUSED;
        }
        return counts.newOnes() > 0 ? ImportPage.Show.NEW : ImportPage.Show.CHANGED;
    }

    private static List<ImportPage.Line> lines(
            Assessment assessment, ImportPage.Show show, Map<Decision.Row, Decision> decisions) {
        return assessment.rows().stream()
                .filter(row -> shown(row, show))
                .limit(ImportPage.ROWS)
                .map(row -> line(row, decisions.get(row.row())))
                .toList();
    }

    private static boolean shown(MatchedRow row, ImportPage.Show show) {
        return switch (row.verdict()) {
            case Verdict.New _ -> show == ImportPage.Show.NEW || show == ImportPage.Show.TOLD && remarked(row);
            case Verdict.Changed _ -> show == ImportPage.Show.CHANGED || show == ImportPage.Show.TOLD && remarked(row);
            case Verdict.Unchanged _ ->
                show == ImportPage.Show.UNCHANGED || show == ImportPage.Show.TOLD && remarked(row);
            case Verdict.Doubtful _, Verdict.Skipped _ -> show == ImportPage.Show.DOUBTFUL;
            case Verdict.Refused _ -> show == ImportPage.Show.REFUSED;
        };
    }

    private static boolean remarked(MatchedRow row) {
        return !row.read().refused()
                && row.read().faults().stream().anyMatch(fault -> fault.code().effect() == FaultCode.Effect.TELLS);
    }

    private static ImportPage.Line line(MatchedRow row, @Nullable Decision decision) {
        var source = row.read().row();
        var doubtful = row.verdict() instanceof Verdict.Doubtful found ? found : null;
        var kept = row.kept();
        return new ImportPage.Line(
                source.place(Column.CODE).words(),
                source.cell(Column.CODE).text(),
                source.cell(Column.NAME).text(),
                kept == null ? null : RegisterQuestion.PATH + "/" + kept.id(),
                row.verdict() instanceof Verdict.New ? tells(source) : List.of(),
                row.read().faults().stream()
                        .map(ImportPages::fault)
                        .sorted(Comparator.comparing(ImportPage.Fault::grave).reversed())
                        .toList(),
                row.verdict() instanceof Verdict.Changed changed ? changed.changes() : List.of(),
                doubtful == null ? List.of() : doubtful.lookalikes(),
                doubtful == null || doubtful.mayBeNew(),
                field(row.row()),
                written(decision));
    }

    static String field(Decision.Row row) {
        return "row:" + row.number() + ":" + row.sheet();
    }

    private static String written(@Nullable Decision decision) {
        return switch (decision) {
            case null -> "";
            case Decision.Same(var as) -> "SAME:" + as;
            case Decision.New _ -> "NEW";
            case Decision.Skip _ -> "SKIP";
        };
    }

    private static List<ImportPage.Told> tells(SheetRow<Column> row) {
        return row.header().columns().keySet().stream()
                .filter(column -> column.taken() && column != Column.CODE && column != Column.NAME)
                .sorted()
                .map(column ->
                        new ImportPage.Told(column.words(), row.cell(column).text()))
                .filter(told -> !told.says().isBlank())
                .toList();
    }

    private static ImportPage.Fault fault(ImportFault fault) {
        return new ImportPage.Fault(fault.message(), fault.code().effect() != FaultCode.Effect.TELLS);
    }

    private static long unmanaged(Import brought, Assessment assessment) {
        return brought.managing() != null
                ? 0
                : assessment.rows().stream()
                        .filter(row -> row.verdict() instanceof Verdict.New)
                        .map(row -> row.read().told())
                        .filter(told -> told != null && told.managing() == null)
                        .count();
    }

    private Words managed(Import brought) {
        var unit = brought.managing();
        var name = unit == null
                ? null
                : names.namesOn(bring.today(), List.of(unit)).get(unit);
        return name == null
                ? Words.of(
                        "doanh nghiệp mới chưa giao đơn vị nào quản lý", "new enterprises are managed by no unit yet")
                : Words.of("doanh nghiệp mới do {0} quản lý", "new enterprises are managed by {0}")
                        .with(name);
    }

    private static List<Words> leftOut(List<HeaderRow<Column>> heads) {
        var never = heads.stream()
                .flatMap(head -> head.columns().keySet().stream())
                .filter(column -> !column.taken())
                .distinct()
                .sorted()
                .map(Column::words);
        var unknown = heads.stream()
                .flatMap(head -> head.unrecognised().stream())
                .map(HeaderRow.Title::text)
                .distinct()
                .map(Words::same);
        return Stream.concat(never, unknown).toList();
    }

    static String path(ImportId id) {
        return ImportsPage.PATH + "/" + id;
    }

    private static Words words(Import.State state) {
        return switch (state) {
            case PREPARED -> Words.of("Chờ nhập", "To be started");
            case RUNNING -> Words.of("Đang nhập", "Running");
            case DONE -> Words.of("Đã nhập", "Taken in");
            case FAILED -> Words.of("Không nhập được", "Failed");
        };
    }

    private static String sign(Import.State state) {
        return switch (state) {
            case PREPARED, RUNNING -> "note";
            case DONE -> "good";
            case FAILED -> "bad";
        };
    }
}
