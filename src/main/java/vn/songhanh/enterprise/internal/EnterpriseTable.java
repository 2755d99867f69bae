package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.text.EnterpriseName;

/** Who the enterprises are, and what they were called. */
@Repository
class EnterpriseTable {

    private final JdbcClient jdbc;

    EnterpriseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EnterpriseId add(Registration registration) {
        var industry = registration.industry();
        var form = registration.legalForm();
        return new EnterpriseId(jdbc.sql("""
            insert into enterprise (code_kind, code, code_warning, code_confirmed, name, name_key, short_name, legal_form,
                                    ownership_sector, address, vsic_version, vsic_code, registered_on, first_seen)
            values (:kind, :code, :warning, :confirmed, :name, :key, :shortName, :form,
                    :sector, :address, :vsicVersion, :vsicCode, :registeredOn, :firstSeen)
            returning id
            """)
                .param("kind", registration.code().kind().name())
                .param("code", registration.code().value())
                .param(
                        "warning",
                        registration.code().checkDigitWarning().map(Enum::name).orElse(null))
                .param("confirmed", registration.codeConfirmed())
                .param("name", registration.name())
                .param("key", EnterpriseName.of(registration.name()).key())
                .param("shortName", registration.shortName())
                .param("form", form == null ? null : form.name())
                .param("sector", registration.sector().name())
                .param("address", registration.address())
                .param("vsicVersion", industry == null ? null : industry.version())
                .param("vsicCode", industry == null ? null : industry.code())
                .param("registeredOn", registration.registeredOn())
                .param("firstSeen", registration.firstSeen())
                .query(Integer.class)
                .single());
    }

    /** The earlier name once more is no news. */
    void addFormerName(EnterpriseId id, String name, LocalDate until) {
        jdbc.sql("""
            insert into enterprise_alias (enterprise_id, name, name_key, kind, held_until)
            values (:id, :name, :key, 'FORMER', :until)
                on conflict (enterprise_id, name) do update set kind = 'FORMER', held_until = excluded.held_until
            """)
                .param("id", id.value())
                .param("name", name)
                .param("key", EnterpriseName.of(name).key())
                .param("until", until)
                .update();
    }
}
