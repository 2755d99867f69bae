package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.Entering;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.text.Words;

/** Shows an organisation in its enterprises, and takes that it was consolidated or that an enterprise left it. */
@Service
class AfterFounding {

    private static final int MONTHS = 24;

    private final OrganisationPlaces places;
    private final CountAfterwards counting;
    private final OrganisationTale tale;
    private final MovedMonths months;

    AfterFounding(OrganisationPlaces places, CountAfterwards counting, OrganisationTale tale, MovedMonths months) {
        this.places = places;
        this.counting = counting;
        this.tale = tale;
        this.months = months;
    }

    @Transactional(readOnly = true)
    AfterFoundingPage page(UnitId id, Mandate mandate, StepForm form, Map<String, Words> faults) {
        var unit = places.unit(id);
        var here = places.of(unit, places.today());
        var ever = places.ever(unit);
        var officer = mandate.may(Role.OFFICER) && ever.stream().anyMatch(one -> places.may(mandate, unit, one));
        return new AfterFoundingPage(unit, here, ever, months.of(id, ever, MONTHS), officer, form, faults);
    }

    /** Answers with what is wrong, by field; nothing when it is told. */
    @Transactional
    Map<String, Words> leave(UnitId id, StepForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        var unit = places.unit(id);
        var faults = new LinkedHashMap<String, Words>();
        var reading = new AfterReading(form, faults, places.today());
        var decision = reading.decision("number", "on");
        var members = reading.members("members");
        if (decision == null || !faults.isEmpty()) {
            return faults;
        }
        counting.waitForOthers();
        var there = places.throughoutFrom(unit, decision.effectiveOn());
        var leaving = chosen(there, form).filter(_ -> there.size() > 1);
        var most = counting.held(there, decision);
        if (leaving.isEmpty()) {
            faults.put("enterprise", AfterReading.NOT_THERE);
        } else if (!places.may(mandate, unit, leaving.get())) {
            faults.put("enterprise", AfterReading.NOT_YOURS);
        } else if (members != null && most.isPresent() && members > most.getAsLong()) {
            faults.put("members", AfterReading.TOO_MANY.with(most.getAsLong()));
        } else {
            left(CountAfterwards.Leaving.of(unit, there, leaving.get(), members), decision, form.text("note"), faults);
        }
        return faults;
    }

    /** The register and the story first and the ledger last, since everybody waits for its lock; nothing is kept of what is at fault. */
    private void left(CountAfterwards.Leaving leaving, Decision decision, String note, Map<String, Words> faults) {
        if (!places.left(leaving.unit(), leaving.enterprise(), decision.effectiveOn())) {
            faults.put("enterprise", AfterReading.ENDS_ANYWAY);
            return;
        }
        tale.left(leaving.unit(), leaving.enterprise().id(), decision.effectiveOn(), decision.number(), note);
        counting.left(leaving, decision, note).ifPresent(below -> {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            faults.put("members", Words.joined(" ", List.of(below, AfterReading.OR_FEWER)));
        });
    }

    /** The same for a Party organisation whose committee was filled (indicator 3.08; what is upgraded counts by itself). */
    @Transactional
    Map<String, Words> consolidate(UnitId id, StepForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        var unit = places.unit(id);
        var faults = new LinkedHashMap<String, Words>();
        var decision = new AfterReading(form, faults, places.today()).decision("decision", "day");
        if (decision == null || !faults.isEmpty()) {
            return faults;
        }
        var first = first(unit, decision.effectiveOn());
        if (unit.line() != Line.PARTY || first.isEmpty()) {
            faults.put("day", AfterReading.NOT_THEN);
        } else if (!places.may(mandate, unit, first.get())) {
            faults.put("decision", AfterReading.NOT_YOURS);
        } else if (counting.consolidated(unit, first.get(), decision, form.text("what"))
                        .orElse(null)
                instanceof Entering.AlreadyEntered) {
            faults.put("decision", AfterReading.TOLD_BEFORE);
        } else {
            tale.consolidated(unit, decision.effectiveOn(), decision.number(), form.text("what"));
        }
        return faults;
    }

    private Optional<Standing> first(Unit unit, LocalDate on) {
        return places.of(unit, on).stream().findFirst();
    }

    private static Optional<Standing> chosen(List<Standing> places, StepForm form) {
        return places.stream()
                .filter(one -> one.id().toString().equals(form.line("enterprise")))
                .findFirst();
    }
}
