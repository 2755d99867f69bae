package vn.songhanh.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads lines of fields; finds out what stands between the fields. */
final class DelimitedReader {

    private static final List<Character> DELIMITERS = List.of('\t', ';', ',', '|');
    private static final Pattern SAID = Pattern.compile("(?i)^sep=(.)\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f\\u001A\\u0085]]");
    private static final Pattern NAME_OF_LIST = Pattern.compile(".*\\.(csv|tsv|tab|txt|xls|xlsx|prn)");
    private static final int SAMPLE_ROWS = 60;
    private static final int SAMPLE_CHARACTERS = 64 * 1024;

    private DelimitedReader() {}

    static void read(String text, String fileName, SheetCollector sheets) {
        refuseBinary(text);
        var said = SAID.matcher(text);
        var delimiter = said.lookingAt() ? said.group(1).charAt(0) : likeliest(text, fileName);
        var skipped = said.lookingAt() ? 1 : 0;
        sheets.begin(sheetName(fileName), false);
        try (var parser = parser(text, delimiter)) {
            for (var fields : parser) {
                if (fields.getRecordNumber() > skipped) {
                    put(fields, sheets);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new RefusedFile(Refusal.BROKEN);
        }
        sheets.endSheet();
    }

    private static void put(CSVRecord fields, SheetCollector sheets) {
        for (var column = 0; column < fields.size(); column++) {
            var field = fields.get(column);
            sheets.put(column, field.isEmpty() ? Cell.EMPTY : new Cell.Text(field));
        }
        sheets.endRow(Math.toIntExact(fields.getRecordNumber()), false);
    }

    /** Pictures and programs are not lists, whatever they are called. */
    private static void refuseBinary(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        var controls = CONTROLS.matcher(sample)
                .results()
                .limit(1 + sample.length() / 200)
                .count();
        if (controls > sample.length() / 200) {
            throw new RefusedFile(Refusal.NOT_A_WORKBOOK);
        }
    }

    /** The sign that divides the most rows into the same number of fields; a list may also have one column only. */
    private static char likeliest(String text, String fileName) {
        var best = DELIMITERS.stream()
                .max(Comparator.comparingLong(delimiter -> regularity(text, delimiter)))
                .orElseThrow();
        if (regularity(text, best) == 0
                && !NAME_OF_LIST.matcher(fileName.toLowerCase(Locale.ROOT)).matches()) {
            throw new RefusedFile(Refusal.NOT_A_WORKBOOK);
        }
        return best;
    }

    private static long regularity(String text, char delimiter) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        try (var parser = parser(sample, delimiter)) {
            var widths = parser.stream()
                    .limit(SAMPLE_ROWS)
                    .map(CSVRecord::size)
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
            return widths.entrySet().stream()
                    .mapToLong(width -> width.getValue() * 1000 + width.getKey())
                    .max()
                    .orElse(0);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return 0;
        }
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(new StringReader(text));
    }

    private static String sheetName(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
