package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what the form of an enterprise shows. */
@Service
class EnterpriseForms {

    private final EnterpriseTable enterprises;
    private final UnitChoices units;
    private final Organisation organisation;
    private final WritingRight right;
    private final Clock clock;

    EnterpriseForms(
            EnterpriseTable enterprises,
            UnitChoices units,
            Organisation organisation,
            WritingRight right,
            Clock clock) {
        this.enterprises = enterprises;
        this.units = units;
        this.organisation = organisation;
        this.right = right;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    EnterpriseFormPage empty(Mandate mandate) {
        return page(null, EnterpriseForm.empty(mandate.unit().toString()), Map.of(), false, null, Map.of(), mandate);
    }

    @Transactional(readOnly = true)
    EnterpriseFormPage of(EnterpriseId id, Mandate mandate) {
        right.demand(id);
        var registered = enterprises.find(id, today()).orElseThrow(NotFound::new);
        return page(id, registered.asForm(), Map.of(), false, null, Map.of(), mandate);
    }

    @Transactional(readOnly = true)
    EnterpriseFormPage faulty(
            @Nullable EnterpriseId id, EnterpriseForm form, Draft.Reading.Faulty faulty, Mandate mandate) {
        return page(id, form, faulty.faults(), faulty.confirmable(), null, Map.of(), mandate);
    }

    @Transactional(readOnly = true)
    EnterpriseFormPage codeTaken(@Nullable EnterpriseId id, EnterpriseForm form, EnterpriseId known, Mandate mandate) {
        var fault = Words.of("Mã số này đã có trong sổ", "The register has this code already");
        return page(id, form, Map.of("code", fault), false, known, Map.of(), mandate);
    }

    @Transactional(readOnly = true)
    EnterpriseFormPage knownLonger(EnterpriseId id, EnterpriseForm form, LocalDate since, Mandate mandate) {
        var fault = Words.of(
                        "Sổ đã theo dõi từ ngày {0}; chỉ lùi về trước được",
                        "The register knows it since {0}; it can only be an earlier day")
                .with(since);
        return page(id, form, Map.of("knownSince", fault), false, null, Map.of(), mandate);
    }

    /** Keeps what was typed; sending it once more overwrites knowingly. */
    @Transactional(readOnly = true)
    EnterpriseFormPage changedMeanwhile(EnterpriseForm form, Registered now, Mandate mandate) {
        return page(
                now.id(),
                form.withVersion(Integer.toString(now.version())),
                Map.of(),
                false,
                null,
                now.changedAgainst(form),
                mandate);
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    private EnterpriseFormPage page(
            @Nullable EnterpriseId id,
            EnterpriseForm form,
            Map<String, Words> faults,
            boolean confirmable,
            @Nullable EnterpriseId known,
            Map<String, String> meanwhile,
            Mandate mandate) {
        var managing = units.below(mandate.unit(), today());
        return new EnterpriseFormPage(
                id,
                form,
                faults,
                confirmable || form.confirmed() != null,
                known,
                meanwhile,
                units.places(today()),
                organisation.unit(mandate.unit(), today()).isPresent() ? managing : Map.of());
    }
}
