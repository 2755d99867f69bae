package vn.songhanh.access.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Who wrote what, newest first.
 *
 * @param newest the first page; null on it
 * @param older the page after; null on the last one
 */
public record AuditPage(
        AuditQuestion question,
        List<Line> lines,
        @Nullable String newest,
        @Nullable String older) implements Page {

    /**
     * One row written.
     *
     * @param person whether a person wrote it; else the system did
     * @param unit the body's unit for which it was written; empty where it was for none
     * @param open whether the values may be shown to the one who looks
     */
    public record Line(
            Instant at,
            String who,
            boolean person,
            @Nullable String side,
            String unit,
            Words table,
            String key,
            Words act,
            boolean open,
            List<Change> changes) {}

    /** One field: what stood there, and what stands there now; null where it did not exist or is not shown. */
    public record Change(
            Words field, @Nullable Words before, @Nullable Words after) {}

    public Map<String, String> tables(Language language) {
        var tables = new LinkedHashMap<String, String>();
        AuditWords.TABLES.entrySet().stream()
                .sorted(java.util.Comparator.comparing(
                        entry -> entry.getValue().in(language), java.text.Collator.getInstance(language.locale())))
                .forEach(entry -> tables.put(entry.getKey(), entry.getValue().in(language)));
        return tables;
    }

    /** What is filtered by, each with the address without it. */
    public Map<String, String> chosen(Language language) {
        var chosen = new LinkedHashMap<String, String>();
        if (!question.typedPerson().isEmpty()) {
            chosen.put(question.typedPerson(), question.withoutPerson().path());
        }
        if (!question.chosenTable().isEmpty()) {
            chosen.put(
                    AuditWords.table(question.chosenTable()).in(language),
                    question.withoutTable().path());
        }
        if (!question.typedDay().isEmpty()) {
            chosen.put(question.typedDay(), question.withoutDay().path());
        }
        return chosen;
    }
}
