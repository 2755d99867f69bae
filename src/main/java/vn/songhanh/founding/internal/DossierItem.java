package vn.songhanh.founding.internal;

import vn.songhanh.text.Words;

/** A paper that a founding dossier holds. */
public record DossierItem(String code, boolean required, Words words) {}
