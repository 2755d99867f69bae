package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Closing;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.founding.Objective;
import vn.songhanh.text.Words;

/**
 * One enterprise, or the people of one trade, on the way to one organisation. Each rule answers with the next case, or with all objections.
 *
 * @param dossierOn the day on which all required papers were there; null while some are missing
 * @param closing why it ended without an organisation; null for all others
 * @param joined it came to an organisation that is in others too, and founded none
 * @param congressMembers how many union members the founding congress had; null where none was told
 * @param boardOn when the workers set up a mobilisation board; like {@code congressOn} null for a Party organisation
 * @param organisation what was founded; given by the tree after the rules have agreed
 * @param founders as the decision says; null where there is none, where it joined, and of cases decided before this was kept
 */
public record Case(
        CaseId id,
        About about,
        Objective objective,
        CaseState state,
        LocalDate stateSince,
        LocalDate openedOn,
        @Nullable LocalDate surveyedOn,
        @Nullable LocalDate contactedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate consentedOn,
        @Nullable Reason reason,
        @Nullable LocalDate deferredUntil,
        @Nullable LocalDate dossierOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decision,
        @Nullable Integer members,
        @Nullable Founders founders,
        @Nullable UnitId organisation,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate boardOn,
        @Nullable LocalDate congressOn,
        @Nullable Closing closing,
        @Nullable Integer congressMembers,
        boolean joined,
        int version) {

    private static final Set<CaseState> BEFORE_DOSSIER = EnumSet.complementOf(
            EnumSet.of(CaseState.DOSSIER, CaseState.DECIDED, CaseState.ANNOUNCED, CaseState.FOLLOW_UP));

    boolean ofTrade() {
        return about instanceof About.Trade;
    }

    /** The steps that fit the state; the first is the one to propose. */
    static List<StepKind> steps(CaseState state) {
        return switch (state) {
            case LISTED -> List.of(StepKind.SURVEY, StepKind.CONTACT);
            case ELIGIBLE, NOT_YET -> List.of(StepKind.CONTACT, StepKind.SURVEY);
            case CONTACTED -> List.of(StepKind.ANSWER, StepKind.CONTACT, StepKind.SURVEY);
            case REFUSED, DEFERRED -> List.of(StepKind.CONTACT, StepKind.ANSWER, StepKind.SURVEY);
            case CONSENT -> List.of(StepKind.DOSSIER, StepKind.CONTACT, StepKind.ANSWER, StepKind.SURVEY);
            case DOSSIER -> List.of(StepKind.DECISION, StepKind.DOSSIER, StepKind.CONTACT);
            case DECIDED -> List.of(StepKind.ANNOUNCEMENT);
            case ANNOUNCED, FOLLOW_UP -> List.of(StepKind.FOLLOW_UP);
            case CLOSED -> List.of();
        };
    }

    /** What the next step would be; a dossier that lacks papers is filled first. */
    public StepKind next() {
        return new NextStep(objective, state, boardOn, congressOn, dossierOn).kind();
    }

    /** What may be told now: the steps of the state, and for a union its board and its congress once each. */
    List<StepKind> steps() {
        var steps = new ArrayList<>(steps(state));
        if (objective.side() == Side.UNION && state.open()) {
            if (boardOn == null) {
                steps.add(StepKind.BOARD);
            }
            if (congressOn == null && (state == CaseState.CONSENT || state == CaseState.DOSSIER)) {
                steps.add(StepKind.CONGRESS);
            }
        }
        if (state.open()) {
            if (!ofTrade()) {
                steps.add(StepKind.JOINING);
            }
            steps.add(StepKind.CLOSURE);
        }
        if (state.founded() && !joined) {
            steps.add(StepKind.CORRECTION);
        }
        return steps;
    }

    /** The same, and unless the person is sure what looks like a slip speaks against it too. */
    Change take(Step step, Grounds grounds, boolean sure) {
        var change = take(step, grounds);
        var doubts = sure || change instanceof Change.Declined
                ? List.<Objection>of()
                : Plausibility.doubts(this, step, grounds);
        return doubts.isEmpty() ? change : new Change.Declined(doubts);
    }

    Change take(Step step, Grounds grounds) {
        var objections = new ArrayList<Objection>();
        if (!steps().contains(step.kind())) {
            objections.add(new Objection.NotNow(state));
        }
        if (step.on().isAfter(grounds.today())) {
            objections.add(new Objection.InTheFuture(grounds.today()));
        } else if (objections.isEmpty() && !CaseRules.ruled(step.kind(), objective, grounds)) {
            objections.add(new Objection.Unruled(step.on()));
        }
        if (objections.isEmpty()) {
            objections.addAll(against(step, grounds));
        }
        return objections.isEmpty() ? new Change.Agreed(after(step, grounds)) : new Change.Declined(objections);
    }

    private List<Objection> against(Step step, Grounds grounds) {
        return switch (step) {
            case Step.Surveyed surveyed ->
                Stream.concat(notActive(grounds), CountRules.against(surveyed.survey()))
                        .toList();
            case Step.Contacted contacted -> contact(contacted.contact(), grounds);
            case Step.Answered answered -> answer(answered.answer());
            case Step.Filed filed -> UnionRules.filed(this, filed, grounds);
            case Step.BoardFormed board -> UnionRules.board(board, grounds);
            case Step.CongressHeld congress -> UnionRules.congress(this, congress, grounds);
            case Step.Decided decided -> DecisionRules.against(this, decided.decision(), grounds);
            case Step.Joined join -> JoinRules.against(this, join, grounds);
            case Step.Corrected corrected -> DecisionRules.against(this, corrected, grounds);
            case Step.Closed closed -> closing(closed);
            case Step.Announced announced ->
                UnionRules.inOrder(
                                this, Words.of("ngày quyết định", "the decision"), decidedOn, announced.on(), grounds)
                        .toList();
            case Step.FollowedUp followed ->
                before(Words.of("ngày công bố", "the announcement"), announcedOn, followed.on())
                        .toList();
        };
    }

    private static List<Objection> contact(Contact contact, Grounds grounds) {
        var silent = contact.note().isBlank() ? Stream.of(new Objection.Missing(Part.NOTE)) : Stream.<Objection>empty();
        return Stream.concat(notActive(grounds), silent).toList();
    }

    private List<Objection> answer(Answer answer) {
        var early = before(Words.of("lần tiếp xúc", "the contact"), contactedOn, answer.on());
        return Stream.concat(
                        early,
                        switch (answer) {
                            case Answer.Consent _ -> Stream.empty();
                            case Answer.Refusal refusal -> reasonOf(refusal.reason(), refusal.note());
                            case Answer.Deferral deferral -> untilOf(deferral);
                        })
                .toList();
    }

    private static Stream<Objection> reasonOf(@Nullable Reason reason, String note) {
        if (reason == null) {
            return Stream.of(new Objection.Missing(Part.REASON));
        }
        return reason == Reason.OTHER && note.isBlank() ? Stream.of(new Objection.Missing(Part.NOTE)) : Stream.empty();
    }

    private List<Objection> closing(Step.Closed closed) {
        var silent =
                closed.closing() == null || (ofTrade() && !Closing.ofTrade().contains(closed.closing()))
                        ? Stream.of(new Objection.Missing(Part.REASON))
                        : closed.closing() == Closing.OTHER && closed.note().isBlank()
                                ? Stream.of(new Objection.Missing(Part.NOTE))
                                : Stream.<Objection>empty();
        return Stream.concat(silent, before(Words.of("ngày mở hồ sơ", "the opening"), openedOn, closed.on()))
                .toList();
    }

    private static Stream<Objection> untilOf(Answer.Deferral deferral) {
        if (deferral.until() == null) {
            return Stream.of(new Objection.Missing(Part.UNTIL));
        }
        return deferral.until().isAfter(deferral.on())
                ? Stream.empty()
                : Stream.of(new Objection.NotLater(deferral.on()));
    }

    static Stream<Objection> notActive(Grounds grounds) {
        var subject = grounds.subject();
        return subject.active() ? Stream.empty() : Stream.of(new Objection.NotActive(subject.on()));
    }

    static Stream<Objection> before(Words what, @Nullable LocalDate first, LocalDate on) {
        return first != null && on.isBefore(first) ? Stream.of(new Objection.Before(what, first)) : Stream.empty();
    }

    private Case after(Step step, Grounds grounds) {
        var next = new CaseDraft(this);
        switch (step) {
            case Step.Surveyed surveyed -> surveyed(next, surveyed, grounds);
            case Step.Contacted contacted -> next.contacted(contacted.on(), awaitsAnswer());
            case Step.Answered answered -> next.answered(answered.answer());
            case Step.Filed filed -> next.filed(filed.on(), complete(filed, grounds));
            case Step.BoardFormed board -> next.boardFormed(board.on());
            case Step.CongressHeld congress -> next.congressHeld(congress.on(), congress.members());
            case Step.Joined join -> next.joined(join);
            case Step.Corrected corrected -> next.corrected(corrected.decision());
            case Step.Closed closed -> next.closed(closed.on(), Objects.requireNonNull(closed.closing()));
            case Step.Decided decided -> next.decided(decided.decision());
            case Step.Announced announced -> next.announced(announced.on());
            case Step.FollowedUp followed -> next.state(CaseState.FOLLOW_UP, followed.on());
        }
        return next.written();
    }

    private void surveyed(CaseDraft next, Step.Surveyed surveyed, Grounds grounds) {
        var enough =
                Eligibility.shortfall(objective, surveyed.survey(), grounds).isEmpty();
        var judged = state == CaseState.LISTED || state == CaseState.ELIGIBLE || state == CaseState.NOT_YET;
        next.surveyed(surveyed.on(), judged ? (enough ? CaseState.ELIGIBLE : CaseState.NOT_YET) : state);
    }

    private boolean awaitsAnswer() {
        return BEFORE_DOSSIER.contains(state) && state != CaseState.CONSENT;
    }

    private static boolean complete(Step.Filed filed, Grounds grounds) {
        return grounds.papers().stream()
                .filter(DossierItem::required)
                .allMatch(item -> filed.there().containsKey(item.code()));
    }
}
