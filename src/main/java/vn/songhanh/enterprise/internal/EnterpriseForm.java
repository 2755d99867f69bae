package vn.songhanh.enterprise.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;

/**
 * What the browser sends of an enterprise.
 *
 * @param confirmed the officer takes it on record that the code is right although its check digit is not
 * @param spelling the name is only spelled otherwise; the enterprise has not been renamed
 * @param knownSince the first day for which the register is to know it; empty for the usual one
 * @param unit the managing unit on the officer's own line; only for a new one
 * @param version the state of the register that the officer saw; empty for a new one
 */
public record EnterpriseForm(
        @Nullable String code,
        @Nullable String confirmed,
        @Nullable String name,
        @Nullable String spelling,
        @Nullable String shortName,
        @Nullable String legalForm,
        @Nullable String sector,
        @Nullable String address,
        @Nullable String ward,
        @Nullable String vsicVersion,
        @Nullable String vsicCode,
        @Nullable String registeredOn,
        @Nullable String knownSince,
        @Nullable String status,
        @Nullable String unit,
        @Nullable String version) {

    static EnterpriseForm empty(String unit) {
        return new EnterpriseForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Industries.NEWEST,
                null,
                null,
                null,
                "00",
                unit,
                null);
    }

    static String line(@Nullable String typed) {
        return Typed.line(typed);
    }

    int seenVersion() {
        return Typed.version(version);
    }

    EnterpriseForm withVersion(String current) {
        return new EnterpriseForm(
                code,
                confirmed,
                name,
                spelling,
                shortName,
                legalForm,
                sector,
                address,
                ward,
                vsicVersion,
                vsicCode,
                registeredOn,
                knownSince,
                status,
                unit,
                current);
    }
}
