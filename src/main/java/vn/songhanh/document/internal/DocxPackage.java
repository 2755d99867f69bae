package vn.songhanh.document.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Profile;

/**
 * The package around a DOCX's text: a zip of named parts and the relations between them. Written by hand, because its
 * entries must bear the document's own date: then the same document gives the same bytes.
 */
final class DocxPackage {
    static final String HEADER = "header";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final ZipOutputStream zip;
    private final LocalDate date;

    DocxPackage(OutputStream out, LocalDate date) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.date = date;
    }

    void part(String name, String xml) throws IOException {
        part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    void part(String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    void pictures(List<byte[]> pictures) throws IOException {
        for (var number = 1; number <= pictures.size(); number++) {
            part("word/media/" + DocxPictures.relation(number) + ".png", pictures.get(number - 1));
        }
    }

    /** Completes the package without closing the stream below it. */
    void finish() throws IOException {
        zip.finish();
    }

    static String contentTypes() {
        var xml = Markup.xml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        for (var part : List.of("document.main", "styles", "numbering", "settings", "header")) {
            var name = part.equals("document.main") ? "document" : part;
            xml.empty("Override", "PartName", "/word/" + name + ".xml", "ContentType", WORD + part + "+xml");
        }
        xml.empty(
                "Override",
                "PartName",
                "/docProps/core.xml",
                "ContentType",
                "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.close().toString();
    }

    static String packageRelations() {
        var xml = Markup.xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "document", OFFICE + "officeDocument", "word/document.xml");
        relation(xml, "properties", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return xml.close().toString();
    }

    static String textRelations(int pictures) {
        var xml = Markup.xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (var part : List.of("styles", "numbering", "settings", HEADER)) {
            relation(xml, part, OFFICE + part, part + ".xml");
        }
        for (var number = 1; number <= pictures; number++) {
            var id = DocxPictures.relation(number);
            relation(xml, id, OFFICE + "image", "media/" + id + ".png");
        }
        return xml.close().toString();
    }

    /** Title, language and date; the author is the body that issues the document, never a person. */
    static String properties(OfficialDocument document) {
        var made = document.head().date() + "T00:00:00Z";
        var xml = Markup.xml()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", document.title());
        xml.element("dc:subject", document.numberAndSymbol());
        xml.element("dc:creator", document.head().issuers().lead().name());
        xml.element("dc:language", "vi-VN");
        xml.element("dcterms:created", made, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", made, "xsi:type", "dcterms:W3CDTF");
        return xml.close().toString();
    }

    static String settings(Profile.Page page) {
        var xml = Markup.xml().open("w:settings", "xmlns:w", DocxStyles.NAMESPACE);
        if (page.mirrored()) {
            xml.empty("w:mirrorMargins");
        }
        xml.empty("w:defaultTabStop", "w:val", Twips.ofMillimetres(10));
        xml.open("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        xml.close().empty("w:themeFontLang", "w:val", "vi-VN");
        return xml.close().toString();
    }

    /** The page number, in the header of every page but the first. */
    static String header() {
        var xml = Markup.xml().open("w:hdr", "xmlns:w", DocxStyles.NAMESPACE);
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", Part.PAGE_NUMBER.id())
                .close();
        xml.open("w:fldSimple", "w:instr", " PAGE ")
                .open("w:r")
                .element("w:t", "2")
                .close()
                .close();
        return xml.close().close().toString();
    }

    private static void relation(Markup xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }
}
