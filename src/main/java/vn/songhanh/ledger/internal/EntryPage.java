package vn.songhanh.ledger.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Page;

/**
 * One entry with what it moves, where it counts, who said what of it, and what the person may do.
 *
 * @param enterprise where it happened; null for facts of no single enterprise
 * @param places the units it counts for, by line
 * @param figures the indicators that its accounts make, of the year it counts in
 * @param reversal the entry that takes it back, asks for it, or did so before it was taken back itself; null where none does
 * @param reason why it takes back or corrects what a signed period holds; null where it does neither
 * @param twins the entries with which people have joined it as one fact
 * @param proposed how one body would end the dispute; null where no proposal waits
 * @param locked the signed period it counts in; null while the period is open
 * @param typed what was typed before a refusal
 */
public record EntryPage(
        QueueLine shown,
        List<Moved> moved,
        @Nullable Link enterprise,
        List<Place> places,
        List<FigureLink> figures,
        @Nullable EntryLine reversal,
        @Nullable Words reason,
        List<Twin> twins,
        List<Said> said,
        @Nullable Proposed proposed,
        Set<Act> acts,
        @Nullable Period locked,
        @Nullable Words problem,
        String typed)
        implements Page {

    /** What may be done with an entry. */
    public enum Act {
        CONFIRMATION(Claim.Act.CONFIRM),
        DISPUTE(Claim.Act.DISPUTE),
        WITHDRAWAL(Claim.Act.WITHDRAW),
        CLAIM(Claim.Act.CLAIM),
        REVERSAL(null),
        PROPOSAL(null),
        REMARK(null);

        private final Claim.@Nullable Act claims;

        Act(Claim.@Nullable Act claims) {
            this.claims = claims;
        }

        /** The act on the claim that the rules are asked about. */
        Optional<Claim.Act> claims() {
            return Optional.ofNullable(claims);
        }
    }

    /** Something with a page of its own. */
    public record Link(String name, String href) {}

    /** The unit it counts for on a line. */
    public record Place(Words line, Link at) {}

    /** An indicator that it is part of. */
    public record FigureLink(Words name, String href) {}

    /** A quantity on an account. */
    public record Moved(Words account, long quantity) {}

    /**
     * The same fact as the other body told it.
     *
     * @param document the number of its evidence; empty when there is none
     * @param givenUp whether that one was reversed when they were joined; else this one
     */
    public record Twin(Words title, String document, String href, boolean givenUp) {}

    /** One act on the claim, or one remark. */
    public record Said(Instant at, Words what, Words words, String by, Side side) {}

    /**
     * A proposal to end the dispute.
     *
     * @param own whether the body that looks has made it
     * @param confirms whether the entry would be confirmed; else withdrawn
     */
    public record Proposed(long id, boolean own, boolean confirms, String reason) {}

    public EntryLine line() {
        return shown.line();
    }

    /** What its reversal has come to. */
    public Words reversalWords() {
        return switch (line().takenBack()) {
            case YES -> Words.of("Đã bị đảo", "Reversed");
            case ASKED -> Words.of("Đang chờ đảo, vẫn được tính", "A reversal waits, it still counts");
            case NO -> Words.of("Đã đảo rồi khôi phục", "Reversed and restored");
        };
    }

    /** The note on its evidence; a reversal has its reason there too, which is told once. */
    public String note() {
        var note = line().evidence().note();
        return reason != null && HouseReason.read(note).equals(reason) ? "" : note;
    }

    public String address() {
        return "/app/ledger/entries/" + line().id();
    }

    public boolean may(String act) {
        return acts.contains(Act.valueOf(act));
    }
}
