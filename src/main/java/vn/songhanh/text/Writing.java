package vn.songhanh.text;

import java.util.Locale;
import java.util.Optional;

/** How Vietnamese letters were kept in a text: in Unicode, or in the signs of Latin-1 that an old font drew as Vietnamese. */
public enum Writing {
    UNICODE,
    /** TCVN 5712:1993, the fonts whose names begin with .Vn (also called ABC). */
    TCVN3,
    /** The same in a font whose name ends with H, which draws small letters as capitals. */
    TCVN3_CAPITALS,
    /** The fonts whose names begin with VNI. */
    VNI;

    /** The writing that a font stands for; empty for fonts of Unicode, which say nothing. */
    public static Optional<Writing> ofFont(String name) {
        var font = name.strip().toUpperCase(Locale.ROOT);
        if (font.startsWith(".VN")) {
            return Optional.of(font.endsWith("H") ? TCVN3_CAPITALS : TCVN3);
        }
        return font.startsWith("VNI") ? Optional.of(VNI) : Optional.empty();
    }

    /**
     * The text in Unicode; what the writing does not know stays, and so does a text with letters that only Unicode has, for
     * people type Unicode in cells that still have an old font.
     */
    public String toUnicode(String text) {
        if (LegacyText.isSurelyUnicode(text)) {
            return text;
        }
        return switch (this) {
            case UNICODE -> text;
            case TCVN3 -> LegacySigns.tcvn3(text);
            case TCVN3_CAPITALS -> LegacySigns.tcvn3(text).toUpperCase(Locale.ROOT);
            case VNI -> LegacySigns.vni(text);
        };
    }
}
