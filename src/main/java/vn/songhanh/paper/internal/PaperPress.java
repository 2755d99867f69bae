package vn.songhanh.paper.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Docx;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Pdf;

/** Prints papers to bytes, whole before the first one leaves. */
@Component
class PaperPress {

    private static final int PREVIEW_WIDTH = 720;

    private final Docx docx;
    private final Pdf pdf;

    PaperPress(Docx docx, Pdf pdf) {
        this.docx = docx;
        this.pdf = pdf;
    }

    byte[] print(OfficialDocument document, PaperFormat format) {
        try {
            var out = new ByteArrayOutputStream();
            switch (format) {
                case DOCX -> docx.write(document, out);
                case PDF -> pdf.write(document, out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first page as a PNG image. */
    byte[] preview(byte[] printed) {
        try {
            return pdf.firstPage(printed, PREVIEW_WIDTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
