package vn.songhanh.candidate.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Stage;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.organisation.Line;
import vn.songhanh.time.VietnamTime;

/** Registers a person by their own will, under a pseudonym that is drawn. */
@Component
class EnterPerson {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom DICE = new SecureRandom();

    private final CandidateTable candidates;
    private final PersonTable people;
    private final Reach reach;
    private final StoryTable stories;
    private final Clock clock;

    EnterPerson(CandidateTable candidates, PersonTable people, Reach reach, StoryTable stories, Clock clock) {
        this.candidates = candidates;
        this.people = people;
        this.reach = reach;
        this.stories = stories;
        this.clock = clock;
    }

    @Transactional
    Outcome enter(Entry entry) {
        var mandate = Voice.mandate(Role.OFFICER);
        var standing = reach.standing(entry.enterprise(), entry.on());
        var objections = against(entry, mandate, standing);
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var by = ((Acting.Person) Voice.speaker().orElseThrow()).fullName();
        if (people.alike(entry.person(), clock.instant(), by) > 0 && !entry.surelyAnother()) {
            return Outcome.Declined.because(new Objection.PerhapsTheSame());
        }
        return new Outcome.Done(add(entry, mandate.side(), standing, by), Stage.REGISTERED);
    }

    private List<Objection> against(Entry entry, Mandate mandate, Standing standing) {
        var objections = new ArrayList<Objection>();
        var today = VietnamTime.today(clock);
        if (entry.on().isAfter(today)) {
            objections.add(new Objection.InTheFuture(today));
        }
        if (!standing.active() || !standing.managing().containsKey(Line.of(mandate.side()))) {
            objections.add(new Objection.NotManaged(entry.on()));
        } else if (!reach.answers(mandate, standing)) {
            objections.add(new Objection.ManagedElsewhere(reach.managing(mandate, standing)));
        }
        if (entry.consents().stream()
                .noneMatch(consent -> consent.purpose() == Consent.Purpose.REGISTER && consent.on(entry.on()))) {
            objections.add(new Objection.NoConsent(Consent.Purpose.REGISTER));
        }
        return objections;
    }

    private CandidateId add(Entry entry, Side side, Standing standing, String by) {
        var answering = new CandidateTable.Answering(
                side,
                side == Side.UNION ? standing.managing().get(Line.UNION) : null,
                standing.managing().get(Line.PARTY));
        var id = candidates.add(drawn(), answering, entry.enterprise(), entry.on());
        people.put(id, entry.person());
        entry.consents().forEach(consent -> people.agree(id, consent, clock.instant(), by));
        stories.add(id, new Told(null, entry.on(), null, "", side, by, clock.instant(), null), side);
        return id;
    }

    /** Such as {@code N-7K3M-9QXA}: says nothing of the person and cannot be computed from them. */
    static String drawn() {
        var signs = IntStream.range(0, 8)
                .mapToObj(_ -> String.valueOf(SIGNS.charAt(DICE.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
        return "N-" + signs.substring(0, 4) + "-" + signs.substring(4);
    }
}
