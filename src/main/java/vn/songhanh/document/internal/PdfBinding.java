package vn.songhanh.document.internal;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * Adds a piece without the pages with which the next piece begins anew, so that none is left half empty: the last one, and those
     * before it across whose edges a row goes that is longer than a page.
     *
     * @return how many rows of its last table are on the pages
     */
    int addFullPages(String html) throws IOException {
        try (var renderer = renderer(html)) {
            renderer.layout();
            var root = renderer.getRootBox();
            var rows = rows(root).toList();
            var pages = root.getLayer().getPages();
            var full = full(pages, rows);
            var left = pages.subList(full, pages.size());
            var end = left.isEmpty() ? Integer.MAX_VALUE : left.getFirst().getTop();
            left.clear();
            print(renderer);
            return (int) rows.stream().filter(row -> row.getAbsY() < end).count();
        }
    }

    /** How many pages stand before the last edge across which no row goes; all, where there is no such edge. */
    private static int full(List<PageBox> pages, List<TableRowBox> rows) {
        for (var page = pages.size() - 1; page > 0; page--) {
            var edge = pages.get(page).getTop();
            if (rows.stream().noneMatch(row -> row.getAbsY() < edge && edge < row.getAbsY() + row.getHeight())) {
                return page;
            }
        }
        return pages.size();
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

    /** All but those of headings, in their order. */
    private static Stream<TableRowBox> rows(Box box) {
        if (box instanceof TableRowBox row) {
            return Stream.of(row);
        }
        return box instanceof TableSectionBox section && section.isHeader()
                ? Stream.empty()
                : box.getChildren().stream().flatMap(PdfBinding::rows);
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
