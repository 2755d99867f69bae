package vn.songhanh.rulebook.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

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
        implements FormPage {}
