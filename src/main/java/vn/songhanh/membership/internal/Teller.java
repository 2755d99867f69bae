package vn.songhanh.membership.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;

/** Who tells, and when; the house tells from the console. */
record Teller(Instant at, @Nullable Long account, String name) {

    static Teller speaking(Instant now) {
        return switch (Voice.speaker().orElseThrow()) {
            case Acting.Person person -> new Teller(now, person.account().value(), person.fullName());
            case Acting.House house -> new Teller(now, null, house.task());
            case Acting.Visitor _ -> throw new IllegalStateException("A visitor tells nothing");
        };
    }
}
