package vn.songhanh.launch;

import java.util.Optional;

/** What the caller wrote after a command's name, checked against its synopsis and read by the names used there. */
public interface Arguments {

    /** A value that the synopsis demands, by place or by option: {@code get("FILE")}, {@code get("kind")}. */
    String get(String name);

    /** A value that the synopsis lets the caller leave out. */
    Optional<String> find(String name);

    /** Whether a flag was given. */
    boolean has(String flag);

    /**
     * A demanded value that is a whole number.
     *
     * @throws Refusal of usage when it is something else
     */
    int number(String name);
}
