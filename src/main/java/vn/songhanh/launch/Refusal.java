package vn.songhanh.launch;

import vn.songhanh.text.Words;

/**
 * Why the program does not do what it was told, in one sentence that also says what to do. The console shows it in both languages,
 * without a stack trace.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final int exitCode;

    /** What was asked for cannot be done; the program ends with {@link Command#REFUSED}. */
    public Refusal(Words words) {
        this(words, Command.REFUSED);
    }

    /** The same, with the fault behind it for the log. */
    public Refusal(Words words, Throwable cause) {
        this(words);
        initCause(cause);
    }

    private Refusal(Words words, int exitCode) {
        super(words.en());
        this.words = words;
        this.exitCode = exitCode;
    }

    /** The command line does not say what the command needs; the program ends with {@link Command#WRONG_USAGE}. */
    public static Refusal ofUsage(Words words) {
        return new Refusal(words, Command.WRONG_USAGE);
    }

    public Words words() {
        return words;
    }

    public int exitCode() {
        return exitCode;
    }
}
