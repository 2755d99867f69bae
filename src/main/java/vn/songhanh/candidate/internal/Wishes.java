package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    @Transactional
    void finish(CandidateId id, long request) {
        Voice.mandate(Role.OFFICER);
        own(id);
        requests.done(id, request, today());
    }

    /** What was wrong is put right; that it was asked for is done with it. */
    @Transactional
    void correct(CandidateId id, Person person) {
        Voice.mandate(Role.OFFICER);
        own(id);
        people.put(id, person);
        done(id, RequestKind.CORRECT);
    }

    /** Takes away everything by which the person could be known. Only when nothing more is to come; the figures stay. */
    @Transactional
    Optional<Objection> erase(CandidateId id) {
        Voice.mandate(Role.OFFICER);
        var found = candidates.hold(id).orElseThrow(NotFound::new);
        own(id);
        return people.erase(id, today()) ? Optional.empty() : Optional.of(new Objection.NotNow(found.stage()));
    }

    private void done(CandidateId id, RequestKind kind) {
        List.copyOf(requests.of(id)).stream()
                .filter(request -> request.kind() == kind && request.doneOn() == null)
                .forEach(request -> requests.done(id, request.id(), today()));
    }

    /** Missing, or another unit's: the answer is the same. */
    private void own(CandidateId id) {
        if (people.find(id).isEmpty()) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static String by() {
        return ((Acting.Person) Voice.speaker().orElseThrow()).fullName();
    }
}
