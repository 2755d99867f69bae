package vn.songhanh.access.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

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
        return Said.day(typedDay());
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
        return Address.of(PATH)
                .with("person", typedPerson())
                .with("table", chosenTable())
                .with("day", typedDay())
                .with("before", before)
                .toString();
    }
}
