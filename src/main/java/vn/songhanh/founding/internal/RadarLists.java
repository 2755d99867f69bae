package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;

/** Reads the radar, for the screen and for a file. */
@Service
class RadarLists {

    private static final int ALL_ROWS = 1_000_000;

    private final RadarTable table;
    private final Programmes programmes;
    private final UnitChoices units;
    private final RadarWording wording;
    private final Clock clock;

    RadarLists(RadarTable table, Programmes programmes, UnitChoices units, RadarWording wording, Clock clock) {
        this.table = table;
        this.programmes = programmes;
        this.units = units;
        this.wording = wording;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RadarPage page(RadarQuestion question, Mandate mandate) {
        var today = VietnamTime.today(clock);
        var offset = (question.chosenPage() - 1) * RadarPage.ROWS;
        var found = table.find(asked(question, mandate, today, RadarPage.ROWS, offset));
        var choices = wording.choices(mandate, today);
        return new RadarPage(
                question,
                found.lines(),
                found.counts(),
                offset,
                wording.rules(today),
                wording.names(found.lines(), today),
                choices,
                wording.chosen(question, choices),
                mandate,
                own(mandate, today).isEmpty(),
                today);
    }

    /** All rows of the answer, in its order. */
    @Transactional(readOnly = true)
    RadarFile file(RadarQuestion question, Mandate mandate) {
        var today = VietnamTime.today(clock);
        var lines = table.find(asked(question, mandate, today, ALL_ROWS, 0)).lines();
        return new RadarFile(lines, wording.rules(today), wording.names(lines, today), today);
    }

    private RadarTable.Asked asked(RadarQuestion question, Mandate mandate, LocalDate on, int limit, int offset) {
        return new RadarTable.Asked(
                question,
                on,
                scope(on),
                within(question, mandate, on),
                question.chosenPlace().map(place -> units.within(place, on)).orElse(null),
                wording.rule(Eligibility.UNION_SURVEY, on),
                wording.rule(Eligibility.PARTY, on),
                on.minusMonths(wording.rule(RadarWording.FRESH, on)),
                mandate.side(),
                limit,
                offset);
    }

    private List<OwnershipSector> scope(LocalDate on) {
        return programmes
                .inForce(on)
                .map(Programme::scope)
                .map(List::copyOf)
                .orElseGet(() -> List.of(OwnershipSector.values()));
    }

    private long @Nullable [] within(RadarQuestion question, Mandate mandate, LocalDate on) {
        var chosen = question.chosenUnit()
                .or(() -> question.everywhere()
                        ? Optional.<Long>empty()
                        : own(mandate, on).map(UnitId::value));
        return chosen.map(unit -> units.within(unit, on)).orElse(null);
    }

    /** The unit to which a person looks first; empty for those who act for a holder of the programme. */
    private Optional<UnitId> own(Mandate mandate, LocalDate on) {
        var holds = programmes
                .inForce(on)
                .filter(programme -> programme.heldBy(mandate.side(), mandate.unit(), on))
                .isPresent();
        return holds ? Optional.empty() : Optional.of(mandate.unit());
    }
}
