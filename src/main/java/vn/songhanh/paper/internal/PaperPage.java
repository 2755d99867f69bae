package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One paper: where it stands, what is to be done next, what it says, who has signed, and its story.
 *
 * @param remark why it was given back last; empty while it is not
 * @param annexes the titles of what follows on pages of its own
 * @param acts what this seat may do now: {@code text}, {@code comment}, {@code submission}, {@code return},
 *     {@code signature}, {@code cancellation}
 * @param post in which this seat would sign: the one of its last signature, else the head's of its letterhead
 * @param hash of what it says now: the signature is over this and nothing else
 */
public record PaperPage(
        Head head,
        String remark,
        List<Passage> passages,
        List<String> annexes,
        List<Signatory> signatories,
        List<Version> versions,
        List<Event> events,
        List<String> acts,
        String post,
        String hash,
        Trial trial)
        implements Page {

    /**
     * Which paper it is.
     *
     * @param stage 0 being written, 1 to be signed, 2 signed by one, 3 issued; below 0 when it was given up
     * @param symbol number and symbol; empty until it is issued
     * @param profile the rule whose form it takes
     */
    public record Head(
            long id,
            Words kind,
            String title,
            Words state,
            String badge,
            int stage,
            boolean joint,
            String symbol,
            @Nullable LocalDate on,
            String profile,
            Words programme,
            @Nullable String about) {

        public String address() {
            return RegisterQuestion.PATH + "/" + id;
        }

        public boolean issued() {
            return stage == 3;
        }
    }

    /** A body that issues it; without name and time while it has not signed. */
    public record Signatory(
            String side,
            String body,
            @Nullable String who,
            @Nullable String when) {}

    /** A version of its text. */
    public record Version(int number, String by, String when) {}

    /** One step of the story. */
    public record Event(String when, Words what, String by, String kind, String remark) {}

    /** What came of an act that was refused: why, in which field, and what had been typed. */
    public record Trial(@Nullable Words problem, String field, String typed) {

        static final Trial NONE = new Trial(null, "", "");

        /** What was typed into a field before the refusal. */
        public String typedIn(String name) {
            return field.equals(name) ? typed : "";
        }
    }

    public boolean may(String act) {
        return acts.contains(act);
    }
}
