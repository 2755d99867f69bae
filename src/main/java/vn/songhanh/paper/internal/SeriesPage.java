package vn.songhanh.paper.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The number series of a unit.
 *
 * @param problem why a series was not continued
 */
public record SeriesPage(
        List<Line> lines,
        List<Note> notes,
        Typed typed,
        @Nullable Words problem) implements Page {

    /** One series: the term or year along which it runs, and the last number taken; 0 while there is none. */
    public record Line(String type, String title, String run, int last) {}

    /** That a series goes on after a number given elsewhere. */
    public record Note(String when, String typeCode, String run, int number, String remark, String by) {}

    /** What the form shows. */
    public record Typed(String type, String number, String remark) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    public Map<String, String> types() {
        var options = new LinkedHashMap<String, String>();
        lines.forEach(line -> options.put(line.type(), line.title()));
        return options;
    }
}
