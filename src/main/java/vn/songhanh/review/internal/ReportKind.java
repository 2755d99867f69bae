package vn.songhanh.review.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two files of a report: one to go on editing, one to read, print and keep. */
enum ReportKind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    ReportKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** With the dot, as file names end. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file name asks for. */
    static Optional<ReportKind> of(String fileName) {
        return Arrays.stream(values())
                .filter(kind -> fileName.toLowerCase(Locale.ROOT).endsWith(kind.ending()))
                .findFirst();
    }
}
