package vn.songhanh.rulebook.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** All rules in force on a day. */
public record RulesPage(LocalDate on, List<Group> groups, long rules, long unread) implements Page {

    /** The rules about one thing. */
    public record Group(Words heading, List<Line> lines) {}

    /** A rule as one text has it. */
    public record Line(
            String code,
            Words sentence,
            Words value,
            Words clause,
            LocalDate from,
            @Nullable LocalDate to,
            String source,
            boolean verified) {

        static Line of(RuleTable.SourcedRule sourced) {
            var rule = sourced.rule();
            return new Line(
                    rule.code(),
                    rule.words(),
                    sourced.measure().of(rule.value()),
                    rule.clause(),
                    rule.from(),
                    rule.to(),
                    sourced.source(),
                    rule.verified());
        }
    }
}
