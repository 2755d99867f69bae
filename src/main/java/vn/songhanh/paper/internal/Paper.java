package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.document.Profile;
import vn.songhanh.founding.CaseId;
import vn.songhanh.paper.PaperAnswer.Objection;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/**
 * One paper as its rules see it.
 *
 * @param lead the unit that issues it, or leads where two do: number and form are the lead's
 * @param partner the other issuing body of a joint paper; null when one issues alone
 * @param round how often it was handed in; signatures stand for one round
 * @param asOf the day of the data it shows: that of its handing in; null while it is a draft, which shows today's
 */
record Paper(
        PaperId id,
        PaperKind kind,
        ProgrammeId programme,
        int year,
        @Nullable CaseId about,
        Side leadSide,
        UnitId lead,
        @Nullable UnitId partner,
        State state,
        int round,
        @Nullable LocalDate asOf,
        @Nullable Issued issued) {

    /** What the last signature gives: date, number and symbol, and the profile in force on that date. */
    record Issued(LocalDate on, int number, String symbol, String profile) {}

    /** How far it has come. */
    enum State implements Option {
        DRAFT(Words.of("Dự thảo", "Draft"), "note"),
        RETURNED(Words.of("Trả lại", "Given back"), "warn"),
        HANDED_IN(Words.of("Chờ ký", "To be signed"), "note"),
        HALF_SIGNED(Words.of("Một bên đã ký", "Signed by one"), "note"),
        SIGNED(Words.of("Đã ban hành", "Issued"), "good"),
        CANCELLED(Words.of("Đã hủy", "Given up"), "");

        private final Words words;
        private final String badge;

        State(Words words, String badge) {
            this.words = words;
            this.badge = badge;
        }

        @Override
        public Words words() {
            return words;
        }

        /** The colour of its badge. */
        String badge() {
            return badge;
        }
    }

    boolean joint() {
        return partner != null;
    }

    Profile.Family family() {
        return leadSide == Side.PARTY ? Profile.Family.PARTY : Profile.Family.ADMINISTRATIVE;
    }

    /** The side for which a unit signs. */
    Side side(UnitId unit) {
        return unit.equals(lead) ? leadSide : leadSide.other();
    }

    /** The issuing units, the lead first. */
    Stream<UnitId> issuers() {
        return Stream.of(lead, partner).flatMap(Stream::ofNullable);
    }

    boolean issuedBy(Mandate mandate) {
        return issuers().anyMatch(mandate.unit()::equals);
    }

    /** Whether its text may still be changed, and it may be given up. */
    boolean open() {
        return state == State.DRAFT || state == State.RETURNED;
    }

    boolean waitsForSignature() {
        return state == State.HANDED_IN || state == State.HALF_SIGNED;
    }

    /** Nothing more is said about a paper that is issued or given up. */
    boolean closed() {
        return state == State.SIGNED || state == State.CANCELLED;
    }

    Optional<Objection> againstWriting(Mandate mandate) {
        return against(mandate, open());
    }

    Optional<Objection> againstComment(Mandate mandate, String words) {
        return against(mandate, !closed()).or(() -> missing("words", words));
    }

    Optional<Objection> againstHandingIn(Mandate mandate, String subject, String words) {
        return against(mandate, open()).or(() -> missing("subject", subject)).or(() -> missing("words", words));
    }

    Optional<Objection> againstGivingBack(Mandate mandate, String remark) {
        return against(mandate, waitsForSignature()).or(() -> missing("remark", remark));
    }

    Optional<Objection> againstCancelling(Mandate mandate, String reason) {
        return against(mandate, open()).or(() -> missing("reason", reason));
    }

    Optional<Objection> againstSigning(Mandate mandate, boolean signedAlready) {
        return against(mandate, waitsForSignature())
                .or(() -> signedAlready ? Optional.of(new Objection.SignedAlready()) : Optional.empty());
    }

    private Optional<Objection> against(Mandate mandate, boolean now) {
        if (!issuedBy(mandate)) {
            return Optional.of(new Objection.NotOurs());
        }
        return now ? Optional.empty() : Optional.of(new Objection.NotNow(state.words()));
    }

    private static Optional<Objection> missing(String field, String words) {
        return words.isBlank() ? Optional.of(new Objection.Missing(field)) : Optional.empty();
    }
}
