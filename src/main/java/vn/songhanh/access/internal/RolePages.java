package vn.songhanh.access.internal;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.UnitSearch;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what the forms of roles show. */
@Service
class RolePages {

    private static final int MOST_UNITS = 12;

    private final PeoplePages people;
    private final UnitSearch units;
    private final Clock clock;

    RolePages(PeoplePages people, UnitSearch units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RoleFormPage fresh(AccountId id) {
        return form(id, RoleForm.fresh(VietnamTime.today(clock)), Faults.NONE);
    }

    @Transactional(readOnly = true)
    RoleFormPage form(AccountId id, RoleForm form, Faults faults) {
        var day = form.firstDay(VietnamTime.today(clock));
        var found = units.find(form.typed(), day, MOST_UNITS + 1);
        var shown = new ArrayList<>(found.subList(0, Math.min(MOST_UNITS, found.size())));
        // what was chosen stays to be seen, whatever is looked for next
        form.chosenUnit()
                .filter(unit -> shown.stream().noneMatch(hit -> hit.unit().equals(unit)))
                .flatMap(unit -> units.unit(unit, day))
                .ifPresent(shown::addFirst);
        return new RoleFormPage(
                people.person(id),
                form,
                shown.stream()
                        .map(hit -> new RoleFormPage.Choice(hit.unit().value(), hit.side(), hit.name(), hit.above()))
                        .toList(),
                found.size() > MOST_UNITS,
                faults);
    }

    @Transactional(readOnly = true)
    RoleEndingPage ending(AccountId id, long mandate) {
        return ending(id, mandate, VietnamTime.today(clock).toString(), Faults.NONE);
    }

    @Transactional(readOnly = true)
    RoleEndingPage ending(AccountId id, long mandate, String on, Faults faults) {
        var person = people.person(id);
        var line = person.roles().stream()
                .filter(role -> role.id() == mandate)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new RoleEndingPage(person, line, on, faults);
    }
}
