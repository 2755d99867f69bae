package vn.songhanh.access.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** What a row of the audit says of a change, field by field. */
final class WrittenChange {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_SIGNS = 300;

    private WrittenChange() {}

    static List<AuditPage.Change> of(AuditTable.Row row) {
        var change = row.change();
        if (change == null) {
            return row.fields().stream()
                    .map(field -> new AuditPage.Change(AuditWords.field(row.table(), field), null, null))
                    .toList();
        }
        var fields = JSON.readTree(change);
        return row.fields().stream()
                .map(field -> change(AuditWords.field(row.table(), field), fields.get(field), row.act()))
                .toList();
    }

    private static AuditPage.Change change(Words field, JsonNode value, String act) {
        return switch (act) {
            case "UPDATE" -> new AuditPage.Change(field, said(value.get(0)), said(value.get(1)));
            case "DELETE" -> new AuditPage.Change(field, said(value), null);
            default -> new AuditPage.Change(field, null, said(value));
        };
    }

    private static Words said(JsonNode value) {
        if (value.isNull()) {
            return Words.of("(trống)", "(empty)");
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? Words.of("có", "yes") : Words.of("không", "no");
        }
        return value.isString() ? text(value.stringValue()) : Words.same(shortened(value.toString()));
    }

    private static Words text(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Words.of("{0}", "{0}").with(LocalDate.parse(text));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+[+-]\\d{2}:\\d{2}")) {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return Words.of("{0}", "{0}").with(LocalDateTime.ofInstant(moment, VietnamTime.ZONE));
        }
        return text.isEmpty() ? Words.of("(trống)", "(empty)") : AuditWords.value(shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= MOST_SIGNS ? text : text.substring(0, MOST_SIGNS) + "…";
    }
}
