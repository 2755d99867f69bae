package vn.songhanh.document.internal;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Block;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Pdf;
import vn.songhanh.time.VietnamTime;

@Component
final class WritePdf implements Pdf {
    static {
        // The library tells how long each step took: nothing that an administrator wants to read.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public void write(OfficialDocument document, OutputStream out, IntConsumer printed) throws IOException {
        var composition = new Composition(document);
        var behind = 0;
        try (var pdf = new PDDocument()) {
            var binding = new PdfBinding(pdf);
            binding.add(new PdfText(document, composition, 0).main());
            for (var annex = 0; annex < document.annexes().size(); annex++) {
                var before = behind;
                annex(document, composition, annex, binding, rows -> printed.accept(before + rows));
                behind += Block.rows(document.annexes().get(annex).blocks());
            }
            binding.finish();
            date(pdf, document);
            pdf.save(out);
        }
    }

    private static void annex(
            OfficialDocument document, Composition composition, int index, PdfBinding binding, IntConsumer printed)
            throws IOException {
        var count = new SectionCount(document.profile().levels());
        var blocks = document.annexes().get(index).blocks();
        var piece = PdfPiece.of(blocks);
        var rest = bind(
                new PdfText(document, composition, binding.pages()).annex(index, piece.blocks(), count),
                piece,
                binding);
        while (!rest.isEmpty()) {
            printed.accept(Block.rows(blocks) - Block.rows(rest));
            piece = PdfPiece.of(rest);
            rest = bind(
                    new PdfText(document, composition, binding.pages()).more(piece.blocks(), count), piece, binding);
        }
    }

    /** Binds a piece and answers what is left for the next ones. */
    private static List<Block> bind(String html, PdfPiece piece, PdfBinding binding) throws IOException {
        if (piece.last()) {
            binding.add(html);
            return List.of();
        }
        return piece.after(binding.addFullPages(html));
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
}
