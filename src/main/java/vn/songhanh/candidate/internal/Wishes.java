package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Carries out what a person may ask about their data: that it comes, is answered, corrected, erased. */
@Component
class Wishes {

    private final CandidateTable candidates;
    private final PersonTable people;
    private final RequestTable requests;
    private final Clock clock;

    Wishes(CandidateTable candidates, PersonTable people, RequestTable requests, Clock clock) {
        this.candidates = candidates;
        this.people = people;
        this.requests = requests;
        this.clock = clock;
    }

    /** A request has come on a day; its clocks run from then. */
    @Transactional
    Optional<Objection> receive(CandidateId id, RequestKind kind, LocalDate on) {
        var mandate = Voice.mandate(Role.OFFICER);
        own(id);
        if (on.isAfter(today())) {
            return Optional.of(new Objection.InTheFuture(today()));
        }
        requests.add(id, kind, mandate.side(), on, by());
        return Optional.empty();
    }

    /** A consent that was given later, for a purpose of its own. */
    @Transactional
    Optional<Objection> agree(CandidateId id, Consent consent) {
        Voice.mandate(Role.OFFICER);
        own(id);
        if (consent.givenOn().isAfter(today())) {
            return Optional.of(new Objection.InTheFuture(today()));
        }
        people.agree(id, consent, clock.instant(), by());
        return Optional.empty();
    }

    @Transactional
    void answer(CandidateId id, long request) {
        Voice.mandate(Role.OFFICER);
        own(id);
        requests.answered(id, request, today());
    }

    /** A withdrawal and an erasure are done by what takes consent or data away, and not by saying so. */
    @Transactional
    Optional<Objection> finish(CandidateId id, long request) {
        Voice.mandate(Role.OFFICER);
        own(id);
        var consents = people.consents(id);
        var act = requests.of(id).stream()
                .filter(one -> one.id() == request && one.awaitsAct(consents))
                .findFirst();
        if (act.isEmpty()) {
            requests.done(id, request, today());
        }
        return act.map(one -> new Objection.ActFirst(one.kind().words()));
    }

    /** The person asks it no more, or never did. */
    @Transactional
    void lift(CandidateId id, long request) {
        Voice.mandate(Role.OFFICER);
        own(id);
        requests.lifted(id, request, today());
    }

    /** One purpose, on a path that goes on or has ended; without consent to be registered all ends, which is a step of the path. */
    @Transactional
    Optional<Objection> withdraw(CandidateId id, Consent.Purpose purpose, LocalDate on) {
        Voice.mandate(Role.OFFICER);
        own(id);
        if (on.isAfter(today())) {
            return Optional.of(new Objection.InTheFuture(today()));
        }
        if (purpose == Consent.Purpose.REGISTER) {
            return Optional.of(new Objection.ActFirst(StepKind.WITHDRAWAL.words()));
        }
        if (!people.withdraw(id, purpose, on)) {
            return Optional.of(new Objection.NoConsent(purpose));
        }
        // whether the person asked for no more than this purpose is known to the officer alone
        if (people.consents(id).stream().noneMatch(Consent::holds)) {
            requests.done(id, RequestKind.WITHDRAW, on);
        }
        return Optional.empty();
    }

    /** What was wrong is put right; that it was asked for is done with it. */
    @Transactional
    void correct(CandidateId id, Person person) {
        Voice.mandate(Role.OFFICER);
        own(id);
        people.put(id, person);
        requests.done(id, RequestKind.CORRECT, today());
    }

    /** Takes away everything by which the person could be known. Only when nothing more is to come; the figures stay. */
    @Transactional
    Optional<Objection> erase(CandidateId id) {
        Voice.mandate(Role.OFFICER);
        var found = own(id);
        return people.erase(id, today()) ? Optional.empty() : Optional.of(new Objection.NotNow(found.stage()));
    }

    /**
     * Missing, or another unit's: the answer is the same. Held until the transaction ends, so that nothing is written of a
     * person who is erased, joined or called back just now.
     */
    private Candidacy own(CandidateId id) {
        var held = candidates.hold(id).orElseThrow(NotFound::new);
        if (people.find(id).isEmpty()) {
            throw new NotFound();
        }
        return held;
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static String by() {
        return ((Acting.Person) Voice.speaker().orElseThrow()).fullName();
    }
}
