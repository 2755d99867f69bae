package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.Period;

/**
 * Outstanding union members introduced to the Party in a year, by enterprise: how many, by which resolution. Persons are
 * named nowhere (Law 91/2025/QH15, Đ.17: what passes between the two bodies is what the purpose takes, and no more).
 */
@Component
class IntroductionMatter implements Matter {

    /** Outstanding union members introduced to the Party. */
    private static final String INTRODUCED = "2.01";

    private static final String LEFT_OUT = "Chưa kể %d đoàn viên mà hai bên chưa cùng xác nhận.";
    private static final String CORRECTED = "%s (giảm trừ số liệu kỳ trước)";
    private static final String TITLE = "Danh sách giới thiệu đoàn viên công đoàn ưu tú, năm %d";

    private final Figures figures;
    private final Enterprises enterprises;

    IntroductionMatter(Figures figures, Enterprises enterprises) {
        this.figures = figures;
        this.enterprises = enterprises;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.INTRODUCTION;
    }

    /** What the ledger does not hold yet is typed: the same numbers, no names. */
    @Override
    public Map<String, String> places(Paper paper, LocalDate asOf) {
        var entries = entries(paper);
        return entries.isEmpty()
                ? Map.of(
                        "total",
                        "…",
                        "list",
                        "| TT | Doanh nghiệp | Mã số | Số đoàn viên giới thiệu | Nghị quyết số, ngày |\n| 1 |  |  |  |  |")
                : Map.of("total", Long.toString(total(entries)), "list", "");
    }

    @Override
    public Map<String, List<Block>> tables(Paper paper, LocalDate asOf) {
        return Map.of();
    }

    @Override
    public List<Annex> annexes(Paper paper, LocalDate asOf) {
        var entries = entries(paper);
        if (entries.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        entries.forEach(entry -> rows.add(row(rows.size() + 1, entry, asOf)));
        rows.add(new Row.Total(List.of(
                new Cell.Blank(),
                Cell.of("Cộng"),
                new Cell.Blank(),
                Cell.of(total(entries)),
                new Cell.Blank(),
                new Cell.Blank())));
        var columns = List.of(
                new Column("TT", Kind.CENTRED, 1),
                new Column("Doanh nghiệp", Kind.TEXT, 5),
                new Column("Mã số", Kind.CENTRED, 2.3),
                new Column("Số đoàn viên", Kind.NUMBER, 1.6),
                new Column("Nghị quyết", Kind.TEXT, 2.6),
                new Column("Ngày", Kind.CENTRED, 2));
        var blocks = Stream.concat(Stream.of(new Table("", columns, rows)), leftOut(paper).stream());
        return List.of(new Annex(TITLE.formatted(paper.year()), blocks.toList()));
    }

    /** What both bodies have confirmed, as the figure counts it. */
    private List<EntryLine> entries(Paper paper) {
        return figures.facts(INTRODUCED, year(paper));
    }

    private static FigureQuery year(Paper paper) {
        return FigureQuery.whole(paper.programme(), Period.year(paper.year()));
    }

    /** How many the list leaves out, because one body alone has told them or they are disputed. */
    private List<Block> leftOut(Paper paper) {
        return figures.all(year(paper)).stream()
                .filter(figure -> figure.indicator().code().equals(INTRODUCED))
                .map(figure ->
                        figure.now().claimed().part() + figure.now().disputed().part())
                .filter(number -> number > 0)
                .<Block>map(number -> Paragraph.of(LEFT_OUT.formatted(number)))
                .toList();
    }

    private static long total(List<EntryLine> entries) {
        return entries.stream().mapToLong(EntryLine::quantity).sum();
    }

    private Row row(int number, EntryLine entry, LocalDate asOf) {
        var standing = standing(entry.enterprise(), asOf);
        var name = standing == null ? entry.title().vi() : standing.name();
        return Row.Cells.of(
                Cell.of(Integer.toString(number)),
                Cell.of(entry.quantity() < 0 ? CORRECTED.formatted(name) : name),
                standing == null ? new Cell.Blank() : Cell.of(standing.code()),
                Cell.of(entry.quantity()),
                Cell.of(entry.evidence().document()),
                Cell.of(Dateline.inDocument(
                        Objects.requireNonNullElse(entry.evidence().decidedOn(), entry.happenedOn()))));
    }

    private @Nullable Standing standing(@Nullable EnterpriseId enterprise, LocalDate asOf) {
        return enterprise == null
                ? null
                : enterprises.standing(enterprise, asOf).orElse(null);
    }
}
