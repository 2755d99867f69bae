package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.songhanh.text.FilledForm;

/** What was typed in the form of a step, by the names of its fields; kept as it is until the step has been taken. */
public record StepForm(Map<String, String> fields) implements FilledForm {

    private static final String PAPER = "paper-";
    private static final String KEPT = "kept-";

    static StepForm typed(Map<String, String> fields) {
        return new StepForm(new TreeMap<>(fields));
    }

    /** A form to begin with: today. */
    static StepForm blank(LocalDate today) {
        return new StepForm(new TreeMap<>(Map.of("on", today.toString())));
    }

    StepForm with(String field, String value) {
        var more = new TreeMap<>(fields);
        more.put(field, value);
        return new StepForm(more);
    }

    /** The papers that are ticked: where each lies. */
    Map<String, String> papers() {
        var there = new LinkedHashMap<String, String>();
        fields.keySet().stream()
                .filter(field -> field.startsWith(PAPER) && says(field))
                .map(field -> field.substring(PAPER.length()))
                .forEach(code -> there.put(code, line(KEPT + code)));
        return there;
    }

    StepForm withPapers(Map<String, String> there) {
        var more = new TreeMap<>(fields);
        there.forEach((code, kept) -> {
            more.put(PAPER + code, "true");
            more.put(KEPT + code, kept);
        });
        return new StepForm(more);
    }
}
