package vn.songhanh.founding.internal;

import vn.songhanh.text.Words;

/** A paper that a founding dossier holds. */
public record DossierItem(String code, boolean required, Words words) {

    /** Whether it is what asks for the decision. */
    boolean request() {
        return code.endsWith("_REQUEST");
    }
}
