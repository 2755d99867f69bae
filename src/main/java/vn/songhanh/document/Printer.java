package vn.songhanh.document;

/** Prints documents to bytes, whole before the first one leaves. */
public interface Printer {

    byte[] print(OfficialDocument document, DocumentFormat format);

    /** The first page of a printed PDF as a PNG image, to be looked at before the file is opened. */
    byte[] preview(byte[] printed);
}
