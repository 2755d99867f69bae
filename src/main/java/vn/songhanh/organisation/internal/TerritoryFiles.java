package vn.songhanh.organisation.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;

/** The shipped files of the territory; docs/data.md tells what stands in them. */
final class TerritoryFiles {

    private static final List<String> UNITS = List.of("units.csv", "units-hai-duong.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** One dated fact of a unit. */
    record Fact(
            String key,
            UnitKind kind,
            Title title,
            @Nullable String parent,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** One pair of an event: what went from one unit to another. */
    record Pair(
            String event,
            UnitEvent.Kind kind,
            @Nullable String predecessor,
            @Nullable String successor,
            Decision decision,
            @Nullable BigDecimal share,
            String note) {}

    private TerritoryFiles() {}

    static List<Fact> facts() {
        return UNITS.stream()
                .flatMap(file -> rows(file).stream())
                .map(TerritoryFiles::fact)
                .toList();
    }

    static List<Pair> pairs() {
        return rows("events.csv").stream().map(TerritoryFiles::pair).toList();
    }

    private static Fact fact(CSVRecord row) {
        var kind = row.get("kind");
        var name = row.get("name");
        var written = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + name;
        return new Fact(
                row.get("key"),
                UnitKind.valueOf(row.get("level")),
                new Title(row.get("code"), written, name),
                text(row, "parent_key"),
                LocalDate.parse(row.get("valid_from")),
                day(row, "valid_to"));
    }

    private static Pair pair(CSVRecord row) {
        var effective = LocalDate.parse(row.get("effective_on"));
        var share = text(row, "share");
        return new Pair(
                row.get("event_key"),
                UnitEvent.Kind.valueOf(row.get("kind")),
                text(row, "predecessor_key"),
                text(row, "successor_key"),
                new Decision(row.get("decision"), LocalDate.parse(row.get("decided_on")), effective),
                share == null ? null : new BigDecimal(share),
                row.get("note"));
    }

    private static List<CSVRecord> rows(String file) {
        var path = "/seed/territory/" + file;
        try (var stream = Objects.requireNonNull(TerritoryFiles.class.getResourceAsStream(path), path);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var parsed = FORMAT.parse(reader)) {
            return new ArrayList<>(parsed.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable LocalDate day(CSVRecord row, String column) {
        var text = text(row, column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(CSVRecord row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? null : text;
    }
}
