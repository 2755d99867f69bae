package vn.songhanh.founding.internal;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.OfficialMembers;
import vn.songhanh.ledger.Entering;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;

/**
 * Takes how many official members came to a Party organisation from elsewhere in a month and how many went (indicator 2.16): as
 * numbers, for no file of members is kept here. Those on probation are counted one by one in the pool.
 */
@Service
class OfficialMembersMove implements OfficialMembers {

    private final OrganisationPlaces places;
    private final CountAfterwards counting;

    OfficialMembersMove(OrganisationPlaces places, CountAfterwards counting) {
        this.places = places;
        this.counting = counting;
    }

    @Override
    @Transactional
    public boolean moved(UnitId organisation, EnterpriseId enterprise, YearMonth month, int came, int went) {
        var form = StepForm.typed(Map.of(
                "place", enterprise.toString(),
                "month", "%02d/%d".formatted(month.getMonthValue(), month.getYear()),
                "movedIn", Integer.toString(came),
                "movedOut", Integer.toString(went)));
        return move(organisation, form).isEmpty();
    }

    /** Answers with what is wrong, by field; nothing when it is told. */
    @Transactional
    Map<String, Words> move(UnitId id, StepForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        var unit = places.unit(id);
        var faults = new LinkedHashMap<String, Words>();
        var reading = new AfterReading(form, faults, places.today());
        var month = reading.month("month");
        var came = reading.members("movedIn");
        var went = reading.members("movedOut");
        if (month == null || !faults.isEmpty()) {
            return faults;
        }
        var there = places.in(unit, month);
        var place = place(there, form);
        if (unit.line() != Line.PARTY || there.isEmpty()) {
            faults.put("month", AfterReading.NOWHERE_THAT_MONTH);
        } else if (place.isEmpty()) {
            faults.put("place", AfterReading.NOT_THAT_MONTH);
        } else if (!places.may(mandate, unit, place.get())) {
            faults.put("month", AfterReading.NOT_YOURS);
        } else if (came == null || went == null || came + went == 0) {
            faults.put("movedIn", AfterReading.NOBODY_MOVED);
        } else {
            against(counting.moved(unit, place.get(), month, came, went))
                    .ifPresent(words -> faults.put("month", words));
        }
        return faults;
    }

    private static Optional<Words> against(Optional<Entering> told) {
        return switch (told.orElse(null)) {
            case null -> Optional.of(AfterReading.NOT_COUNTED);
            case Entering.AlreadyEntered(var entry, var _, var _, var by) ->
                Optional.of(AfterReading.MONTH_TOLD.with(by, entry.value()));
            case Entering.Entered _ -> Optional.empty();
            case Entering refused -> throw new IllegalStateException("Not entered: " + refused);
        };
    }

    /** The enterprise that was chosen, or the only one where there was none to choose. */
    private static Optional<Standing> place(List<Standing> there, StepForm form) {
        var chosen = form.line("place");
        return chosen.isEmpty() && there.size() == 1
                ? Optional.of(there.getFirst())
                : there.stream()
                        .filter(one -> one.id().toString().equals(chosen))
                        .findFirst();
    }
}
