package vn.songhanh.candidate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.EnterpriseId;

/**
 * One thing that happened on a person's path.
 *
 * @param also a second day: of assigning a member to help beside the taking into the pool, of the personal history beside the
 *     application, of receiving the admission decision, of the cell's meeting about recognition; null where the step has none
 * @param number of the resolution, certificate or decision; empty where it has none
 * @param vote null where nobody votes
 * @param backing who introduces the person to the cell; null for any other step
 * @param past what the cell asks about the person's past; null for any other step
 * @param papers the papers that are there, and where each lies, where the step tells those of a dossier
 * @param to the new enterprise of a move; null for any other step
 * @param unionMember whether the person was a union member on the day; read at the admission alone
 * @param exceptions by whose decision a rule is not kept, and why, by the code of the rule
 */
public record Step(
        StepKind kind,
        LocalDate on,
        @Nullable LocalDate also,
        String number,
        @Nullable Vote vote,
        @Nullable Backing backing,
        @Nullable Past past,
        Map<String, String> papers,
        @Nullable EnterpriseId to,
        boolean unionMember,
        Map<String, Waiver> exceptions) {

    /** Votes for, of all who have one. */
    public record Vote(int agree, int all, boolean standingCommittee) {}

    /** Who introduces a person to the cell, and for how many months they have worked together. */
    public record Backing(Introducers introducers, int monthsTogether, YouthUnion youthUnion) {}

    /**
     * What is judged and not kept.
     *
     * @param leftParty when somebody who was a member before left the Party; null for all others
     */
    public record Past(Schooling schooling, @Nullable LocalDate leftParty) {}

    /** A decision that a rule is not kept this time. */
    public record Waiver(String decidedBy, String reason) {}

    /** A step of which nothing more is to be said. */
    public static Step of(StepKind kind, LocalDate on, String number) {
        return new Step(kind, on, null, number, null, null, null, Map.of(), null, false, Map.of());
    }

    public Step also(LocalDate second) {
        return new Step(kind, on, second, number, vote, backing, past, papers, to, unionMember, exceptions);
    }

    public Step voted(int agree, int all) {
        return new Step(
                kind,
                on,
                also,
                number,
                new Vote(agree, all, false),
                backing,
                past,
                papers,
                to,
                unionMember,
                exceptions);
    }

    public Step votedInStandingCommittee(int agree, int all) {
        return new Step(
                kind, on, also, number, new Vote(agree, all, true), backing, past, papers, to, unionMember, exceptions);
    }

    /** Where a Youth Union is only if it introduces the person. */
    public Step backed(Introducers introducers, int months) {
        return backed(
                introducers, months, introducers == Introducers.YOUTH_UNION ? YouthUnion.MEMBER : YouthUnion.NONE);
    }

    public Step backed(Introducers introducers, int months, YouthUnion youthUnion) {
        return new Step(
                kind,
                on,
                also,
                number,
                vote,
                new Backing(introducers, months, youthUnion),
                past,
                papers,
                to,
                unionMember,
                exceptions);
    }

    /** @param leftParty null for somebody who was never a member */
    public Step past(Schooling schooling, @Nullable LocalDate leftParty) {
        return new Step(
                kind,
                on,
                also,
                number,
                vote,
                backing,
                new Past(schooling, leftParty),
                papers,
                to,
                unionMember,
                exceptions);
    }

    public Step with(Map<String, String> there) {
        return new Step(kind, on, also, number, vote, backing, past, Map.copyOf(there), to, unionMember, exceptions);
    }

    public Step to(EnterpriseId enterprise) {
        return new Step(kind, on, also, number, vote, backing, past, papers, enterprise, unionMember, exceptions);
    }

    public Step ofUnionMember(boolean member) {
        return new Step(kind, on, also, number, vote, backing, past, papers, to, member, exceptions);
    }

    /** Each rule by a decision of its own. */
    public Step allowed(String rule, String decidedBy, String reason) {
        var more = new HashMap<>(exceptions);
        more.put(rule, new Waiver(decidedBy, reason));
        return new Step(kind, on, also, number, vote, backing, past, papers, to, unionMember, Map.copyOf(more));
    }

    /** Whether it is said by whose decision and why this rule is not kept. */
    public boolean allows(String rule) {
        var waiver = exceptions.get(rule);
        return waiver != null
                && !waiver.decidedBy().isBlank()
                && !waiver.reason().isBlank();
    }
}
