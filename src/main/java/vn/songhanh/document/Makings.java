package vn.songhanh.document;

import vn.songhanh.web.Reply;

/** Hands out the files of documents. A long one is made beside the requests, and a page shows how far it is. */
public interface Makings {

    /**
     * The file at once where it was kept, was made before, or is quickly made; else the way to the page of its making.
     *
     * @param name of the file, without its ending
     * @param address where the file is asked for: whoever asks there again begins a making anew that was cut off
     */
    Reply file(Printout printout, DocumentFormat format, String name, String address);

    /** The first page of the PDF as a PNG image; never waits for a long list behind it. */
    byte[] firstPage(Printout printout);
}
