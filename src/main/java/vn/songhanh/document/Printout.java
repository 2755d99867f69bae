package vn.songhanh.document;

/** The file of a document: the bytes that were kept, or the document as it would be printed now. */
public sealed interface Printout {

    /** Bytes that are handed out as they are. */
    record Kept(byte[] bytes) implements Printout {}

    /** A document that has still to be printed. */
    record Draft(OfficialDocument document) implements Printout {}
}
