package vn.songhanh.rulebook.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One rule through all its texts, the newest first; where the bodies set it themselves and an administrator looks, the form
 * that sets it anew.
 */
public record RulePage(
        String code,
        Words topic,
        List<RulesPage.Line> texts,
        boolean changeable,
        AimForm form,
        Map<String, Words> faults)
        implements Page {

    /** What is wrong, by field, for the summary and for the field itself. */
    public Map<String, String> faults(Language language) {
        var said = new LinkedHashMap<String, String>();
        faults.forEach((field, words) -> said.put(field, words.in(language)));
        return said;
    }
}
