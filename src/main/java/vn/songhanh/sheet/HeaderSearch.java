package vn.songhanh.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.songhanh.sheet.HeaderRow.Title;
import vn.songhanh.text.Fold;

/** Tries the upper rows of a sheet, one to three together, as the head of the table and takes those that say the most. */
final class HeaderSearch<K extends ColumnKind> {

    private static final int ROWS_TRIED = 40;
    private static final int MOST_LEVELS = 3;
    private static final double LEAST = 1.5;
    private static final double COST_OF_A_LEVEL = 0.15;
    private static final double COST_OF_A_ROW_ABOVE = 0.05;
    private static final Set<String> ORDINALS = Set.of("stt", "tt", "sott", "sothutu", "thutu", "no", "so");

    private final Sheet sheet;
    private final List<K> kinds;
    private final HeaderGrid grid;

    HeaderSearch(Sheet sheet, List<K> kinds) {
        this.sheet = sheet;
        this.kinds = kinds;
        grid = new HeaderGrid(sheet);
    }

    private record Match<K>(K kind, int column, double score) {}

    private record Candidate<K extends ColumnKind>(HeaderRow<K> header, double sum) {}

    Optional<HeaderRow<K>> best() {
        return candidates().stream()
                .filter(this::isHead)
                .max(Comparator.comparingDouble(this::rank))
                .map(Candidate::header);
    }

    HeaderRow<K> at(int firstRow, int lastRow) {
        return candidate(firstRow, lastRow).header();
    }

    private List<Candidate<K>> candidates() {
        var numbers = grid.rowNumbers();
        var candidates = new ArrayList<Candidate<K>>();
        for (var first = 0; first < Math.min(ROWS_TRIED, numbers.size()); first++) {
            for (var levels = 1; levels <= MOST_LEVELS && first + levels <= numbers.size(); levels++) {
                var last = numbers.get(first + levels - 1);
                var apart = last - numbers.get(first) != levels - 1;
                if (apart || grid.isFigures(last)) {
                    break;
                }
                candidates.add(candidate(numbers.get(first), last));
            }
        }
        return candidates;
    }

    /** One title alone is a head only where one is all that is looked for, or all that there is. */
    private boolean isHead(Candidate<K> candidate) {
        var found = candidate.header().columns().size();
        var onlyOne = kinds.size() == 1 || candidate.header().titles().size() == 1;
        return (found >= 2 && candidate.sum() >= LEAST)
                || (found == 1 && onlyOne && candidate.sum() >= TitleMatch.SURE);
    }

    private Candidate<K> candidate(int firstRow, int lastRow) {
        var titles = grid.titles(firstRow, lastRow);
        var matches = matches(titles);
        var columns = new LinkedHashMap<K, Integer>();
        var doubtful = new HashSet<K>();
        var sum = 0.0;
        for (var match : matches) {
            if (!columns.containsKey(match.kind()) && !columns.containsValue(match.column())) {
                columns.put(match.kind(), match.column());
                sum += match.score();
                if (match.score() < TitleMatch.SURE) {
                    doubtful.add(match.kind());
                }
            }
        }
        var shown = titles.entrySet().stream()
                .map(title -> new Title(title.getKey(), String.join(" / ", title.getValue())))
                .toList();
        return new Candidate<>(
                new HeaderRow<>(sheet, firstRow, lastRow, columns, doubtful, shown, ordinal(titles)), sum);
    }

    /** The best first; of equals the left column, as people read. */
    private List<Match<K>> matches(Map<Integer, List<String>> titles) {
        var matches = new ArrayList<Match<K>>();
        titles.forEach((column, levels) -> {
            var title = new TitleMatch(levels);
            for (var kind : kinds) {
                var score = title.score(kind);
                if (score > 0) {
                    matches.add(new Match<>(kind, column, score));
                }
            }
        });
        matches.sort(
                Comparator.comparingDouble((Match<K> match) -> -match.score()).thenComparingInt(Match::column));
        return matches;
    }

    private static OptionalInt ordinal(Map<Integer, List<String>> titles) {
        return titles.entrySet().stream()
                .filter(title -> ORDINALS.contains(
                        Fold.search(title.getValue().getFirst()).replace(" ", "")))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** What it says; a row more must say more, and a head that is repeated on every page is looked for in its first place. */
    private double rank(Candidate<K> candidate) {
        var header = candidate.header();
        var levels = header.lastRow() - header.firstRow();
        var rowsAbove = grid.rowNumbers().indexOf(header.firstRow());
        return candidate.sum() - COST_OF_A_LEVEL * levels - COST_OF_A_ROW_ABOVE * rowsAbove;
    }
}
