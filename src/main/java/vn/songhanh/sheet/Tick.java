package vn.songhanh.sheet;

import java.util.Optional;
import java.util.Set;
import vn.songhanh.text.Fold;

/** A box to tick, as people fill in such a cell: a cross, a word, a digit, or nothing. */
public final class Tick {

    private static final Set<String> YES = Set.of("x", "co", "yes", "1", "true");
    private static final Set<String> NO = Set.of("", "khong", "no", "0", "false");

    private Tick() {}

    /** Empty where it is neither. */
    public static Optional<Boolean> read(String typed) {
        var said = Fold.search(typed);
        return YES.contains(said) ? Optional.of(true) : NO.contains(said) ? Optional.of(false) : Optional.empty();
    }
}
