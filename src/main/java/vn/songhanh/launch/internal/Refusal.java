package vn.songhanh.launch.internal;

/** Why we do not go on, in one line of each language, with what to do. Ends the program with exit code 1, without a stack trace. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String vietnamese, String english) {
        super(vietnamese + "\n" + english);
    }

    Refusal(String vietnamese, String english, Throwable cause) {
        super(vietnamese + "\n" + english, cause);
    }
}
