package vn.songhanh.desk;

import java.util.List;
import vn.songhanh.text.Words;

/**
 * A rule that figures and lists keep whatever happens. The module that owns the numbers looks whether they do; one page
 * shows what does not add up, each with a way to where it is mended.
 */
public interface HardCheck {

    /** The plain name in addresses, such as {@code matrix}. */
    String code();

    Words name();

    /** What must hold, with the clause or the indicator that says so. */
    Words rule();

    /** Whether each speaker sees a part of what there is: then what one was told is told to nobody else. */
    default boolean differsBySpeaker() {
        return false;
    }

    /** Everything that breaks the rule, counted whole, with the first of it. */
    Findings look(int limit);

    /** What breaks the rule; {@code all} counts more than {@code first} shows. */
    record Findings(long all, List<Mismatch> first) {

        /** The findings of a list that is read whole. */
        public static Findings of(List<Mismatch> all, int limit) {
            return new Findings(all.size(), all.stream().limit(limit).toList());
        }
    }

    /**
     * One thing that does not add up.
     *
     * @param what whom or what it concerns
     * @param detail the numbers or days that contradict each other
     * @param href where it is mended
     */
    record Mismatch(Words what, Words detail, String href) {}
}
