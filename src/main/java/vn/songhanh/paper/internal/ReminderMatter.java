package vn.songhanh.paper.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Gap;
import vn.songhanh.paper.Owing;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Dateline;

/** What is owed and by when, and how far the targets of the year are. */
@Component
class ReminderMatter implements Matter {

    static final String OWED = "Bảng việc còn tồn";
    static final String PROGRESS = "Bảng tiến độ chỉ tiêu";

    private final ObjectProvider<Owing> owing;
    private final Programmes programmes;
    private final Figures figures;
    private final AllottedUnits units;

    ReminderMatter(ObjectProvider<Owing> owing, Programmes programmes, Figures figures, AllottedUnits units) {
        this.owing = owing;
        this.programmes = programmes;
        this.figures = figures;
        this.units = units;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REMINDER;
    }

    @Override
    public Map<String, String> places(Paper paper, LocalDate asOf) {
        return Map.of();
    }

    @Override
    public Map<String, List<Block>> tables(Paper paper, LocalDate asOf) {
        var programme = programmes.byId(paper.programme()).orElseThrow();
        return Map.of(OWED, List.of(owed(programme, paper, asOf)), PROGRESS, progress(programme, paper, asOf));
    }

    private Block owed(Programme programme, Paper paper, LocalDate asOf) {
        var rows = new ArrayList<Row>();
        owing.orderedStream()
                .flatMap(source -> source.owed(paper.programme(), paper.year(), asOf).stream())
                .forEach(one -> rows.add(Row.Cells.of(
                        Cell.of(Integer.toString(rows.size() + 1)),
                        Cell.of(one.unit().isEmpty() ? units.holder(programme, one.side(), asOf) : one.unit()),
                        Cell.of(one.what()),
                        Cell.of(one.by() == null ? "Theo mục 3" : Dateline.inDocument(one.by())))));
        if (rows.isEmpty()) {
            return Paragraph.of("Đến ngày %s không còn việc tồn.".formatted(Dateline.inDocument(asOf)));
        }
        var columns = List.of(
                new Column("TT", Kind.CENTRED, 1),
                new Column("Đơn vị", Kind.TEXT, 3.4),
                new Column("Nội dung", Kind.TEXT, 6),
                new Column("Hạn", Kind.CENTRED, 2.1));
        return new Table("Việc còn tồn đến ngày " + Dateline.inDocument(asOf), columns, rows);
    }

    private List<Block> progress(Programme programme, Paper paper, LocalDate asOf) {
        var period = programme.year(paper.year());
        if (period.isEmpty()) {
            return List.of();
        }
        var whole = FigureQuery.whole(programme.id(), period.get());
        var rows = new ArrayList<>(rows(figures.all(whole)));
        for (var allotted : units.of(programme, paper.year(), asOf)) {
            var query =
                    new FigureQuery(programme.id(), Optional.of(allotted.unit().id()), period.get(), Optional.empty());
            rows.add(new Row.Group(allotted.unit().name()));
            rows.addAll(rows(figures.all(query)));
        }
        if (rows.isEmpty()) {
            return List.of(Paragraph.of("(Chưa lập kế hoạch năm %d)".formatted(paper.year())));
        }
        var columns = List.of(
                new Column("Chỉ tiêu", Kind.TEXT, 5.4),
                new Column("Đơn vị", Kind.CENTRED, 1.8),
                new Column("Kế hoạch", Kind.NUMBER, 1.6),
                new Column("Đã xác nhận", Kind.NUMBER, 1.6),
                new Column("Chờ xác nhận", Kind.NUMBER, 1.6),
                new Column("Tỷ lệ (%)", Kind.NUMBER, 1.5));
        var title = "Tiến độ chỉ tiêu năm %d đến ngày %s".formatted(paper.year(), Dateline.inDocument(asOf));
        return List.of(new Table(title, columns, rows));
    }

    private static List<Row> rows(List<Figure> all) {
        return all.stream().flatMap(figure -> row(figure).stream()).toList();
    }

    /** Only what has a target. */
    private static Optional<Row> row(Figure figure) {
        var plan = figure.plan();
        return plan == null || plan.signum() <= 0
                ? Optional.empty()
                : Optional.of(Row.Cells.of(
                        Cell.of(figure.indicator().name().vi()),
                        Cell.of(figure.indicator().unit().vi()),
                        Cell.of(PlanMatter.exact(plan)),
                        counted(figure.confirmed()),
                        counted(figure.claimed()),
                        figure.shareOfPlan().<Cell>map(Cell::of).orElseGet(Cell.Blank::new)));
    }

    /** – is not 0: of a level there has been no stocktake, or none by units. */
    private static Cell counted(@Nullable BigDecimal number) {
        return number == null ? Cell.of(Gap.SIGN) : Cell.of(PlanMatter.exact(number));
    }
}
