package vn.songhanh.document.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Pdf;
import vn.songhanh.time.VietnamTime;

@Component
final class WritePdf implements Pdf {
    static {
        // The library tells how long each step took: nothing that an administrator wants to read.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    @Override
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        var html = new PdfText(document, new Composition(document)).write();
        try (var pdf = new PDDocument();
                var renderer = renderer(html, pdf)) {
            renderer.createPDFWithoutClosing();
            date(pdf, document);
            pdf.save(out);
        }
    }

    @Override
    public byte[] firstPage(byte[] pdf, int width) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var scale = width / document.getPage(0).getMediaBox().getWidth();
            var picture = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        }
    }

    /** The file bears the document's date and an identity made of its number, not the moment of writing. */
    private static void date(PDDocument pdf, OfficialDocument document) {
        var date = GregorianCalendar.from(document.head().date().atStartOfDay(VietnamTime.ZONE));
        pdf.getDocumentInformation().setCreationDate(date);
        pdf.getDocumentInformation().setModificationDate(date);
        pdf.setDocumentId((long) document.numberAndSymbol().hashCode() << 32 | date.hashCode());
    }

    private static PdfBoxRenderer renderer(String html, PDDocument pdf) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Song Hành");
        builder.withHtmlContent(html, "");
        // The markup holds its pictures itself: nothing is ever fetched.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        embed(builder, pdf, Typeface.REGULAR, NORMAL, FontStyle.NORMAL);
        embed(builder, pdf, Typeface.BOLD, BOLD, FontStyle.NORMAL);
        embed(builder, pdf, Typeface.ITALIC, NORMAL, FontStyle.ITALIC);
        embed(builder, pdf, Typeface.BOLD_ITALIC, BOLD, FontStyle.ITALIC);
        return builder.buildPdfRenderer();
    }

    private static void embed(
            PdfRendererBuilder builder, PDDocument pdf, Typeface typeface, int weight, FontStyle style) {
        builder.useFont(new PDFontSupplier(typeface.in(pdf)), PdfStyles.TYPEFACE, weight, style, true);
    }
}
