package vn.songhanh.document.internal;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Lays pieces of a document out one after the other into one PDF, whose pages, tags and outline go on from piece to piece. */
final class PdfBinding {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final PDDocument pdf;
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final PdfTags tags;
    private final PdfOutline outline;

    PdfBinding(PDDocument pdf) {
        this.pdf = pdf;
        this.tags = new PdfTags(pdf);
        this.outline = new PdfOutline(pdf);
        for (var typeface : Typeface.values()) {
            fonts.put(typeface, typeface.in(pdf));
        }
    }

    /** How many pages there are so far. */
    int pages() {
        return pdf.getNumberOfPages();
    }

    /** Adds a piece that ends where its last page ends. */
    void add(String html) throws IOException {
        try (var renderer = renderer(html)) {
            print(renderer);
        }
    }

    /**
     * Adds a piece without its last page, which the next piece begins anew, so that no page is left half empty.
     *
     * @return how many rows of its last table are on the pages
     */
    int addFullPages(String html) throws IOException {
        try (var renderer = renderer(html)) {
            renderer.layout();
            var root = renderer.getRootBox();
            var pages = root.getLayer().getPages();
            var end = Integer.MAX_VALUE;
            if (pages.size() > 1) {
                end = pages.removeLast().getTop();
            }
            var rows = rowsAbove(end, root);
            print(renderer);
            return rows;
        }
    }

    void finish() {
        tags.finish();
        outline.finish();
    }

    private void print(PdfBoxRenderer renderer) throws IOException {
        renderer.createPDFWithoutClosing();
        tags.take();
        outline.take();
    }

    private static int rowsAbove(int end, Box box) {
        if (box instanceof TableRowBox row) {
            return row.getAbsY() < end ? 1 : 0;
        }
        if (box instanceof TableSectionBox section && section.isHeader()) {
            return 0;
        }
        return box.getChildren().stream()
                .mapToInt(child -> rowsAbove(end, child))
                .sum();
    }

    private PdfBoxRenderer renderer(String html) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.useInitialPageNumber(pages() + 1);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new BetweenWords());
        builder.withProducer("Song Hành");
        builder.withHtmlContent(html, "");
        // The markup holds its pictures itself: nothing is ever fetched.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        embed(builder, Typeface.REGULAR, NORMAL, FontStyle.NORMAL);
        embed(builder, Typeface.BOLD, BOLD, FontStyle.NORMAL);
        embed(builder, Typeface.ITALIC, NORMAL, FontStyle.ITALIC);
        embed(builder, Typeface.BOLD_ITALIC, BOLD, FontStyle.ITALIC);
        return builder.buildPdfRenderer();
    }

    private void embed(PdfRendererBuilder builder, Typeface typeface, int weight, FontStyle style) {
        builder.useFont(new PDFontSupplier(fonts.get(typeface)), PdfStyles.TYPEFACE, weight, style, true);
    }
}
