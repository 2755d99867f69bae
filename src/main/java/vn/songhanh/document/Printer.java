package vn.songhanh.document;

import java.util.function.IntConsumer;

/** Prints documents to bytes, whole before the first one leaves. */
public interface Printer {

    default byte[] print(OfficialDocument document, DocumentFormat format) {
        return print(document, format, _ -> {});
    }

    /**
     * The same for one who watches.
     *
     * @param printed is told how many rows of the document are done, where the format can tell
     */
    byte[] print(OfficialDocument document, DocumentFormat format, IntConsumer printed);

    /** The bytes that were kept, or those of the document as it is printed now. */
    default byte[] bytes(Printout printout, DocumentFormat format) {
        return switch (printout) {
            case Printout.Kept(var bytes) -> bytes;
            case Printout.Draft(var document) -> print(document, format);
        };
    }

    /** The first page of a printed PDF as a PNG image, to be looked at before the file is opened. */
    byte[] preview(byte[] printed);
}
