package vn.songhanh.launch;

import java.nio.file.Path;

/** One kind of file that the command {@code import} takes in; each is a Spring component of the module that owns what is in it. */
public interface FileImport {

    /** What follows {@code --kind}. */
    String kind();

    /**
     * Takes a readable file in, or with {@code --dry-run} only says what that would do.
     *
     * @return the exit code
     */
    int run(Path file, Arguments arguments, CommandOutput output);
}
