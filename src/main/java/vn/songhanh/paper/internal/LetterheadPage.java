package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.document.Profile;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The letterhead of a unit, and of a Party body the terms along which the numbers of its papers run.
 *
 * @param head what the fields show
 * @param profiles the rules whose form papers take, by the day from which each holds
 * @param terms in their order; none of a union
 * @param said what was written of terms, the newest first
 * @param typed what the fields of a term show
 * @param problem why it was not saved
 */
public record LetterheadPage(
        Letterhead head,
        List<Profile> profiles,
        List<TermLine> terms,
        List<Said> said,
        TypedTerm typed,
        @Nullable Words problem)
        implements Page {

    /**
     * A term.
     *
     * @param usual whether nobody has written when it begins
     */
    public record TermLine(String name, LocalDate first, boolean usual) {}

    /**
     * That somebody wrote when a term begins.
     *
     * @param first null where it begins on the usual day again
     */
    public record Said(String when, String term, @Nullable LocalDate first, String by) {}

    /** A term as it was typed. */
    public record TypedTerm(String name, String first) {

        static final TypedTerm NOTHING = new TypedTerm("", "");
    }
}
