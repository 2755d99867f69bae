package vn.songhanh.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;

/** Writes a document for those who read, print, sign and keep it. */
public interface Pdf {

    /**
     * Writes the document as tagged PDF with embedded fonts, title, language and bookmarks. The same document gives the
     * same bytes, so that a signed one can be made again. The stream is left open.
     *
     * @param printed is told how many rows of the annexes' tables stand on the pages, as they grow
     */
    void write(OfficialDocument document, OutputStream out, IntConsumer printed) throws IOException;

    /** The first page of a PDF as a PNG image so many pixels wide, to be looked at before the file is opened. */
    byte[] firstPage(byte[] pdf, int width) throws IOException;
}
