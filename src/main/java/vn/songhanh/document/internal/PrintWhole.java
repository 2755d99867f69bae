package vn.songhanh.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Docx;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Pdf;
import vn.songhanh.document.Printer;

/** Writes a document into memory, so that a fault leaves no half of it in an answer. */
@Component
class PrintWhole implements Printer {

    private static final int PREVIEW_WIDTH = 720;

    private final Docx docx;
    private final Pdf pdf;

    PrintWhole(Docx docx, Pdf pdf) {
        this.docx = docx;
        this.pdf = pdf;
    }

    @Override
    public byte[] print(OfficialDocument document, DocumentFormat format, IntConsumer printed) {
        try {
            var out = new ByteArrayOutputStream();
            switch (format) {
                case DOCX -> docx.write(document, out);
                case PDF -> pdf.write(document, out, printed);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] preview(byte[] printed) {
        try {
            return pdf.firstPage(printed, PREVIEW_WIDTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
