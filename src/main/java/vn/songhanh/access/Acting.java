package vn.songhanh.access;

import org.jspecify.annotations.Nullable;

/** Who speaks in a transaction. Nobody speaking means nothing to be seen. */
public sealed interface Acting {

    /** A reader of the public portal. */
    record Visitor() implements Acting {}

    /**
     * A person who has signed in.
     *
     * @param mandate the seat they act from; null for an administrator who holds none
     */
    record Person(
            AccountId account,
            String fullName,
            boolean administrator,
            @Nullable Mandate mandate) implements Acting {}

    /** The system itself: the console, a job, the start. */
    record House(String task) implements Acting {}
}
