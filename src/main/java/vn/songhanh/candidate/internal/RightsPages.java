package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Person;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the page of a person's rights. */
@Service
class RightsPages {

    private final CandidateTable candidates;
    private final PersonTable people;
    private final Notes notes;
    private final Laws laws;
    private final Clock clock;

    RightsPages(CandidateTable candidates, PersonTable people, Notes notes, Laws laws, Clock clock) {
        this.candidates = candidates;
        this.people = people;
        this.notes = notes;
        this.laws = laws;
        this.clock = clock;
    }

    @Transactional
    RightsPage page(CandidateId id, Mandate mandate) {
        var person = people.find(id).orElseThrow(NotFound::new);
        return page(id, mandate, filled(person), List.of());
    }

    /** The page again as it was typed, with what speaks against it; the forms that were not sent stand as before. */
    @Transactional
    RightsPage again(CandidateId id, Mandate mandate, TypedForm form, List<Objection> objections) {
        var person = people.find(id).orElseThrow(NotFound::new);
        var corrected = form.fields().containsKey("name");
        return page(id, mandate, corrected ? form : form.over(filled(person)), objections);
    }

    private RightsPage page(CandidateId id, Mandate mandate, TypedForm form, List<Objection> objections) {
        var found = candidates.find(id).orElseThrow(NotFound::new);
        var person = people.find(id).orElseThrow(NotFound::new);
        var consents = people.consents(id);
        notes.looks().note(LookPurpose.PAGE, List.of(id));
        return new RightsPage(
                found,
                person,
                form,
                notes.requests().of(id).stream()
                        .map(request -> new RightsPage.Asked(request, request.due(laws), request.awaitsAct(consents)))
                        .toList(),
                ObjectionWords.byField(objections),
                consents.stream().filter(Consent::holds).toList(),
                found.stage().ended(),
                mandate.may(Role.OFFICER));
    }

    private TypedForm filled(Person person) {
        return TypedForm.typed(Map.of(
                "on", VietnamTime.today(clock).toString(),
                "withdrawnOn", VietnamTime.today(clock).toString(),
                "name", person.fullName(),
                "born",
                        "%02d/%d"
                                .formatted(
                                        person.born().getMonthValue(),
                                        person.born().getYear()),
                "sex", person.sex().name(),
                "job", person.job().name(),
                "unionMember", Boolean.toString(person.unionMember())));
    }
}
