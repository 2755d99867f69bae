package vn.songhanh.founding.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.text.Words;

/** Goes on with the stories of the cases that led to an organisation. Where the house itself speaks, nobody told it. */
@Component
class OrganisationTale {

    private final CaseTable cases;
    private final Scribe scribe;

    OrganisationTale(CaseTable cases, Scribe scribe) {
        this.cases = cases;
        this.scribe = scribe;
    }

    /** The end is told on the day on which it takes effect, also where that is still to come. */
    void ended(Unit unit, UnitsReorganised event) {
        tell(
                unit.id(),
                "ENDING",
                event.decision().effectiveOn(),
                Words.of("{0}: {1}, quyết định {2}", "{0}: {1}, decision {2}")
                        .with(
                                event.kind().words(),
                                unit.name(),
                                event.decision().number()),
                event.note());
    }

    void consolidated(Unit unit, LocalDate on, String number, String note) {
        tell(
                unit.id(),
                "CONSOLIDATION",
                on,
                Words.of(
                                "Củng cố, kiện toàn cấp ủy, quyết định {0}",
                                "Consolidated, its committee filled, decision {0}")
                        .with(number),
                note);
    }

    /** In the story of the enterprise that left and of no other. */
    void left(Unit unit, EnterpriseId enterprise, LocalDate on, String number, String note) {
        cases.ofEnterprise(enterprise).stream()
                .filter(found -> unit.id().equals(found.organisation()))
                .forEach(found -> scribe.afterwards(
                        found,
                        "LEAVING",
                        on,
                        Words.of("Rời {0}, quyết định {1}", "Leaves {0}, decision {1}")
                                .with(unit.name(), number),
                        note));
    }

    private void tell(UnitId unit, String kind, LocalDate on, Words words, String note) {
        if (Voice.speaker().orElse(null) instanceof Acting.Person person && person.mandate() != null) {
            cases.ofOrganisation(unit).forEach(found -> scribe.afterwards(found, kind, on, words, note));
        }
    }
}
