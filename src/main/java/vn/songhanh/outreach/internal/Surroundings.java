package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.Fact;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Visit;
import vn.songhanh.programme.Programmes;

/** What the trees, the register and the agreements say about an activity on its day. */
@Component
class Surroundings {

    private final Organisation organisation;
    private final Enterprises enterprises;
    private final Programmes programmes;

    Surroundings(Organisation organisation, Enterprises enterprises, Programmes programmes) {
        this.organisation = organisation;
        this.enterprises = enterprises;
        this.programmes = programmes;
    }

    /** What speaks against this person's telling of it: the lead is theirs or lies below them, on that day or today. */
    Optional<Objection> against(Mandate mandate, UnitId lead, LocalDate on, LocalDate today) {
        var side = side(lead, on).or(() -> side(lead, today));
        if (side.isPresent() && side.get() != mandate.side()) {
            return Optional.of(new Objection.OtherSide(side.get()));
        }
        var within = mandate.unit().equals(lead)
                || organisation.within(lead, mandate.unit(), on)
                || organisation.within(lead, mandate.unit(), today);
        return side.isPresent() && within ? Optional.empty() : Optional.of(new Objection.OtherUnit());
    }

    boolean mayTell(Mandate mandate, Activity activity, LocalDate today) {
        return mandate.may(Role.OFFICER)
                && against(mandate, activity.plan().lead(), activity.on(), today)
                        .isEmpty();
    }

    /** The bodies whose activity it is. */
    List<Side> sides(Side lead, Plan plan) {
        var sides = new ArrayList<Side>();
        sides.add(lead);
        var theirs = plan.partners().stream()
                .flatMap(partner -> side(partner, plan.when().to()).stream())
                .anyMatch(side -> side != lead);
        if (theirs) {
            sides.add(lead.other());
        }
        return sides;
    }

    /** What speaks against a day on which nothing was agreed yet: it would count nowhere, ever. */
    Optional<Objection> early(LocalDate on) {
        return programmes.all().stream()
                .map(programme -> programme.term().first())
                .min(Comparator.naturalOrder())
                .filter(on::isBefore)
                .map(Objection.BeforeProgrammes::new);
    }

    /** Whether a programme was in force on that day. */
    boolean counted(LocalDate on) {
        return programmes.inForce(on).isPresent();
    }

    /** All that the activity counts; nothing on a day without a programme. The caller may take from it. */
    Map<String, Fact> facts(Activity activity, List<Visit> visits) {
        return programmes
                .inForce(activity.on())
                .map(programme -> {
                    var standings = visits.stream()
                            .filter(Visit::present)
                            .flatMap(visit -> enterprises.standing(visit.enterprise(), activity.on()).stream())
                            .collect(java.util.stream.Collectors.toMap(one -> one.id(), one -> one));
                    return new Counting(programme, activity, places(activity)).facts(visits, standings);
                })
                .orElseGet(LinkedHashMap::new);
    }

    /** Where the activity itself counts: once under its lead, and on the other line under what all partners there have above. */
    private Map<Line, UnitId> places(Activity activity) {
        var places = new EnumMap<Line, UnitId>(Line.class);
        places.put(Line.of(activity.side()), activity.plan().lead());
        var other = activity.side().other();
        var paths = activity.plan().partners().stream()
                .filter(partner ->
                        side(partner, activity.on()).filter(other::equals).isPresent())
                .map(partner -> organisation.path(partner, activity.on()))
                .toList();
        if (!paths.isEmpty()) {
            paths.getFirst().stream()
                    .filter(unit -> paths.stream().allMatch(path -> path.contains(unit)))
                    .findFirst()
                    .ifPresent(unit -> places.put(Line.of(other), unit));
        }
        return places;
    }

    private Optional<Side> side(UnitId unit, LocalDate on) {
        return organisation.unit(unit, on).flatMap(one -> switch (one.line()) {
            case PARTY -> Optional.of(Side.PARTY);
            case UNION -> Optional.of(Side.UNION);
            case TERRITORY, ZONE -> Optional.<Side>empty();
        });
    }
}
