package vn.songhanh.review.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;

/**
 * What stands in braces in a section's text: a figure ({@code {3.06}}, {@code {3.06:kế hoạch}}), a table of figures
 * ({@code {bảng 3}}) or their chart ({@code {biểu đồ}}). They stay live until both have signed.
 */
sealed interface Mark {

    Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}");

    /** One number of an indicator. */
    record Number(String indicator, Aspect aspect) implements Mark {}

    /** The table of a content group's figures; group 0 for the targets of all. */
    record Grid(int group) implements Mark {}

    /** What was reached of the targets of a content group, drawn; group 0 for all. */
    record Chart(int group) implements Mark {}

    /** Which number of an indicator is meant. */
    enum Aspect {
        ACTUAL(Words.of("thực hiện", "actual")),
        PLAN(Words.of("kế hoạch", "plan")),
        SHARE(Words.of("tỷ lệ", "share of plan, %")),
        PREVIOUS(Words.of("cùng kỳ", "year before")),
        SINCE_START(Words.of("lũy kế", "since start"));

        private final Words words;

        Aspect(Words words) {
            this.words = words;
        }

        Words words() {
            return words;
        }

        private static Optional<Aspect> of(String typed) {
            var sought = Fold.search(typed).strip().replace("ti le", "ty le").replace("luy ki", "luy ke");
            return Arrays.stream(values())
                    .filter(aspect -> Fold.search(aspect.words.vi()).equals(sought))
                    .findFirst();
        }
    }

    /** What the words between braces ask for; empty when they ask for nothing that there is. */
    static Optional<Mark> of(String inside) {
        var drawn = Pattern.compile("(bang|bieu do)(?:\\s+([1-3]))?")
                .matcher(Fold.search(inside).strip());
        if (drawn.matches()) {
            var group = drawn.group(2) == null ? 0 : Integer.parseInt(drawn.group(2));
            return Optional.of(drawn.group(1).equals("bang") ? new Grid(group) : new Chart(group));
        }
        var parts = inside.split(":", 2);
        var aspect = parts.length == 1 ? Optional.of(Aspect.ACTUAL) : Aspect.of(parts[1]);
        return aspect.map(found -> new Number(parts[0].strip(), found));
    }

    static Optional<Mark> of(MatchResult braces) {
        return of(braces.group(1));
    }

    /** The table or chart that a line consists of. */
    static Optional<Mark> alone(String line) {
        var braces = BRACES.matcher(line.strip());
        return braces.matches() ? of(braces).filter(mark -> !(mark instanceof Number)) : Optional.empty();
    }

    /** As it is written in a text. */
    default String written() {
        return switch (this) {
            case Number(String indicator, Aspect aspect) ->
                aspect == Aspect.ACTUAL
                        ? "{" + indicator + "}"
                        : "{" + indicator + ":" + aspect.words().vi() + "}";
            case Grid(int group) -> group == 0 ? "{bảng}" : "{bảng " + group + "}";
            case Chart(int group) -> group == 0 ? "{biểu đồ}" : "{biểu đồ " + group + "}";
        };
    }
}
