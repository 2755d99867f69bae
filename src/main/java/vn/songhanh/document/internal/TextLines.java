package vn.songhanh.document.internal;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines that fit. */
final class TextLines {

    private TextLines() {}

    /** Lines no wider than the width given, of letters of that size in the same unit; a longer word keeps its line. */
    static List<String> of(String words, Typeface typeface, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && typeface.ems(longer) * size > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
