package vn.songhanh.founding.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/**
 * What the reorganisation of an organisation in an enterprise means for the register and the ledger: it is told and counted
 * in the transaction of the reorganisation. The body of the line claims it, the other one confirms.
 */
@Component
class EnterReorganisations {

    private final Enterprises enterprises;
    private final Programmes programmes;
    private final Endings endings;
    private final Ledger ledger;

    EnterReorganisations(Enterprises enterprises, Programmes programmes, Endings endings, Ledger ledger) {
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.endings = endings;
        this.ledger = ledger;
    }

    @EventListener
    void on(UnitsReorganised event) {
        switch (event.kind()) {
            case DISSOLVE -> end(inEnterprises(event.ended()), event);
            case MERGE -> merge(inEnterprises(event.ended()), event);
            case UPGRADE -> upgrade(inEnterprises(event.changed()), event);
            // a move within the trees changes no stock; a division of a grassroots organisation is told by its cases
            case FOUND, RENAME, TRANSFER, SPLIT -> {}
        }
    }

    /** Of several that become one new organisation, the first goes on as that one; into one that is there, all end. */
    private void merge(List<Unit> units, UnitsReorganised event) {
        var goesOn = !event.begun().isEmpty() && !units.isEmpty();
        if (goesOn) {
            var first = units.getFirst();
            var day = event.decision().effectiveOn();
            enterprises
                    .organisedIn(first.id(), day)
                    .ifPresent(enterprise -> enterprises.organised(
                            enterprise, first.line(), event.begun().getFirst(), day));
        }
        end(units.stream().skip(goesOn ? 1 : 0).toList(), event);
    }

    /** The register first and the ledger last, since everybody waits for its lock. */
    private void end(List<Unit> units, UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        var places = places(units, event);
        units.forEach(unit -> enterprises.organisationEnded(unit.id(), day));
        places.forEach((unit, enterprise) -> count(unit, enterprise, event));
    }

    private void upgrade(List<Unit> units, UnitsReorganised event) {
        places(units.stream().filter(unit -> unit.line() == Line.PARTY).toList(), event)
                .forEach((unit, enterprise) -> count(unit, enterprise, event));
    }

    private Map<Unit, EnterpriseId> places(List<Unit> units, UnitsReorganised event) {
        var places = new LinkedHashMap<Unit, EnterpriseId>();
        for (var unit : units) {
            enterprises
                    .organisedIn(unit.id(), event.decision().effectiveOn())
                    .ifPresent(enterprise -> places.put(unit, enterprise));
        }
        return places;
    }

    private void count(Unit unit, EnterpriseId enterprise, UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        var standing = enterprises.standing(enterprise, day).orElseThrow();
        programmes
                .inForce(day)
                .filter(programme -> programme.scope().contains(standing.sector()))
                .map(programme -> endings.fact(programme.id(), unit, standing, event))
                .ifPresent(fact -> enter(fact, unit.line() == Line.UNION ? Side.UNION : Side.PARTY));
    }

    /** What falls into a signed period is counted in the open one; what is still to come is counted by nobody yet. */
    private void enter(Fact fact, Side side) {
        if (ledger.enter(fact, side) instanceof Entering.PeriodLocked) {
            ledger.adjust(fact, side, "Quyết định được ghi sau khi kỳ đã ký");
        }
    }

    private static void requireBody() {
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

    /** Those that are counted; a subordinate cell is part of a grassroots organisation that is. */
    private static List<Unit> inEnterprises(List<Unit> units) {
        var counted = units.stream()
                .filter(unit -> unit.kind().grassroots() && unit.kind() != UnitKind.SUBORDINATE_CELL)
                .toList();
        if (!counted.isEmpty()) {
            requireBody();
        }
        return counted;
    }
}
