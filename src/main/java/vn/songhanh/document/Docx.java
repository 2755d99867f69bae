package vn.songhanh.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document for those who go on editing it in a word processor. */
public interface Docx {

    /**
     * Writes the document as DOCX (WordprocessingML) with named styles, real tables and counted headings. The same
     * document gives the same bytes. The stream is left open.
     */
    void write(OfficialDocument document, OutputStream out) throws IOException;
}
