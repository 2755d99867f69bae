package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.songhanh.review.ReviewAnswer;

/** Looks at what a text asks for before it is kept, so that nothing unknown is found on the day of signing. */
final class CheckMarks {

    private final Set<String> indicators;

    /** @param indicators the codes that reports show */
    CheckMarks(Set<String> indicators) {
        this.indicators = Set.copyOf(indicators);
    }

    /** Of a list that is printed as it is typed. */
    static List<ReviewAnswer.Objection> againstAny(String words) {
        var objections = new ArrayList<ReviewAnswer.Objection>();
        var number = 0;
        for (var line : words.lines().toList()) {
            number++;
            var braces = Mark.BRACES.matcher(line);
            while (braces.find()) {
                objections.add(new ReviewAnswer.Objection.NoFigureHere(braces.group(), number));
            }
        }
        return objections;
    }

    List<ReviewAnswer.Objection> objections(String words) {
        var objections = new ArrayList<ReviewAnswer.Objection>();
        var number = 0;
        for (var line : words.lines().toList()) {
            number++;
            var braces = Mark.BRACES.matcher(line);
            while (braces.find()) {
                var mark = Mark.of(braces.toMatchResult()).orElse(null);
                if (mark == null || mark instanceof Mark.Number(String code, var _) && !indicators.contains(code)) {
                    objections.add(new ReviewAnswer.Objection.UnknownFigure(braces.group(), number));
                } else if (!(mark instanceof Mark.Number) && Mark.alone(line).isEmpty()) {
                    objections.add(new ReviewAnswer.Objection.NotOnItsOwnLine(braces.group(), number));
                }
            }
        }
        return objections;
    }
}
