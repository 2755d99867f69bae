package vn.songhanh.access.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.songhanh.text.Words;

/** What people call the tables and columns that the audit names; a column without words stands as it is. */
final class AuditWords {

    static final Map<String, Words> TABLES = read("table");

    private static final Map<String, Words> FIELDS = read("field");

    private AuditWords() {}

    static Words table(String name) {
        return TABLES.getOrDefault(name, Words.same(name));
    }

    static Words field(String name) {
        return FIELDS.getOrDefault(name, Words.same(name));
    }

    static Words act(String operation) {
        return switch (operation) {
            case "INSERT" -> Words.of("Thêm", "Added");
            case "UPDATE" -> Words.of("Sửa", "Changed");
            case "DELETE" -> Words.of("Xóa", "Removed");
            default -> Words.same(operation);
        };
    }

    private static Map<String, Words> read(String kind) {
        var words = new LinkedHashMap<String, Words>();
        var in = Objects.requireNonNull(AuditWords.class.getResourceAsStream("audit-words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\\|"))
                    .filter(line -> line[0].equals(kind))
                    .forEach(line -> words.put(line[1], Words.of(line[2], line[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
