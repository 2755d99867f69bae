package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * An agreement as somebody wants to write it down.
 *
 * @param holders who holds each side from now on
 * @param handedOver the first day of a holder that is not the present one, by side
 */
record ProgrammeDraft(
        String code,
        Words title,
        Words aim,
        String number,
        LocalDate signedOn,
        LocalDate first,
        LocalDate last,
        Set<OwnershipSector> scope,
        Map<Side, UnitId> holders,
        Map<Side, LocalDate> handedOver,
        List<Words> bases) {

    /**
     * What the rules look at besides the draft.
     *
     * @param now the programme as it stands; null for a new one
     * @param others all other programmes
     * @param counted the days on which something counts already
     * @param mandate the seat of the one who writes; empty for an administrator
     */
    record Around(
            @Nullable Programme now,
            List<Programme> others,
            Optional<Period> counted,
            Optional<Mandate> mandate,
            LocalDate today) {}

    List<ProgrammeObjection> objections(Around around) {
        var objections = new ArrayList<ProgrammeObjection>();
        if (around.others().stream().anyMatch(other -> other.code().equals(code))) {
            objections.add(new ProgrammeObjection.CodeTaken(code));
        }
        if (holders.size() == Side.values().length
                && Set.copyOf(holders.values()).size() == 1) {
            objections.add(new ProgrammeObjection.OneUnitOnBothSides());
        }
        if (scope.isEmpty()) {
            objections.add(new ProgrammeObjection.ScopeEmpty());
        }
        around.mandate()
                .filter(mandate -> !mandate.unit().equals(holders.get(mandate.side())) && around.now() == null)
                .ifPresent(mandate -> objections.add(new ProgrammeObjection.NotYourOrganisation(mandate.side())));
        if (last.isAfter(first)) {
            ofTerm(Period.of(first, last), around, objections);
        } else {
            objections.add(new ProgrammeObjection.EndsBeforeItBegins(first, last));
        }
        if (around.now() != null) {
            ofHandover(around.now(), around.today(), objections);
        }
        return List.copyOf(objections);
    }

    private void ofTerm(Period term, Around around, List<ProgrammeObjection> objections) {
        if (signedOn.isAfter(last)) {
            objections.add(new ProgrammeObjection.SignedAfterItEnds(signedOn, last));
        }
        if (around.now() != null && around.now().term().equals(term)) {
            return;
        }
        around.others().stream()
                .filter(other -> other.term().overlaps(term))
                .forEach(other -> objections.add(new ProgrammeObjection.Overlaps(other.title(), other.term())));
        around.counted()
                .filter(counted -> !term.contains(counted))
                .ifPresent(counted -> objections.add(new ProgrammeObjection.ResultsOutside(counted)));
    }

    private void ofHandover(Programme now, LocalDate today, List<ProgrammeObjection> objections) {
        for (var party : handovers(now, today)) {
            var day = handedOver.get(party.side());
            var since = now.parties().stream()
                    .filter(held -> held.side() == party.side() && held.to() == null)
                    .map(Programme.Party::from)
                    .max(LocalDate::compareTo);
            if (day == null) {
                objections.add(new ProgrammeObjection.HandoverDayMissing(party.side()));
            } else if (since.filter(day::isBefore).isPresent()) {
                objections.add(new ProgrammeObjection.HandedOverTooEarly(party.side(), since.get()));
            }
        }
    }

    /** The sides that another organisation takes than the one that holds them. */
    List<Programme.Party> handovers(Programme now, LocalDate today) {
        var handovers = new EnumMap<Side, Programme.Party>(Side.class);
        holders.forEach((side, unit) -> {
            if (!now.holder(side, today).equals(Optional.of(unit))) {
                handovers.put(side, new Programme.Party(side, unit, handedOver.getOrDefault(side, today), null));
            }
        });
        return List.copyOf(handovers.values());
    }

    /** The agreement; whoever signs it holds a side from the day it begins to count. */
    NewProgramme opened() {
        var since = signedOn.isBefore(first) ? signedOn : first;
        var parties = holders.entrySet().stream()
                .map(held -> new Programme.Party(held.getKey(), held.getValue(), since, null))
                .toList();
        return new NewProgramme(code, title, aim, number, signedOn, Period.of(first, last), scope, parties, bases);
    }
}
