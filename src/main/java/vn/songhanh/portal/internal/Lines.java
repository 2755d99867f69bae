package vn.songhanh.portal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of a text, taken one after the other. */
final class Lines {

    private final List<String> lines;
    private int next;

    Lines(String text) {
        this.lines = text.lines().map(String::strip).toList();
    }

    boolean left() {
        return next < lines.size();
    }

    String peek() {
        return lines.get(next);
    }

    String next() {
        return lines.get(next++);
    }

    /** The content of this line and of those that follow it, as long as the reader finds any. */
    List<String> run(String first, Function<String, @Nullable String> reader) {
        var run = new ArrayList<String>();
        for (var content = reader.apply(first); content != null; content = left() ? reader.apply(peek()) : null) {
            if (!run.isEmpty()) {
                next();
            }
            run.add(content);
        }
        return run;
    }
}
