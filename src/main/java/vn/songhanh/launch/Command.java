package vn.songhanh.launch;

/**
 * A command of the command line, as in {@code songhanh figures --year 2026}. Each is a Spring component in its module, named
 * {@code …Command} in the module's {@code internal} package and described by {@link Usage}; the launcher finds it by these.
 *
 * <p>A command runs in an application without a web server, beside a running server or on its own, as the console and not as a
 * person. To say no it throws {@link Refusal}.
 */
public interface Command {

    int DONE = 0;
    int REFUSED = 1;
    int WRONG_USAGE = 2;

    /**
     * Does what the command line says.
     *
     * @return the exit code: {@link #DONE}, or {@link #REFUSED} after the output has said why
     */
    int run(Arguments arguments, CommandOutput output);
}
