package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Subjects;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/** What a step counts in the ledger; most of the case's steps count something, filing papers does not. */
record Counting(ProgrammeId programme, Case before, Standing standing) {

    Optional<Fact> fact(Step step) {
        return switch (step) {
            case Step.Surveyed _ -> Optional.of(survey(programme, standing, step.on(), link()));
            case Step.Contacted contacted ->
                Optional.of(fact(FactKind.CONTACT, contactKey(contacted), step, contact(contacted)));
            case Step.Answered answered -> answer(answered);
            case Step.BoardFormed _ ->
                Optional.of(fact(
                        FactKind.MOBILISATION_BOARD,
                        "case:" + before.id(),
                        step,
                        List.of(new Posting(Account.MOBILISATION_BOARD, 1))));
            case Step.Decided decided -> Optional.of(founding(decided));
            case Step.Joined joined -> joining(joined);
            case Step.Corrected _,
                    Step.Filed _,
                    Step.CongressHeld _,
                    Step.Closed _,
                    Step.Announced _,
                    Step.FollowedUp _ -> Optional.empty();
        };
    }

    /** That the enterprise was surveyed that day, in a case or in the register. */
    static Fact survey(ProgrammeId programme, Standing standing, LocalDate on, String link) {
        return Fact.of(
                programme,
                FactKind.SURVEY,
                visit(standing, on),
                StoryWords.surveyed(standing),
                standing.id(),
                on,
                standing.managing(),
                List.of(new Posting(Account.ENTERPRISE_SURVEYED, 1)),
                Evidence.none(link));
    }

    /** A meeting with the owner is another fact than a call the same day at which none was met. */
    private String contactKey(Step.Contacted step) {
        return step.contact().ownerPresent()
                ? Subjects.meeting(standing.id(), step.on())
                : visit(standing, step.on()) + "/without-owner";
    }

    private static List<Posting> contact(Step.Contacted contacted) {
        var reached = new Posting(Account.ENTERPRISE_REACHED, 1);
        return contacted.contact().ownerPresent()
                ? List.of(reached, new Posting(Account.OWNER_MEETING, 1))
                : List.of(reached);
    }

    /** Only the first consent counts: an enterprise that wavers does not consent twice. */
    private Optional<Fact> answer(Step.Answered step) {
        return switch (step.answer()) {
            case Answer.Consent _ ->
                before.consentedOn() != null
                        ? Optional.empty()
                        : Optional.of(fact(
                                FactKind.CONSENT,
                                "case:" + before.id(),
                                step,
                                List.of(new Posting(Account.ENTERPRISE_CONSENTED, 1))));
            case Answer.Refusal _ ->
                Optional.of(fact(
                        FactKind.REFUSAL,
                        "case:%s/%s".formatted(before.id(), step.on()),
                        step,
                        List.of(new Posting(Account.ENTERPRISE_REFUSED, 1))));
            case Answer.Deferral _ ->
                Optional.of(fact(
                        FactKind.DEFERRAL,
                        "case:%s/%s".formatted(before.id(), step.on()),
                        step,
                        List.of(new Posting(Account.ENTERPRISE_DEFERRED, 1))));
        };
    }

    /** No organisation more: it is counted where it was founded. A union has more members by it. */
    private Optional<Fact> joining(Step.Joined step) {
        return before.objective().side() == Side.PARTY
                ? Optional.empty()
                : Optional.of(Fact.of(
                        programme,
                        FactKind.ORGANISATION_JOINED,
                        "enterprise:%s/%s".formatted(standing.id(), step.number()),
                        StoryWords.title(step, standing),
                        standing.id(),
                        step.on(),
                        standing.managing(),
                        List.of(
                                new Posting(Account.UNION_MEMBER_JOINED, step.members()),
                                new Posting(Account.UNION_MEMBER, step.members())),
                        new Evidence(step.number(), step.on(), "", link())));
    }

    private Fact founding(Step.Decided step) {
        var decision = step.decision();
        return Fact.of(
                programme,
                kind(decision.kind()),
                "enterprise:%s/%s".formatted(standing.id(), decision.number()),
                StoryWords.title(step, standing),
                standing.id(),
                step.on(),
                standing.managing(),
                postings(decision),
                new Evidence(decision.number(), decision.on(), "", link()));
    }

    private static List<Posting> postings(FoundingDecision decision) {
        var postings = new ArrayList<Posting>();
        postings.add(new Posting(Account.valueOf(kind(decision.kind()).name()), 1));
        switch (decision.kind()) {
            case GRASSROOTS_UNION, PROFESSIONAL_UNION -> {
                postings.add(new Posting(Account.UNION_ORGANISATION, 1));
                postings.add(new Posting(Account.UNION_MEMBER_JOINED, decision.members()));
                postings.add(new Posting(Account.UNION_MEMBER, decision.members()));
            }
            case GRASSROOTS_CELL, CELL, GRASSROOTS_COMMITTEE, COMMITTEE_UNDER_GRASSROOTS ->
                postings.add(new Posting(Account.PARTY_ORGANISATION, 1));
            default -> {
                // a subordinate cell is part of a grassroots organisation that is counted already
            }
        }
        return postings;
    }

    private static FactKind kind(UnitKind kind) {
        return switch (kind) {
            case GRASSROOTS_UNION -> FactKind.UNION_FOUNDED;
            case PROFESSIONAL_UNION -> FactKind.PROFESSIONAL_UNION_FOUNDED;
            case GRASSROOTS_CELL, CELL -> FactKind.PARTY_CELL_FOUNDED;
            case GRASSROOTS_COMMITTEE, COMMITTEE_UNDER_GRASSROOTS -> FactKind.PARTY_COMMITTEE_FOUNDED;
            case SUBORDINATE_CELL -> FactKind.SUBORDINATE_CELL_FOUNDED;
            default -> throw new IllegalArgumentException("not founded in an enterprise: " + kind);
        };
    }

    /** One visit a day is one fact, whichever objective and whichever side it was for. */
    private static String visit(Standing standing, LocalDate on) {
        return "enterprise:%s/%s".formatted(standing.id(), on);
    }

    private Fact fact(FactKind kind, String subject, Step step, List<Posting> postings) {
        return Fact.of(
                programme,
                kind,
                subject,
                StoryWords.title(step, standing),
                standing.id(),
                step.on(),
                standing.managing(),
                postings,
                Evidence.none(link()));
    }

    private String link() {
        return "/app/cases/" + before.id();
    }
}
