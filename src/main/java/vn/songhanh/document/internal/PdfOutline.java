package vn.songhanh.document.internal;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The outline of a PDF that was laid out in pieces: one after the other. */
final class PdfOutline {
    private final PDDocument pdf;
    private final PDDocumentOutline whole = new PDDocumentOutline();

    PdfOutline(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Takes the outline of the piece that was just laid out, if it has one. */
    void take() throws IOException {
        var outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            pdf.getDocumentCatalog().setDocumentOutline(null);
            copy(outline, whole);
        }
    }

    private static void copy(PDOutlineNode from, PDOutlineNode to) throws IOException {
        for (var item : from.children()) {
            var copy = new PDOutlineItem();
            copy.setTitle(item.getTitle());
            copy.setDestination(item.getDestination());
            copy(item, copy);
            to.addLast(copy);
        }
    }

    void finish() {
        if (whole.hasChildren()) {
            pdf.getDocumentCatalog().setDocumentOutline(whole);
        }
    }
}
