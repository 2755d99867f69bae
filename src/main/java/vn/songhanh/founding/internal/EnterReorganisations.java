package vn.songhanh.founding.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/**
 * What the reorganisation of an organisation in an enterprise means for the register and the ledger: it is told and counted
 * in the transaction of the reorganisation. The body of the line claims it, the other one confirms.
 */
@Component
class EnterReorganisations {

    private final Enterprises enterprises;
    private final CountReorganisation due;
    private final OrganisationTale tale;
    private final EnterpriseStock stock;

    EnterReorganisations(
            Enterprises enterprises, CountReorganisation due, OrganisationTale tale, EnterpriseStock stock) {
        this.stock = stock;
        this.enterprises = enterprises;
        this.due = due;
        this.tale = tale;
    }

    /** Before those who look at what has been counted. */
    @EventListener
    @Order(0)
    void on(UnitsReorganised event) {
        if (event.movesOrganisations()) {
            requireBody();
            stock.waitForOthers();
        }
        var ended = inEnterprises(event.ended());
        ended.forEach(unit -> tale.ended(unit, event));
        switch (event.kind()) {
            case DISSOLVE -> end(ended, event);
            case MERGE -> merge(ended, event);
            case UPGRADE, DOWNGRADE, TRANSFER -> change(inEnterprises(event.changed()), event);
            case SPLIT -> {
                if (event.begun().isEmpty()) {
                    end(ended, intoOthers(event));
                } else {
                    divide(ended, event);
                }
            }
            // what is suspended is there as before
            case FOUND, RENAME, SUSPEND, RESUME -> {}
        }
    }

    /** Of several that become one new organisation, the first goes on as that one; into one that is there, all end. */
    private void merge(List<Unit> units, UnitsReorganised event) {
        if (event.begun().isEmpty() || units.isEmpty()) {
            end(units, event);
            return;
        }
        var first = units.getFirst();
        var into = event.begun().getFirst();
        var day = event.decision().effectiveOn();
        var all = enterprises.organisedIn(first.id(), day);
        all.forEach(enterprise -> enterprises.organised(enterprise, first.line(), into, day));
        end(units.stream().skip(1).toList(), event);
        all.stream()
                .limit(1)
                .forEach(enterprise -> due.count(new Fate(first, kind(into, event), false), enterprise, event));
    }

    /**
     * A divided organisation goes on as the ones it was divided into: the first stays where it was first, each other one takes
     * the next enterprise of a combined organisation. One more lives for each that found an enterprise; those that did not
     * are counted by the cases that bring them to one.
     */
    private void divide(List<Unit> units, UnitsReorganised event) {
        places(units, event).forEach((unit, all) -> {
            var begun = event.begun();
            for (var place = 0; place < all.size(); place++) {
                enterprises.organised(
                        all.get(place),
                        unit.line(),
                        begun.get(Math.min(place, begun.size() - 1)),
                        event.decision().effectiveOn());
            }
            for (var place = 0; place < Math.min(all.size(), begun.size()); place++) {
                due.count(new Fate(unit, kind(begun.get(place), event), place > 0), all.get(place), event);
            }
        });
    }

    /** One that is divided into none but what was there before goes into others, part by part, as one that is merged goes whole. */
    private static UnitsReorganised intoOthers(UnitsReorganised event) {
        return new UnitsReorganised(
                UnitEvent.Kind.MERGE,
                event.decision(),
                event.ended(),
                List.of(),
                event.changed(),
                event.kinds(),
                event.note());
    }

    /** The register first and the ledger last, since everybody waits for its lock. */
    private void end(List<Unit> units, UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        var places = places(units, event);
        units.forEach(unit -> enterprises.organisationEnded(unit.id(), day));
        places.forEach((unit, all) -> all.forEach(
                enterprise -> due.count(new Fate(unit, null, !enterprise.equals(all.getFirst())), enterprise, event)));
    }

    /** Most changes count nothing: a committee that becomes a cell is one organisation as before. */
    private void change(List<Unit> units, UnitsReorganised event) {
        if (event.movesOrganisations()) {
            places(units, event)
                    .forEach((unit, all) ->
                            due.count(new Fate(unit, kind(unit.id(), event), false), all.getFirst(), event));
        }
    }

    private static UnitKind kind(UnitId unit, UnitsReorganised event) {
        return Objects.requireNonNull(event.kinds().get(unit));
    }

    /** Where each unit is; those that are in no enterprise are left out. */
    private Map<Unit, List<EnterpriseId>> places(List<Unit> units, UnitsReorganised event) {
        var places = new LinkedHashMap<Unit, List<EnterpriseId>>();
        for (var unit : units) {
            var all = enterprises.organisedIn(unit.id(), event.decision().effectiveOn());
            if (!all.isEmpty()) {
                places.put(unit, all);
            }
        }
        return places;
    }

    static void requireBody() {
        if (Voice.speaker().orElseThrow() instanceof Acting.Person person && person.mandate() == null) {
            throw new Refused(
                    HttpStatus.CONFLICT,
                    Words.of(
                            "Việc này làm thay đổi số tổ chức trong sổ cái, nên phải do cán bộ của hệ thống ấy ghi; "
                                    + "quản trị viên không hành động thay bên nào.",
                            "This changes the organisations that the ledger counts, so an officer of that line records it; "
                                    + "an administrator acts for neither body."));
        }
    }

    private static List<Unit> inEnterprises(List<Unit> units) {
        return units.stream().filter(unit -> unit.kind().grassroots()).toList();
    }
}
