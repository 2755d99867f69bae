package vn.songhanh.paper.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import vn.songhanh.paper.PaperKind;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programmes;
import vn.songhanh.programme.Results;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.Period;

/** The targets of the year's plan in force beside what the year before reached, and those of each unit. */
@Component
class PlanMatter implements Matter {

    static final String TARGETS = "Bảng chỉ tiêu";

    private final Programmes programmes;
    private final Results results;
    private final AllottedUnits units;

    PlanMatter(Programmes programmes, Results results, AllottedUnits units) {
        this.programmes = programmes;
        this.results = results;
        this.units = units;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.YEARLY_PLAN;
    }

    @Override
    public Map<String, String> places(Paper paper, LocalDate asOf) {
        var deadlines = programmes.deadlines(paper.programme());
        return Map.of(
                "halfDue", Dateline.inDocument(deadlines.ofHalf(paper.year())),
                "yearDue", Dateline.inDocument(deadlines.ofYear(paper.year())));
    }

    @Override
    public Map<String, List<Block>> tables(Paper paper, LocalDate asOf) {
        var plan = programmes.plan(paper.programme(), paper.year(), Optional.empty());
        return Map.of(
                TARGETS,
                List.of(plan.<Block>map(found -> targets(paper, found))
                        .orElseGet(() -> Paragraph.of("(Chưa lập kế hoạch năm %d)".formatted(paper.year())))));
    }

    private Table targets(Paper paper, Plan plan) {
        var before = Period.year(paper.year() - 1);
        var reached = results.confirmed(paper.programme(), before, Optional.empty());
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var group = 1; group <= ContentGroups.COUNT; group++) {
            var indicators = of(group, plan);
            if (!indicators.isEmpty()) {
                rows.add(new Row.Group(group + ". " + ContentGroups.title(group)));
            }
            for (var indicator : indicators) {
                rows.add(Row.Cells.of(
                        Cell.of(Integer.toString(++number)),
                        Cell.of(indicator.name().vi()),
                        Cell.of(indicator.unit().vi()),
                        cell(reached.get(indicator.code())),
                        target(plan, indicator)));
            }
        }
        var columns = List.of(
                new Column("TT", Kind.CENTRED, 1),
                new Column("Chỉ tiêu", Kind.TEXT, 6),
                new Column("Đơn vị", Kind.CENTRED, 1.8),
                new Column("Thực hiện năm %d".formatted(paper.year() - 1), Kind.NUMBER, 1.9),
                new Column("Kế hoạch năm %d".formatted(paper.year()), Kind.NUMBER, 1.9));
        return new Table("Chỉ tiêu năm %d (%s)".formatted(paper.year(), called(plan)), columns, rows);
    }

    @Override
    public List<Annex> annexes(Paper paper, LocalDate asOf) {
        var programme = programmes.byId(paper.programme()).orElseThrow();
        var allotted = units.of(programme, paper.year(), asOf);
        if (allotted.isEmpty()) {
            return List.of();
        }
        var rows = allotted.stream().flatMap(this::rows).toList();
        var columns = List.of(
                new Column("Chỉ tiêu", Kind.TEXT, 6),
                new Column("Đơn vị tính", Kind.CENTRED, 2),
                new Column("Năm %d".formatted(paper.year()), Kind.NUMBER, 2));
        return List.of(new Annex(
                "Chỉ tiêu năm %d giao các đơn vị".formatted(paper.year()), List.of(new Table("", columns, rows))));
    }

    private Stream<Row> rows(AllottedUnits.Allotted allotted) {
        var targets = Stream.iterate(1, group -> group <= ContentGroups.COUNT, group -> group + 1)
                .flatMap(group -> of(group, allotted.plan()).stream())
                .<Row>map(indicator -> Row.Cells.of(
                        Cell.of(indicator.name().vi()),
                        Cell.of(indicator.unit().vi()),
                        target(allotted.plan(), indicator)));
        return Stream.concat(Stream.of(new Row.Group(allotted.unit().name())), targets);
    }

    /** Which version it is and whether both bodies have signed it. */
    private static String called(Plan plan) {
        return plan.called().vi().toLowerCase(Locale.ROOT);
    }

    private static Cell target(Plan plan, Indicator indicator) {
        return plan.target(indicator.code())
                .<Cell>map(target -> Cell.of(exact(target)))
                .orElseGet(Cell.Blank::new);
    }

    private static Cell cell(@Nullable BigDecimal reached) {
        return reached == null ? new Cell.Blank() : Cell.of(exact(reached));
    }

    private List<Indicator> of(int group, Plan plan) {
        return programmes.indicators().stream()
                .filter(indicator -> indicator.group() == group)
                .filter(indicator -> plan.target(indicator.code()).isPresent())
                .toList();
    }

    /** As many decimals as it has. */
    static BigDecimal exact(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
