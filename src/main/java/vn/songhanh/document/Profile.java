package vn.songhanh.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form that a rule prescribes for official documents, as data: lengths in millimetres, letters and spacing in
 * points.
 *
 * @param code      name under which a signed document remembers its profile, for example {@code PARTY_HD36_2018}
 * @param inForce   first day on which documents take this form
 * @param source    the rule that prescribes it
 */
public record Profile(
        String code,
        Family family,
        LocalDate inForce,
        String source,
        Page page,
        Head head,
        Title title,
        Text text,
        List<Level> levels,
        Signing signing,
        Recipients recipients,
        Annexes annexes,
        Series series) {

    /** Whose rules a document follows: the Party's, or those of state bodies and unions. */
    public enum Family {
        PARTY,
        ADMINISTRATIVE
    }

    /** What a number series runs along: the committee's term, or the calendar year. */
    public enum Series {
        TERM,
        CALENDAR_YEAR
    }

    /** How the back of a sheet stands to its front. */
    public enum Back {
        /** The rule knows one pair of margins only. */
        ALIKE,
        /** Left and right may change places where both sides are printed. */
        MAY_BE_MIRRORED,
        /** They have changed places: the wide margin is always the one that is bound. */
        MIRRORED
    }

    /** The same for sheets printed on both sides, where its rule lets the back be mirrored; else as it is. */
    public Profile onBothSides() {
        return page.back() == Back.MAY_BE_MIRRORED
                ? new Profile(
                        code,
                        family,
                        inForce,
                        source,
                        page.with(Back.MIRRORED),
                        head,
                        title,
                        text,
                        levels,
                        signing,
                        recipients,
                        annexes,
                        series)
                : this;
    }

    /** A4 portrait with its margins in millimetres; the page number stands in the top margin from page 2. */
    public record Page(
            double top, double bottom, double left, double right, double numberFromEdge, Lettering number, Back back) {
        public static final double WIDTH = 210;
        public static final double HEIGHT = 297;

        /** Width left for text, in millimetres. */
        public double textWidth() {
            return WIDTH - left - right;
        }

        /** Height left for text, in millimetres. */
        public double textHeight() {
            return HEIGHT - top - bottom;
        }

        public boolean mirrored() {
            return back == Back.MIRRORED;
        }

        private Page with(Back other) {
            return new Page(top, bottom, left, right, numberFromEdge, number, other);
        }
    }

    /** How letters look; the size is in points. */
    public record Lettering(double size, boolean bold, boolean italic, boolean underlined, boolean capitals) {
        public static Lettering upright(double size) {
            return new Lettering(size, false, false, false, false);
        }

        public Lettering inBold() {
            return new Lettering(size, true, italic, underlined, capitals);
        }

        public Lettering inItalic() {
            return new Lettering(size, bold, true, underlined, capitals);
        }

        public Lettering inUnderline() {
            return new Lettering(size, bold, italic, true, capitals);
        }

        public Lettering inCapitals() {
            return new Lettering(size, bold, italic, underlined, true);
        }
    }

    /** Distance between lines: exactly so many points, or a multiple of the letters' own height. */
    public sealed interface Leading {
        record Exactly(double points) implements Leading {}

        record Times(double factor) implements Leading {}
    }

    /** What stands under a line of text: words such as {@code *}, or a drawn line as a share of the text's width. */
    public sealed interface Under {
        record Words(String words) implements Under {}

        record Rule(double share) implements Under {}
    }

    /** Fixed words in their lettering. */
    public record Wording(String words, Lettering lettering) {}

    /** The top of the first page: issuing bodies and number at the left, state or Party name and date at the right. */
    public record Head(
            Wording name,
            Optional<Wording> motto,
            Under underName,
            Lettering superior,
            Lettering issuer,
            Under underIssuer,
            Number number,
            Lettering placeAndDate) {}

    /**
     * How the number and symbol are written. In both patterns {@code {number}}, {@code {type}}, {@code {bodies}} and
     * {@code {unit}} are replaced.
     */
    public record Number(Lettering lettering, String typed, String letter) {}

    /** Type name and subject; a letter has its subject under the number instead, with its opening words. */
    public record Title(
            Lettering typeName, Lettering subject, Under underSubject, Lettering letterSubject, String letterOpening) {}

    /**
     * Running text: first-line indent in millimetres, space before a paragraph in points.
     *
     * @param spelling syllables that the rule writes in one way only, by the way they may have been typed
     */
    public record Text(
            Lettering body,
            Leading leading,
            double indent,
            double before,
            Lettering bases,
            String basesOpening,
            Lettering table,
            String endMark,
            Map<String, String> spelling) {
        public Text {
            spelling = Map.copyOf(spelling);
        }
    }

    /** How sections of one level count and look. */
    public record Level(Count count, String suffix, Lettering lettering) {
        public enum Count {
            ROMAN,
            DECIMAL,
            /** Vietnamese alphabetical order: a, b, c, d, đ, e, g, h, … */
            LETTER,
            /** Not counted: the suffix alone. */
            NONE
        }
    }

    /**
     * The foot's right side.
     *
     * @param deputySignsForHead whether a deputy who signs for a collective also signs for its head (NĐ 30/2020, điều
     *                           13: {@code TM. … KT. …}); in the Party a deputy signs T/M alone
     */
    public record Signing(
            String onBehalf,
            String forHead,
            String byOrder,
            String acting,
            boolean deputySignsForHead,
            Lettering capacity,
            Lettering post,
            Lettering name) {}

    /** The foot's left side: label, one line for each recipient with its closing sign, the archive line last. */
    public record Recipients(String label, Lettering labelLettering, Lettering item, String itemEnd) {}

    /** The heading of what is attached. */
    public record Annexes(String label, Level.Count count, Lettering lettering) {}
}
