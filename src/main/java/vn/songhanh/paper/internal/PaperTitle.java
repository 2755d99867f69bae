package vn.songhanh.paper.internal;

import java.util.Locale;
import vn.songhanh.document.DocumentType;
import vn.songhanh.paper.PaperKind;

/** What pages call a paper: its type and subject, as it would be said; a letter by its subject alone. */
final class PaperTitle {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private PaperTitle() {}

    static String of(PaperKind kind, String subject) {
        return kind.type() == DocumentType.LETTER
                ? capital(subject)
                : kind.type().title() + " " + subject;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }
}
