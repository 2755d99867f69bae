package vn.songhanh.text;

import java.util.Map;

/** A form as it was filled in, by the names of its fields. */
public interface FilledForm {

    /** As they were sent; what is absent was left empty. */
    Map<String, String> fields();

    /** One field on one line: a name, a number, a date. */
    default String line(String field) {
        return Typed.line(fields().get(field));
    }

    /** One field with its lines. */
    default String text(String field) {
        return Typed.clean(fields().get(field));
    }

    /** Whether a box is ticked. */
    default boolean says(String field) {
        return "true".equals(fields().get(field));
    }

    /** The version of the record that the page showed; -1 where it showed none. */
    default int seen() {
        return Typed.version(fields().get("version"));
    }
}
