package vn.songhanh.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two files of an official document: one to go on editing, one to read, print and keep. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** With the dot, as file names end. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file name asks for. */
    public static Optional<DocumentFormat> of(String fileName) {
        return Arrays.stream(values())
                .filter(kind -> fileName.toLowerCase(Locale.ROOT).endsWith(kind.ending()))
                .findFirst();
    }
}
