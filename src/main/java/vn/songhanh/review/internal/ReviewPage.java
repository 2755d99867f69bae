package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Plan;
import vn.songhanh.review.ReviewAnswer.Moved;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Page;

/**
 * One review: where it stands, what is to be done next, its figures, texts and papers, and its story.
 *
 * @param plans the versions that the figures are measured against, by year
 * @param signatories both sides, the Party side first
 * @param units how far the units below have come with their figures
 * @param corrections what puts a locked period right
 * @param acts what this seat may do now: {@code submission}, {@code return}, {@code preparation}, {@code signature},
 *     {@code cancellation}, {@code article}
 * @param nobody why nothing goes on: a side is held by nobody; null where both are
 * @param trial the last act, where it was refused
 */
public record ReviewPage(
        Head head,
        List<FigureGroup> groups,
        List<Plan> plans,
        List<Section> sections,
        List<Step> steps,
        @Nullable Pinned pinned,
        List<Signatory> signatories,
        Differences differences,
        Paper paper,
        @Nullable News news,
        Units units,
        Corrections corrections,
        List<String> acts,
        @Nullable Words nobody,
        Trial trial)
        implements Page {

    /** Which review it is and how far it has come. */
    public record Head(
            long id,
            String programme,
            Words title,
            ReviewKind kind,
            Words name,
            int year,
            Period period,
            Period named,
            boolean hadYearBefore,
            int stage,
            Words state) {

        public String address() {
            return "/app/reviews/" + id;
        }

        /** Where the entries of one queue are seen. */
        public String queue(String queue) {
            return "/app/ledger?programme=%s&queue=%s".formatted(programme, queue);
        }
    }

    /**
     * One section of the report with its newest text.
     *
     * @param agreed names of the sides that agree to it
     * @param open how many comments wait to be dealt with
     */
    public record Section(
            String number, Words title, List<Passage> passages, String by, String when, Set<String> agreed, int open) {

        public Words heading() {
            return ReviewWords.heading(number);
        }

        /** How far it has come: nothing written, a draft, agreed by one side, by both. */
        public Words state() {
            if (passages.isEmpty()) {
                return Words.of("Chưa viết", "Not written");
            }
            return switch (agreed.size()) {
                case 0 -> Words.of("Dự thảo", "Draft");
                case 1 -> Words.of("Một bên thống nhất", "Agreed by one");
                default -> Words.of("Hai bên thống nhất", "Agreed by both");
            };
        }
    }

    /** A text that was written in between. */
    public record Meanwhile(String by, String when, String words) {}

    /**
     * A passage of a text.
     *
     * @param kind {@code heading}, {@code text}, {@code list}, {@code table} or {@code chart}
     * @param lines of words; none in a table or a chart
     * @param figures of a table or a chart
     */
    public record Passage(String kind, List<List<Piece>> lines, List<FigureGroup.Line> figures) {}

    /** Words, or a figure with the way to its entries. */
    public record Piece(String text, @Nullable String href) {}

    /** One step of the story. */
    public record Step(String when, Words what, String by, String side, String remark, boolean big) {}

    /**
     * How far the units below have come with their figures.
     *
     * @param due by when they submit; null of reviews from before units were asked
     * @param late how many submitted after it
     * @param own the state of the person's own unit; null where it was not asked
     */
    public record Units(
            @Nullable LocalDate due,
            @Nullable LocalDate reconcileDue,
            LocalDate cutoff,
            LocalDate today,
            Map<UnitState, Long> counts,
            long late,
            @Nullable UnitState own,
            @Nullable String ownAddress) {

        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        public long accepted() {
            return counts.getOrDefault(UnitState.ACCEPTED, 0L);
        }

        public long open() {
            return all() - accepted();
        }
    }

    /**
     * What puts a locked period right.
     *
     * @param lines of a locked review the entries that correct it, of an open one those that correct an earlier one
     * @param byIndicator how much of each confirmed figure of this period they are
     */
    public record Corrections(List<CorrectionLine> lines, Map<String, Long> byIndicator) {}

    /** One entry that counts later than it happened. */
    public record CorrectionLine(
            long entry, Words title, LocalDate happenedOn, LocalDate countsOn, Words state, Words reason) {}

    /** The set of figures that is signed, or to be signed. */
    public record Pinned(long snapshot, long position, String hash, boolean identical, String by, String when) {}

    /** One of the two sides; without name, post and time while it has not signed. */
    public record Signatory(
            String side,
            String body,
            @Nullable String who,
            @Nullable String post,
            @Nullable String when) {}

    /**
     * What the bodies do not count the same yet, within the period.
     *
     * @param forUs entries that wait for our word
     * @param forThem entries that wait for theirs
     * @param moved numbers that have changed since the figures were pinned
     */
    public record Differences(int forUs, int forThem, int disputed, List<Moved> moved) {

        public boolean none() {
            return forUs + forThem + disputed == 0 && moved.isEmpty();
        }
    }

    /**
     * The report as a document.
     *
     * @param number with its symbol; null while it is a draft
     * @param lead name of the side that leads
     * @param family whose rule it follows: {@code PARTY} or {@code ADMINISTRATIVE}
     * @param rule the rule in force today
     * @param recipients to whom it goes
     * @param typed the recipients as they were typed; empty for the usual ones
     * @param post in which this seat's leader signed the last time, or the head's
     */
    public record Paper(
            @Nullable String number,
            String lead,
            String family,
            String rule,
            List<String> recipients,
            String typed,
            String post) {}

    /** The article that the review became; its address for readers once it is published. */
    public record News(String desk, @Nullable String path) {}

    /**
     * What came of an act that was refused.
     *
     * @param problem why
     * @param act which one
     * @param typed what had been typed with it
     * @param chosen what had been chosen beside that, by field
     */
    public record Trial(@Nullable Words problem, String act, String typed, Map<String, String> chosen) {

        static final Trial NONE = new Trial(null, "", "");

        Trial(@Nullable Words problem, String act, String typed) {
            this(problem, act, typed, Map.of());
        }

        /** What was typed with this act before it was refused; another act's form stays empty. */
        public String typedFor(String form) {
            return act.equals(form) ? typed : "";
        }
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    /** Sections that would be printed without a word. */
    public List<Section> unwritten() {
        var written = sections.stream()
                .filter(section -> !section.passages().isEmpty())
                .map(Section::number)
                .toList();
        var unwritten = ReviewWords.unwritten(written);
        return sections.stream()
                .filter(section -> unwritten.contains(section.number()))
                .toList();
    }
}
