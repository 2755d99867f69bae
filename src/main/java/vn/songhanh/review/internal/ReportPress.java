package vn.songhanh.review.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Docx;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Pdf;

/** Prints documents to bytes, whole before the first one leaves. */
@Component
class ReportPress {

    private static final int PREVIEW_WIDTH = 720;

    private final Docx docx;
    private final Pdf pdf;

    ReportPress(Docx docx, Pdf pdf) {
        this.docx = docx;
        this.pdf = pdf;
    }

    byte[] print(OfficialDocument document, ReportKind kind) {
        try {
            var out = new ByteArrayOutputStream();
            switch (kind) {
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
