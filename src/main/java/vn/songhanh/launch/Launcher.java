package vn.songhanh.launch;

import org.springframework.core.io.support.SpringFactoriesLoader;

/** Takes the command line from {@code main} and does what it says, before there is an application context. */
public interface Launcher {

    /**
     * Reads the command line and runs it to its end.
     *
     * @param application the class whose package is the application
     * @return the exit code: 0 done, 1 refused with a message, 2 wrong usage
     */
    int run(Class<?> application, String... commandLine);

    /** The launcher of this program. */
    static Launcher ofThisProgram() {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(Launcher.class)
                .getFirst();
    }
}
