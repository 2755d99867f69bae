package vn.songhanh.enterprise.internal;

import java.util.List;

/** How the rows of a list fall; a row that people leave out counts as doubtful, so that the parts always make the whole. */
public record ImportCounts(int rows, int newOnes, int changed, int unchanged, int doubtful, int refused) {

    static ImportCounts of(List<MatchedRow> rows) {
        var counts = new int[5];
        for (var row : rows) {
            var place = switch (row.verdict()) {
                case Verdict.New _ -> 0;
                case Verdict.Changed _ -> 1;
                case Verdict.Unchanged _ -> 2;
                case Verdict.Doubtful _, Verdict.Skipped _ -> 3;
                case Verdict.Refused _ -> 4;
            };
            counts[place]++;
        }
        return new ImportCounts(rows.size(), counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
