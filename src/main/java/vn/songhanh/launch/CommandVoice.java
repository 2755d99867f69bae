package vn.songhanh.launch;

import java.util.function.IntSupplier;

/** Lends a command its voice: no person is signed in on the console, yet the audit must know who wrote. */
public interface CommandVoice {

    /** Runs the command so that what it writes is written by the console, and answers its exit code. */
    int speaking(String commandName, IntSupplier command);
}
