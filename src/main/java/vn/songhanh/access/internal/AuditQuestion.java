package vn.songhanh.access.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.time.TypedDate;

/**
 * What the audit was asked, as it stands in the address; what cannot be read is taken as not said.
 *
 * @param person part of a name or user name
 * @param before only what was written before this row: the way to older pages
 */
public record AuditQuestion(
        @Nullable String person,
        @Nullable String table,
        @Nullable String day,
        @Nullable String before) {

    static final String PATH = "/app/admin/audit";
    static final int PAGE = 50;

    public String typedPerson() {
        return Typed.line(person);
    }

    String folded() {
        return Fold.unaccented(typedPerson());
    }

    public String chosenTable() {
        return table != null && AuditWords.TABLES.containsKey(table) ? table : "";
    }

    public String typedDay() {
        return Typed.line(day);
    }

    Optional<LocalDate> chosenDay() {
        return TypedDate.read(typedDay()) instanceof TypedDate.Day(var read) ? Optional.of(read) : Optional.empty();
    }

    public boolean dayUnread() {
        return !typedDay().isEmpty() && chosenDay().isEmpty();
    }

    long beforeRow() {
        return before != null && before.matches("[1-9]\\d{0,17}") ? Long.parseLong(before) : Long.MAX_VALUE;
    }

    String before(long row) {
        return new AuditQuestion(person, table, day, String.valueOf(row)).path();
    }

    String newest() {
        return new AuditQuestion(person, table, day, null).path();
    }

    AuditQuestion withoutPerson() {
        return new AuditQuestion(null, table, day, null);
    }

    AuditQuestion withoutTable() {
        return new AuditQuestion(person, null, day, null);
    }

    AuditQuestion withoutDay() {
        return new AuditQuestion(person, table, null, null);
    }

    String path() {
        var asked = new LinkedHashMap<String, @Nullable String>();
        asked.put("person", typedPerson().isEmpty() ? null : typedPerson());
        asked.put("table", chosenTable().isEmpty() ? null : chosenTable());
        asked.put("day", typedDay().isEmpty() ? null : typedDay());
        asked.put("before", before);
        asked.values().removeIf(Objects::isNull);
        var address = UriComponentsBuilder.fromPath(PATH);
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }
}
