package vn.songhanh.text;

import java.util.Locale;

/** The two languages in which everything that people read is written. */
public enum Language {
    VI("vi"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As it stands in {@code <html lang>} and in addresses: {@code vi}, {@code en}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Every tag but an English one means Vietnamese, which is the first language of the house. */
    public static Language ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : VI;
    }
}
