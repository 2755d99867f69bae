package vn.songhanh.attachment;

/** A file that was given to us. */
public record AttachmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
