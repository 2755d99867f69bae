package vn.songhanh.enterprise.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.text.Words;

/** The classifications of economic activities, VSIC 2018 and 2025, as shipped (docs/data.md). */
final class Industries {

    /** In force since 15/11/2025 (Decision 36/2025/QĐ-TTg). */
    static final String NEWEST = "2025";

    private static final String RESOURCE = "/seed/vsic/classes.csv";
    private static final int SECTION_LEVEL = 1;
    private static final int DIVISION_LEVEL = 2;

    private static final Map<Industry, Line> LINES = read();

    private Industries() {}

    private record Line(int level, Industry industry, String parent, Words name) {}

    /** What the code means; for a class that is not shipped, what its division means. */
    static Optional<Words> name(Industry industry) {
        return Optional.ofNullable(LINES.get(industry))
                .or(() -> Optional.ofNullable(LINES.get(division(industry))))
                .map(Line::name);
    }

    static boolean known(Industry industry) {
        return LINES.containsKey(industry) || LINES.containsKey(division(industry));
    }

    /** The sections A, B, C … of a version, in order. */
    static Map<Industry, Words> sections(String version) {
        var sections = new LinkedHashMap<Industry, Words>();
        LINES.values().stream()
                .filter(line -> line.level() == SECTION_LEVEL
                        && line.industry().version().equals(version))
                .forEach(line -> sections.put(line.industry(), line.name()));
        return sections;
    }

    /** The codes with which the codes of a section may begin: its divisions, and the section itself. */
    static List<String> divisions(Industry section) {
        var divisions = LINES.values().stream()
                .filter(line -> line.level() == DIVISION_LEVEL
                        && line.industry().version().equals(section.version())
                        && line.parent().equals(section.code()))
                .map(line -> line.industry().code());
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(section.code()), divisions)
                .toList();
    }

    private static Industry division(Industry industry) {
        var code = industry.code();
        return new Industry(industry.version(), code.substring(0, Math.min(2, code.length())));
    }

    private static Map<Industry, Line> read() {
        var stream = Objects.requireNonNull(Industries.class.getResourceAsStream(RESOURCE), RESOURCE);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = new LinkedHashMap<Industry, Line>();
            for (var row : rows) {
                var line = toLine(row);
                lines.put(line.industry(), line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line toLine(CSVRecord row) {
        var english = row.get("name_en").isEmpty() ? row.get("name_vi") : row.get("name_en");
        return new Line(
                Integer.parseInt(row.get("level")),
                new Industry(row.get("version"), row.get("code")),
                row.get("parent_code"),
                Words.of(row.get("name_vi"), english));
    }
}
