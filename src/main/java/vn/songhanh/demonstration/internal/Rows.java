package vn.songhanh.demonstration.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The files of the demonstration, described in docs/data.md. */
final class Rows {

    /** One line of a file; a missing value is empty text, a missing date is null. */
    record Row(CSVRecord cells) {

        String get(String column) {
            return cells.get(column);
        }

        boolean has(String column) {
            return !cells.get(column).isEmpty();
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }

        @Nullable
        LocalDate date(String column) {
            return has(column) ? LocalDate.parse(get(column)) : null;
        }

        LocalDate day(String column) {
            return LocalDate.parse(get(column));
        }
    }

    private Rows() {}

    static List<Row> of(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                var records = format.parse(reader)) {
            return records.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(Rows.class.getResourceAsStream("/demonstration/" + file), file);
    }
}
