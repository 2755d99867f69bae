package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Subjects;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/** What a step counts in the ledger; most of the case's steps count something, filing papers does not. */
record Counting(ProgrammeId programme, Case before, Subject subject) {

    Optional<Fact> fact(Step step) {
        return subject.ofTrade() ? ofTrade(step) : inEnterprise(step);
    }

    /** Surveys, contacts and answers are counted by enterprises, so those of a trade are none of them. */
    private Optional<Fact> ofTrade(Step step) {
        return switch (step) {
            case Step.BoardFormed _ -> Optional.of(board(step));
            case Step.Decided decided -> Optional.of(foundedAlone(decided));
            case Step.Surveyed _,
                    Step.Contacted _,
                    Step.Answered _,
                    Step.Joined _,
                    Step.Corrected _,
                    Step.Filed _,
                    Step.CongressHeld _,
                    Step.Closed _,
                    Step.Announced _,
                    Step.FollowedUp _ -> Optional.empty();
        };
    }

    private Optional<Fact> inEnterprise(Step step) {
        return switch (step) {
            case Step.Surveyed _ -> Optional.of(survey(programme, subject, step.on(), link()));
            case Step.Contacted contacted ->
                Optional.of(fact(FactKind.CONTACT, contactKey(contacted), step, contact(contacted)));
            case Step.Answered answered -> answer(answered);
            case Step.BoardFormed _ -> Optional.of(board(step));
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
    static Fact survey(ProgrammeId programme, Subject subject, LocalDate on, String link) {
        return Fact.of(
                programme,
                FactKind.SURVEY,
                visit(subject, on),
                StoryWords.surveyed(subject),
                enterprise(subject),
                on,
                subject.managing(),
                List.of(new Posting(Account.ENTERPRISE_SURVEYED, 1)),
                Evidence.none(link));
    }

    /** A meeting with the owner is another fact than a call the same day at which none was met. */
    private String contactKey(Step.Contacted step) {
        return step.contact().ownerPresent()
                ? Subjects.meeting(subject.enterprise().orElseThrow(), step.on())
                : visit(subject, step.on()) + "/without-owner";
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
                        "enterprise:%s/%s".formatted(enterprise(subject), step.number()),
                        StoryWords.title(step, subject),
                        enterprise(subject),
                        step.on(),
                        subject.managing(),
                        List.of(
                                new Posting(Account.UNION_MEMBER_JOINED, step.members()),
                                new Posting(Account.UNION_MEMBER, step.members())),
                        new Evidence(step.number(), step.on(), "", link())));
    }

    private Fact board(Step step) {
        return fact(
                FactKind.MOBILISATION_BOARD,
                "case:" + before.id(),
                step,
                List.of(new Posting(Account.MOBILISATION_BOARD, 1)));
    }

    /** Where its members' book counts too, at itself, and by the key under which the tree would count it: once, whoever tells it. */
    private Fact foundedAlone(Step.Decided step) {
        var decision = step.decision();
        var unit = Objects.requireNonNull(before.organisation());
        return Fact.of(
                programme,
                FactKind.PROFESSIONAL_UNION_FOUNDED,
                CountUnionsAlone.key(unit),
                StoryWords.title(step, subject),
                null,
                step.on(),
                Map.of(Line.UNION, unit),
                postings(decision),
                new Evidence(decision.number(), decision.on(), "", link()));
    }

    private Fact founding(Step.Decided step) {
        var decision = step.decision();
        return Fact.of(
                programme,
                kind(decision.kind()),
                "enterprise:%s/%s".formatted(enterprise(subject), decision.number()),
                StoryWords.title(step, subject),
                enterprise(subject),
                step.on(),
                subject.managing(),
                postings(decision),
                new Evidence(decision.number(), decision.on(), Founding.approved(decision.approval()), link()));
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
    private static String visit(Subject subject, LocalDate on) {
        return "enterprise:%s/%s".formatted(enterprise(subject), on);
    }

    private Fact fact(FactKind kind, String key, Step step, List<Posting> postings) {
        return Fact.of(
                programme,
                kind,
                key,
                StoryWords.title(step, subject),
                enterprise(subject),
                step.on(),
                subject.managing(),
                postings,
                Evidence.none(link()));
    }

    private static @Nullable EnterpriseId enterprise(Subject subject) {
        return subject.enterprise().orElse(null);
    }

    private String link() {
        return "/app/cases/" + before.id();
    }
}
