package vn.songhanh.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the zipped XML of Excel 2007 and later, also "strict" and as written by LibreOffice, WPS and Google.
 *
 * <p>Our own small reader over StAX and not fastexcel's, because the offices' sheets need what that one does not tell: merged
 * cells, hidden columns, the fonts of old encodings, and how much has been unpacked so far.
 */
final class XlsxReader {

    private record SheetEntry(String name, String id, boolean hidden) {}

    private final ZipParts parts;
    private final SheetCollector sheets;
    private final List<SheetEntry> entries = new ArrayList<>();
    private boolean since1904;

    private XlsxReader(ZipParts parts, SheetCollector sheets) {
        this.parts = parts;
        this.sheets = sheets;
    }

    static void read(byte[] content, SheetCollector sheets) {
        try (var parts = new ZipParts(content, sheets.limits())) {
            new XlsxReader(parts, sheets).read();
        } catch (IOException | XMLStreamException e) {
            throw XlsxReader.refusalBehind(e);
        }
    }

    private void read() throws IOException, XMLStreamException {
        var main = mainPart();
        var folder = main.contains("/") ? main.substring(0, main.lastIndexOf('/') + 1) : "";
        var targets = targets(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        readEntries(main);
        var styles = XlsxStyles.read(parts, part(targets, "/styles").orElse(folder + "styles.xml"), since1904);
        var strings = XlsxStrings.read(parts, part(targets, "/sharedStrings").orElse(folder + "sharedStrings.xml"));
        for (var entry : entries) {
            var target = targets.get(entry.id());
            // Sheets of charts and of old macros have no cells.
            if (target != null && target.type().endsWith("/worksheet")) {
                var part = parts.open(target.path());
                if (part.isPresent()) {
                    sheets.begin(entry.name(), entry.hidden());
                    new XlsxSheet(Xml.of(part.get()), styles, strings, sheets).read();
                    sheets.endSheet();
                }
            }
        }
    }

    private record Target(String path, String type) {}

    private String mainPart() throws IOException, XMLStreamException {
        var main = part(targets("_rels/.rels", ""), "/officeDocument").orElse("xl/workbook.xml");
        if (main.endsWith(".bin") || parts.has("content.xml") || parts.has("Index/Document.iwa")) {
            throw new RefusedFile(Refusal.OTHER_FORMAT);
        }
        if (!parts.has(main) || main.startsWith("word/") || main.startsWith("ppt/")) {
            throw new RefusedFile(Refusal.NOT_A_WORKBOOK);
        }
        return main;
    }

    private void readEntries(String main) throws IOException, XMLStreamException {
        var xml = Xml.of(parts.open(main).orElseThrow(() -> new RefusedFile(Refusal.NOT_A_WORKBOOK)));
        xml.all(() -> {
            if (xml.starts("workbookPr")) {
                since1904 = xml.isTrue("date1904");
            }
            if (xml.starts("sheet")) {
                var hidden = !xml.attribute("state", "visible").equals("visible");
                entries.add(new SheetEntry(xml.attribute("name", "?"), xml.attribute("id", ""), hidden));
            }
        });
    }

    private Map<String, Target> targets(String part, String folder) throws IOException, XMLStreamException {
        var targets = new HashMap<String, Target>();
        var stream = parts.open(part);
        if (stream.isPresent()) {
            var xml = Xml.of(stream.get());
            xml.all(() -> {
                if (xml.starts("Relationship")) {
                    var path = xml.attribute("Target", "").replace('\\', '/');
                    targets.put(
                            xml.attribute("Id", ""),
                            new Target(
                                    path.startsWith("/") ? path.substring(1) : resolved(folder, path),
                                    xml.attribute("Type", "")));
                }
            });
        }
        return targets;
    }

    private static String resolved(String folder, String path) {
        var here = folder;
        var rest = path;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                here = here.replaceFirst("[^/]+/$", "");
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return here + rest;
    }

    private static Optional<String> part(Map<String, Target> targets, String type) {
        return targets.values().stream()
                .filter(target -> target.type().endsWith(type))
                .map(Target::path)
                .findFirst();
    }

    /** The XML parser wraps what our counting stream throws. */
    private static RefusedFile refusalBehind(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedFile refused) {
                return refused;
            }
        }
        return new RefusedFile(Refusal.BROKEN);
    }
}
