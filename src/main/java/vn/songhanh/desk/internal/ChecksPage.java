package vn.songhanh.desk.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** What does not add up: every rule with what breaks it. */
public record ChecksPage(List<Line> lines) implements Page {

    /**
     * One rule.
     *
     * @param findings null when it could not be looked at
     */
    public record Line(String code, Words name, Words rule, HardCheck.@Nullable Findings findings) {

        public boolean holds() {
            return findings != null && findings.all() == 0;
        }
    }

    public long broken() {
        return lines.stream().filter(line -> !line.holds()).count();
    }
}
