package vn.songhanh.document.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Pdf;

@Component
final class WritePdf implements Pdf {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Override
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        var composition = new Composition(document);
        var html = new PdfText(document, composition).write();
        try (var renderer = renderer(html)) {
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                date(pdf, document);
                pdf.save(out);
            }
        }
    }

    /** The file bears the document's date and an identity made of its number, not the moment of writing. */
    private static void date(PDDocument pdf, OfficialDocument document) {
        var date = GregorianCalendar.from(document.head().date().atStartOfDay(VIETNAM));
        pdf.getDocumentInformation().setCreationDate(date);
        pdf.getDocumentInformation().setModificationDate(date);
        pdf.setDocumentId((long) document.numberAndSymbol().hashCode() << 32 | date.hashCode());
    }

    private static PdfBoxRenderer renderer(String html) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
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

    private static void embed(PdfRendererBuilder builder, Typeface typeface, int weight, FontStyle style) {
        builder.useFont(typeface::open, PdfStyles.TYPEFACE, weight, style, true);
    }
}
