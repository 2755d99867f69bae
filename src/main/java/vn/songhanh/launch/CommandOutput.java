package vn.songhanh.launch;

import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** Where a command speaks: to a person, or with {@code --json} to a program. */
public interface CommandOutput {

    /** The language the caller reads. */
    Language language();

    /** Whether the caller is a program that expects one JSON value on standard output. */
    boolean json();

    /** Tells a person something; a program that waits for JSON finds it on standard error. */
    void say(Words words);

    /** Prints the answer for a program: records and lists become JSON. Call it once, and only when {@link #json} is true. */
    void print(Object value);
}
