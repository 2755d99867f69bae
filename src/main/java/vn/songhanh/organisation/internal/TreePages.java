package vn.songhanh.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads the trees: a small one whole, of a large one the upper levels. */
@Service
class TreePages {

    private static final int WHOLE = 300;
    private static final int AT_ONCE = 100;

    private final TreeTable trees;
    private final Clock clock;

    TreePages(TreeTable trees, Clock clock) {
        this.trees = trees;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TreePage tree(Line line, LocalDate on) {
        var counts = trees.countsOn(line, on).entrySet().stream()
                .map(count -> new TreePage.Count(count.getKey().words(), count.getValue()))
                .toList();
        var units = counts.stream().mapToInt(TreePage.Count::units).sum();
        return new TreePage(
                line,
                on,
                VietnamTime.today(clock),
                trees.changeBefore(line, on).orElse(null),
                trees.changeAfter(line, on).orElse(null),
                counts,
                units,
                units <= WHOLE ? whole(line, on) : upperLevels(line, on),
                line != Line.TERRITORY && Jurisdiction.below(line, List.of()));
    }

    @Transactional(readOnly = true)
    TreeBranchPage below(UnitId parent, LocalDate on, int from) {
        var rows = trees.children(parent, on, from, AT_ONCE + 1);
        var shown = rows.stream()
                .limit(AT_ONCE)
                .map(row -> node(row, on, false, List.of()))
                .toList();
        var path = "/app/organisation/%s".formatted(parent);
        var more = rows.size() > AT_ONCE ? "%s/below?on=%s&from=%d".formatted(path, on, from + AT_ONCE) : null;
        return new TreeBranchPage("%s?on=%s".formatted(path, on), shown, more);
    }

    private List<TreeNode> whole(Line line, LocalDate on) {
        var rows = trees.all(line, on);
        var byParent = rows.stream()
                .filter(row -> row.unit().parent() != null)
                .collect(Collectors.groupingBy(
                        row -> Optional.ofNullable(row.unit().parent()).orElseThrow()));
        return rows.stream()
                .filter(row -> row.unit().parent() == null)
                .map(root -> grown(root, byParent, on, true))
                .toList();
    }

    private static TreeNode grown(
            TreeTable.Row row, Map<UnitId, List<TreeTable.Row>> byParent, LocalDate on, boolean open) {
        var children = byParent.getOrDefault(row.unit().id(), List.of()).stream()
                .map(child -> grown(child, byParent, on, false))
                .toList();
        return node(row, on, open, children);
    }

    private List<TreeNode> upperLevels(Line line, LocalDate on) {
        return trees.roots(line, on).stream()
                .map(root -> node(
                        root,
                        on,
                        true,
                        trees.children(root.unit().id(), on, 0, AT_ONCE).stream()
                                .map(child -> node(child, on, false, List.of()))
                                .toList()))
                .toList();
    }

    private static TreeNode node(TreeTable.Row row, LocalDate on, boolean open, List<TreeNode> children) {
        var unit = row.unit();
        var named = unit.line() == Line.TERRITORY || unit.line() == Line.ZONE;
        return new TreeNode(
                unit.id().value(),
                unit.name(),
                named ? Words.same("") : unit.described(),
                unit.code(),
                on,
                row.below(),
                open,
                children);
    }
}
