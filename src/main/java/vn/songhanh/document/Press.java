package vn.songhanh.document;

import java.util.List;
import java.util.function.Supplier;

/** Prints what a transaction issues before that transaction holds anything for which others wait. */
public interface Press {

    /**
     * Does work that issues documents, in a transaction of its own. Where it wants files that nobody has printed, its transaction
     * is undone, they are printed, and it begins anew; so numbers and locks are held while files are kept, not while they are
     * made, and what is issued has its files from the first moment. Within another transaction the files are printed there.
     */
    <T> T issuing(Supplier<T> work);

    /** The files of the documents that the work issues, in their order. */
    List<Files> files(List<OfficialDocument> documents);

    /** Both files of one document. */
    record Files(byte[] docx, byte[] pdf) {

        public byte[] in(DocumentFormat format) {
            return switch (format) {
                case DOCX -> docx;
                case PDF -> pdf;
            };
        }
    }
}
