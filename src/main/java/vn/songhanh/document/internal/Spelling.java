package vn.songhanh.document.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes whole syllables as the rule of the document writes them, for example {@code uỷ} as {@code ủy}. */
final class Spelling {
    static final Spelling FREE = new Spelling(Map.of());

    private final Map<String, String> forms;
    private final Pattern syllables;

    Spelling(Map<String, String> forms) {
        this.forms = forms;
        this.syllables = Pattern.compile(forms.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }

    String of(String composed) {
        return forms.isEmpty()
                ? composed
                : syllables
                        .matcher(composed)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(forms.getOrDefault(found.group(), found.group())));
    }
}
