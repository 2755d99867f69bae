package vn.songhanh.access;

import vn.songhanh.text.Words;

/**
 * One thing an administrator prepares before the two bodies can work here, such as the first units. Each module that needs
 * something implements it; the administration lists them until all are done.
 */
public interface Preparation {

    /** Its place among the others: what has the smaller number comes first. */
    int order();

    /** What is to be done, as a short command. */
    Words what();

    /** Why, and how. */
    Words how();

    /** The page where it is done. */
    String path();

    /** Whether it has been done. */
    boolean done();
}
