package vn.songhanh.founding.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Closing;
import vn.songhanh.founding.FoundingDecision;

/** The next writing of a case: all as before but what a step changes. */
final class CaseDraft {

    private final Case before;
    private CaseState state;
    private LocalDate stateSince;
    private @Nullable LocalDate surveyedOn;
    private @Nullable LocalDate contactedOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate consentedOn;
    private @Nullable Reason reason;
    private @Nullable LocalDate deferredUntil;
    private @Nullable LocalDate dossierOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decision;
    private @Nullable Integer members;
    private @Nullable Founders founders;
    private @Nullable UnitId organisation;
    private @Nullable LocalDate announcedOn;
    private @Nullable LocalDate boardOn;
    private @Nullable LocalDate congressOn;
    private @Nullable Closing closing;
    private @Nullable Integer congressMembers;
    private boolean joined;

    CaseDraft(Case before) {
        this.before = before;
        state = before.state();
        stateSince = before.stateSince();
        surveyedOn = before.surveyedOn();
        contactedOn = before.contactedOn();
        answeredOn = before.answeredOn();
        consentedOn = before.consentedOn();
        reason = before.reason();
        deferredUntil = before.deferredUntil();
        dossierOn = before.dossierOn();
        decidedOn = before.decidedOn();
        decision = before.decision();
        members = before.members();
        founders = before.founders();
        organisation = before.organisation();
        announcedOn = before.announcedOn();
        boardOn = before.boardOn();
        congressOn = before.congressOn();
        closing = before.closing();
        congressMembers = before.congressMembers();
        joined = before.joined();
    }

    void state(CaseState next, LocalDate since) {
        if (next != state) {
            stateSince = since;
        }
        state = next;
    }

    /** A survey told late does not replace a later one. */
    void surveyed(LocalDate on, CaseState judged) {
        if (surveyedOn == null || !on.isBefore(surveyedOn)) {
            surveyedOn = on;
            state(judged, on);
        }
    }

    void contacted(LocalDate on, boolean awaitsAnswer) {
        contactedOn = contactedOn == null || on.isAfter(contactedOn) ? on : contactedOn;
        if (awaitsAnswer) {
            state(CaseState.CONTACTED, on);
        }
    }

    void answered(Answer answer) {
        answeredOn = answer.on();
        reason = null;
        deferredUntil = null;
        switch (answer) {
            case Answer.Consent consent -> {
                consentedOn = consentedOn == null ? consent.on() : consentedOn;
                state(CaseState.CONSENT, consent.on());
            }
            case Answer.Refusal refusal -> {
                reason = refusal.reason();
                state(CaseState.REFUSED, refusal.on());
            }
            case Answer.Deferral deferral -> {
                reason = deferral.reason();
                deferredUntil = deferral.until();
                state(CaseState.DEFERRED, deferral.on());
            }
        }
    }

    void filed(LocalDate on, boolean complete) {
        dossierOn = complete ? (dossierOn == null ? on : dossierOn) : null;
        state(CaseState.DOSSIER, on);
    }

    void boardFormed(LocalDate on) {
        boardOn = on;
    }

    void congressHeld(LocalDate on, int all) {
        congressOn = on;
        congressMembers = all;
    }

    void joined(Step.Joined join) {
        joined = true;
        decidedOn = join.on();
        decision = join.number();
        members = join.members();
        state(CaseState.DECIDED, join.on());
    }

    void closed(LocalDate on, Closing why) {
        closing = why;
        state(CaseState.CLOSED, on);
    }

    void decided(FoundingDecision founding) {
        says(founding);
        state(CaseState.DECIDED, founding.on());
    }

    /** The case stays where it is; one that waits for its announcement does so since the right day. */
    void corrected(FoundingDecision founding) {
        says(founding);
        stateSince = state == CaseState.DECIDED ? founding.on() : stateSince;
    }

    private void says(FoundingDecision founding) {
        decidedOn = founding.on();
        decision = founding.number();
        founders = Founders.of(founding);
        members = founders.members();
    }

    void announced(LocalDate on) {
        announcedOn = on;
        state(CaseState.ANNOUNCED, on);
    }

    CaseDraft founded(UnitId unit) {
        organisation = unit;
        return this;
    }

    Case written() {
        return new Case(
                before.id(),
                before.about(),
                before.objective(),
                state,
                stateSince,
                before.openedOn(),
                surveyedOn,
                contactedOn,
                answeredOn,
                consentedOn,
                reason,
                deferredUntil,
                dossierOn,
                decidedOn,
                decision,
                members,
                founders,
                organisation,
                announcedOn,
                boardOn,
                congressOn,
                closing,
                congressMembers,
                joined,
                before.version());
    }
}
