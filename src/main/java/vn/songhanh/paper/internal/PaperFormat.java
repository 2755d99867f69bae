package vn.songhanh.paper.internal;

import java.util.Locale;

/** The two files of a paper: one to go on editing, one to read, print and keep. */
enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** With the dot, as file names end. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
