package vn.songhanh.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.songhanh.text.Words;

/** A file of sheets, whatever program made it and whatever its name says. */
public record Workbook(String fileName, Format format, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** What the content of a file turned out to be. */
    public enum Format {
        XLSX,
        XLS,
        /** The XML of Excel 2003. */
        XML_2003,
        /** A page with tables, usually saved under the name .xls. */
        HTML,
        /** Lines with fields between commas, semicolons, tabs or bars. */
        DELIMITED
    }

    /** The answer to opening a file. */
    public sealed interface Opening {

        record Opened(Workbook workbook) implements Opening {}

        /** @param words the reason in full, with the limit that was passed */
        record Refused(Refusal reason, Words words) implements Opening {}
    }

    /** Reads a file from the disk; it is not loaded where it is larger than the limit. */
    public static Opening open(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.bytes()) {
            return refused(new RefusedFile(Refusal.TOO_LARGE, limits.megabytes()));
        }
        return open(Files.readAllBytes(file), file.getFileName().toString(), limits);
    }

    /**
     * Reads a file that is in memory. The format is recognised by the content; nothing about the file makes this throw, hang
     * or take more memory than the limits allow.
     *
     * @param fileName for messages, and to tell a list of one column from a letter
     */
    public static Opening open(byte[] content, String fileName, Limits limits) {
        try {
            return new Opening.Opened(WorkbookReader.read(content, fileName, limits));
        } catch (RefusedFile e) {
            return refused(e);
        }
    }

    /** The sheets that their author left in sight. */
    public List<Sheet> visibleSheets() {
        return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
    }

    private static Opening refused(RefusedFile refused) {
        return new Opening.Refused(refused.reason(), refused.words());
    }
}
