package vn.songhanh.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.songhanh.sheet.Workbook.Format;

/** Looks at the first bytes and hands the file to the reader of its format. */
final class WorkbookReader {

    private static final int HEAD = 8192;

    private WorkbookReader() {}

    static Workbook read(byte[] content, String fileName, Limits limits) {
        if (content.length == 0) {
            throw new RefusedFile(Refusal.EMPTY_FILE);
        }
        if (content.length > limits.bytes()) {
            throw new RefusedFile(Refusal.TOO_LARGE, limits.megabytes());
        }
        var sheets = new SheetCollector(limits);
        var format = format(content, fileName, sheets);
        return new Workbook(fileName, format, sheets.sheets());
    }

    private static Format format(byte[] content, String fileName, SheetCollector sheets) {
        if (startsWith(content, "PK\u0003\u0004")) {
            XlsxReader.read(content, sheets);
            return Format.XLSX;
        }
        if (startsWith(content, "\u00D0\u00CF\u0011\u00E0")) {
            XlsReader.read(content, sheets);
            return Format.XLS;
        }
        refuseByFirstBytes(content);
        var text = TextDecoding.decode(content);
        return marked(text, sheets).orElseGet(() -> {
            DelimitedReader.read(text, fileName, sheets);
            return Format.DELIMITED;
        });
    }

    /** Text that carries its structure in tags. */
    private static Optional<Format> marked(String text, SheetCollector sheets) {
        var head = text.substring(0, Math.min(HEAD, text.length()))
                .toLowerCase(Locale.ROOT)
                .strip();
        if (head.startsWith("<?xml") || head.startsWith("<workbook")) {
            if (!head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
                throw new RefusedFile(head.contains("<html") ? Refusal.OTHER_FORMAT : Refusal.NOT_A_WORKBOOK);
            }
            Xml2003Reader.read(text, sheets);
            return Optional.of(Format.XML_2003);
        }
        if (head.contains("<table") || head.startsWith("<html") || head.startsWith("<!doctype html")) {
            HtmlReader.read(text, sheets);
            return Optional.of(Format.HTML);
        }
        return Optional.empty();
    }

    private static void refuseByFirstBytes(byte[] content) {
        // The stream of Excel 2 to 4 begins with its BOF record, a page saved whole with a line of mail, SYLK with ID,
        // DIF with
        // TABLE.
        if (Stream.of("\t\b", "\t\u0004", "\t\u0002", "\t\u0000", "MIME-Version:", "ID;P", "TABLE\r\n0,1", "TABLE\n0,1")
                .anyMatch(start -> startsWith(content, start))) {
            throw new RefusedFile(Refusal.OTHER_FORMAT);
        }
        if (Stream.of(
                        "%PDF",
                        "\u0089PNG",
                        "\u00FF\u00D8\u00FF",
                        "GIF8",
                        "{\\rtf",
                        "PK",
                        "\u001F\u008B",
                        "Rar!",
                        "7z\u00BC",
                        "BM")
                .anyMatch(start -> startsWith(content, start))) {
            throw new RefusedFile(Refusal.NOT_A_WORKBOOK);
        }
    }

    private static boolean startsWith(byte[] content, String start) {
        var bytes = start.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if (content[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
