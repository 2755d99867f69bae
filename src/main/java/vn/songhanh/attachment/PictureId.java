package vn.songhanh.attachment;

import java.util.regex.Pattern;

/** A picture by the hash of the file that was given: 32 hexadecimal digits, the first half of its SHA-256. */
public record PictureId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public PictureId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the hash of a picture: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
