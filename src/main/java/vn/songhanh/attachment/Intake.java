package vn.songhanh.attachment;

/** What became of a file that was given as a picture. */
public sealed interface Intake {

    /** It is kept, or was kept before: the same file is the same picture. */
    record Taken(Picture picture) implements Intake {}

    /** It is not kept. */
    record Refused(PictureFault fault) implements Intake {}
}
