package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.LegalForm;

/**
 * An enterprise as it stands in the register today, as the form and its page see it.
 *
 * @param version grows with every change; a form that saw another one is told so
 */
record Registered(
        EnterpriseId id,
        int version,
        EnterpriseCode code,
        boolean codeConfirmed,
        EnterpriseCode.@Nullable Warning codeWarning,
        String name,
        String shortName,
        @Nullable LegalForm legalForm,
        OwnershipSector sector,
        String address,
        @Nullable UnitId ward,
        @Nullable Industry industry,
        @Nullable LocalDate registeredOn,
        LocalDate firstSeen,
        TaxStatus status) {

    EnterpriseForm asForm() {
        return new EnterpriseForm(
                code.value(),
                codeConfirmed ? "true" : null,
                name,
                null,
                shortName,
                legalForm == null ? null : legalForm.name(),
                sector.name(),
                address,
                ward == null ? null : ward.toString(),
                industry == null ? Industries.NEWEST : industry.version(),
                industry == null ? null : industry.code(),
                registeredOn == null ? null : registeredOn.toString(),
                firstSeen.toString(),
                status.code(),
                null,
                Integer.toString(version));
    }

    /** The fields in which the typed form and the register differ, with what the register holds now. */
    Map<String, String> changedAgainst(EnterpriseForm typed) {
        var now = asForm();
        var differing = new LinkedHashMap<String, String>();
        compare(differing, "code", now.code(), typed.code());
        compare(differing, "name", now.name(), typed.name());
        compare(differing, "shortName", now.shortName(), typed.shortName());
        compare(differing, "legalForm", now.legalForm(), typed.legalForm());
        compare(differing, "sector", now.sector(), typed.sector());
        compare(differing, "address", now.address(), typed.address());
        compare(differing, "ward", now.ward(), typed.ward());
        compare(differing, "vsicCode", now.vsicCode(), typed.vsicCode());
        compare(differing, "registeredOn", now.registeredOn(), typed.registeredOn());
        compare(differing, "knownSince", now.knownSince(), typed.knownSince());
        compare(differing, "status", now.status(), typed.status());
        return differing;
    }

    private static void compare(
            Map<String, String> differing, String field, @Nullable String now, @Nullable String typed) {
        var standing = EnterpriseForm.line(now);
        if (!Objects.equals(standing, EnterpriseForm.line(typed))) {
            differing.put(field, standing);
        }
    }
}
