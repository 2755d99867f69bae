package vn.songhanh.sheet;

import java.nio.file.*;

public class Probe {
    public static void main(String[] a) throws Exception {
        for (var f : a) {
            var t = System.nanoTime();
            String r;
            try {
                var o = Workbook.open(Path.of(f), Limits.USUAL);
                r = switch (o) {
                    case Workbook.Opening.Refused(var x, var w) -> "REFUSED " + x;
                    case Workbook.Opening.Opened(var w) ->
                        "OPEN " + w.format() + " " + w.sheets().size() + " sheets "
                                + w.sheets().stream()
                                        .mapToInt(s -> s.rows().size())
                                        .sum() + " rows "
                                + (System.getenv("V") != null
                                        ? "\n"
                                                + w.sheets().stream()
                                                        .flatMap(s -> s.rows().stream()
                                                                .limit(4))
                                                        .map(x -> x.number() + " "
                                                                + x.cells().stream()
                                                                        .map(Cell::text)
                                                                        .toList())
                                                        .reduce("", (p, q) -> p + q + "\n")
                                        : "");
                };
            } catch (Throwable e) {
                r = "THROWN " + e;
            }
            System.out.printf(
                    "%5d ms %s %s%n",
                    (System.nanoTime() - t) / 1000000, Path.of(f).getFileName(), r);
        }
    }
}
