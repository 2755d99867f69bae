package vn.songhanh.access.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.songhanh.text.Words;

/**
 * What people call the tables, columns and values that the audit names. Each module tells the words of its own tables in its file
 * {@code audit-words.txt}; what several modules call alike stands in that of this module. What has no words stands as it is.
 */
final class AuditWords {

    private static final String SHARED = "/access/audit-words.txt";

    static final Map<String, Words> TABLES = new HashMap<>();
    private static final Map<String, Words> VALUES = new HashMap<>();
    private static final Map<String, Words> SHARED_FIELDS = new HashMap<>();
    private static final Map<String, Map<String, Words>> FIELDS_OF_TABLE = new HashMap<>();

    static {
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:vn/songhanh/*/audit-words.txt")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuditWords() {}

    static Words table(String name) {
        return TABLES.getOrDefault(name, Words.same(name));
    }

    static Words field(String table, String name) {
        return FIELDS_OF_TABLE
                .getOrDefault(table, Map.of())
                .getOrDefault(name, SHARED_FIELDS.getOrDefault(name, Words.same(name)));
    }

    static Words value(String written) {
        return VALUES.getOrDefault(written, Words.same(written));
    }

    static Words act(String operation) {
        return switch (operation) {
            case "INSERT" -> Words.of("Thêm", "Added");
            case "UPDATE" -> Words.of("Sửa", "Changed");
            case "DELETE" -> Words.of("Xóa", "Removed");
            default -> Words.same(operation);
        };
    }

    private static void read(Resource file) throws IOException {
        var lines = file.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\\|"))
                .toList();
        var tables = words(lines, "table");
        var fields = words(lines, "field");
        TABLES.putAll(tables);
        VALUES.putAll(words(lines, "value"));
        tables.keySet().forEach(table -> FIELDS_OF_TABLE.put(table, fields));
        if (file.getURL().getPath().endsWith(SHARED)) {
            SHARED_FIELDS.putAll(fields);
        }
    }

    private static Map<String, Words> words(List<String[]> lines, String kind) {
        var words = new HashMap<String, Words>();
        lines.stream()
                .filter(line -> line[0].equals(kind))
                .forEach(line -> words.put(line[1], Words.of(line[2], line[3])));
        return words;
    }
}
