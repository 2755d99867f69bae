package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.songhanh.text.FilledForm;

/** What was typed in a form, by the names of its fields; kept as it is until it has been saved. */
public record TypedForm(Map<String, String> fields) implements FilledForm {

    static final String PAPER = "paper-";
    static final String KEPT = "kept-";
    static final String DECIDED = "decidedBy-";
    static final String REASON = "reason-";

    static TypedForm typed(Map<String, String> fields) {
        return new TypedForm(new TreeMap<>(fields));
    }

    static TypedForm blank(LocalDate today) {
        return new TypedForm(new TreeMap<>(Map.of("on", today.toString())));
    }

    TypedForm with(String field, String value) {
        var more = new TreeMap<>(fields);
        more.put(field, value);
        return new TypedForm(more);
    }

    /** With these for what was not typed. */
    TypedForm over(TypedForm others) {
        var more = new TreeMap<>(others.fields);
        more.putAll(fields);
        return new TypedForm(more);
    }

    /** The papers of a dossier that are ticked: where each lies. */
    Map<String, String> papers(Dossier dossier) {
        var there = new LinkedHashMap<String, String>();
        for (var paper : dossier.papers()) {
            if (says(PAPER + paper.name())) {
                there.put(paper.name(), line(KEPT + paper.name()));
            }
        }
        return there;
    }

    /** The codes of the rules of which it is said who set them aside, or why. */
    List<String> rulesSetAside() {
        return fields.keySet().stream()
                .filter(field -> !line(field).isEmpty())
                .flatMap(field -> Stream.of(DECIDED, REASON)
                        .filter(field::startsWith)
                        .map(begins -> field.substring(begins.length())))
                .distinct()
                .toList();
    }

    TypedForm withPapers(Map<DossierPaper, String> there) {
        var more = new TreeMap<>(fields);
        there.forEach((paper, kept) -> {
            more.put(PAPER + paper, "true");
            more.put(KEPT + paper, kept);
        });
        return new TypedForm(more);
    }
}
