package vn.songhanh.document.internal;

/** A line of the head, the title or the foot, ready to print. */
sealed interface Line {

    record Words(Part part, String text) implements Line {}

    /** A drawn line, so many millimetres wide, in the middle. */
    record Rule(double width) implements Line {}
}
