package vn.songhanh.document.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Docx;
import vn.songhanh.document.OfficialDocument;

@Component
final class WriteDocx implements Docx {

    @Override
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        var composition = new Composition(document);
        var pictures = new DocxPictures();
        var text = new DocxText(document, composition, pictures).write();

        var parts = new DocxPackage(out, document.head().date());
        parts.part("[Content_Types].xml", DocxPackage.contentTypes());
        parts.part("_rels/.rels", DocxPackage.packageRelations());
        parts.part("docProps/core.xml", DocxPackage.properties(document));
        parts.part("word/document.xml", text);
        parts.part(
                "word/_rels/document.xml.rels",
                DocxPackage.textRelations(pictures.files().size()));
        parts.part("word/styles.xml", DocxStyles.of(document.profile(), composition.looks()));
        parts.part(
                "word/numbering.xml",
                DocxNumbering.of(document.profile(), document.annexes().size()));
        parts.part("word/settings.xml", DocxPackage.settings(document.profile().page()));
        parts.part("word/header.xml", DocxPackage.header());
        parts.pictures(pictures.files());
        parts.finish();
    }
}
