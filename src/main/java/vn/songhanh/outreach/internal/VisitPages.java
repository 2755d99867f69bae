package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.EnterpriseLookup;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.outreach.Objection;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads the short form of a visit. */
@Service
class VisitPages {

    /** So many enterprises of the unit are offered without a connection; others are typed by code or name. */
    private static final int NEAR = 400;

    private final EnterpriseLookup enterprises;
    private final Organisation organisation;
    private final Clock clock;

    VisitPages(EnterpriseLookup enterprises, Organisation organisation, Clock clock) {
        this.enterprises = enterprises;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    VisitPage blank(Mandate mandate, String enterprise) {
        var form = ActivityForm.empty()
                .with("key", UUID.randomUUID().toString())
                .with("enterprise", enterprise)
                .with("from", VietnamTime.today(clock).toString())
                .with("answer", "NONE");
        return page(mandate, form, List.of());
    }

    /** The form again as it was typed, with what speaks against it. */
    @Transactional(readOnly = true)
    VisitPage again(Mandate mandate, ActivityForm form, List<Objection> objections) {
        return page(mandate, form, objections);
    }

    private VisitPage page(Mandate mandate, ActivityForm form, List<Objection> objections) {
        var today = VietnamTime.today(clock);
        var units = organisation.idsWithin(mandate.unit(), today);
        return new VisitPage(
                form,
                enterprises.near(units, today, NEAR),
                faults(objections),
                objections.stream().anyMatch(Objection.PeriodLocked.class::isInstance)
                        || !form.text("reasonLate").isEmpty());
    }

    /** The faults by the fields of the short form. */
    private static Map<String, Words> faults(List<Objection> objections) {
        return ObjectionWords.byField(objections, VisitPages::field);
    }

    private static String field(Objection objection) {
        if (objection instanceof Objection.NotYet) {
            return "from";
        }
        var field = ObjectionWords.field(objection);
        return switch (field) {
            case "enterprises" -> "enterprise";
            case "reason" -> "reasonLate";
            case "to", "lead", "title" -> "";
            default -> field.replaceFirst("-\\d+$", "");
        };
    }
}
