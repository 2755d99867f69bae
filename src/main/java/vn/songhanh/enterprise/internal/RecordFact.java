package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Refused;

/** An officer records a dated fact of an enterprise. */
@Service
class RecordFact {

    private final EnterpriseTable enterprises;
    private final FactTable facts;
    private final UnitChoices units;
    private final WritingRight right;
    private final Clock clock;

    RecordFact(EnterpriseTable enterprises, FactTable facts, UnitChoices units, WritingRight right, Clock clock) {
        this.enterprises = enterprises;
        this.facts = facts;
        this.units = units;
        this.right = right;
        this.clock = clock;
    }

    @Transactional
    void takeover(EnterpriseId id, FactForm.Takeover takeover) {
        right.demand(id);
        var mandate = Voice.mandate(Role.OFFICER);
        if (!units.below(mandate.unit(), today()).containsKey(takeover.unit().toString())) {
            throw new Refused(
                    HttpStatus.FORBIDDEN,
                    Words.of(
                            "Chỉ được giao cho đơn vị mình hoặc đơn vị cấp dưới của mình.",
                            "You can give it only to your own unit or one below it."));
        }
        facts.putManagement(id, WritingRight.lineOf(mandate.side()), takeover.unit(), takeover.from());
    }

    @Transactional(readOnly = true)
    FactFormPage surveyForm(EnterpriseId id, FactForm form, Map<String, Words> faults) {
        right.demand(id);
        return page(id, form, Map.of(), faults);
    }

    @Transactional(readOnly = true)
    FactFormPage takeoverForm(EnterpriseId id, FactForm form, Map<String, Words> faults) {
        right.demand(id);
        Mandate mandate = Voice.mandate(Role.OFFICER);
        return page(id, form, units.below(mandate.unit(), today()), faults);
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    private FactFormPage page(EnterpriseId id, FactForm form, Map<String, String> choices, Map<String, Words> faults) {
        var registered = enterprises.find(id, today()).orElseThrow(NotFound::new);
        return new FactFormPage(id, registered.name(), form, today(), choices, faults);
    }
}
