package vn.songhanh.enterprise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.EnterpriseName;
import vn.songhanh.text.LegalForm;

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

    Optional<EnterpriseId> byCode(EnterpriseCode code) {
        return jdbc.sql("select id from enterprise where code_kind = :kind and code = :code")
                .param("kind", code.kind().name())
                .param("code", code.value())
                .query(Integer.class)
                .optional()
                .map(EnterpriseId::new);
    }

    Optional<Registered> find(EnterpriseId id, LocalDate on) {
        return jdbc.sql("""
            select e.*, r.status, r.ward
              from enterprise e
              join register_on(:day) r on r.id = e.id
             where e.id = :id
            """)
                .param("id", id.value())
                .param("day", on)
                .query(EnterpriseTable::toRegistered)
                .optional();
    }

    /** The same, held until the end of the transaction, so that two officers change it one after the other. */
    Optional<Registered> locked(EnterpriseId id, LocalDate on) {
        jdbc.sql("select id from enterprise where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id, on);
    }

    void change(EnterpriseId id, Draft draft, LocalDate firstSeen) {
        var industry = draft.industry();
        var form = draft.legalForm();
        jdbc.sql("""
            update enterprise
               set code_kind = :kind, code = :code, code_warning = :warning, code_confirmed = :confirmed,
                   name = :name, name_key = :key, short_name = :shortName, legal_form = :form,
                   ownership_sector = :sector, address = :address, vsic_version = :vsicVersion,
                   vsic_code = :vsicCode, registered_on = :registeredOn, first_seen = :firstSeen, version = version + 1
             where id = :id
            """)
                .param("id", id.value())
                .param("kind", draft.code().kind().name())
                .param("code", draft.code().value())
                .param(
                        "warning",
                        draft.code().checkDigitWarning().map(Enum::name).orElse(null))
                .param("confirmed", draft.codeConfirmed())
                .param("name", draft.name())
                .param("key", EnterpriseName.of(draft.name()).key())
                .param("shortName", draft.shortName())
                .param("form", form == null ? null : form.name())
                .param("sector", draft.sector().name())
                .param("address", draft.address())
                .param("vsicVersion", industry == null ? null : industry.version())
                .param("vsicCode", industry == null ? null : industry.code())
                .param("registeredOn", draft.registeredOn())
                .param("firstSeen", firstSeen)
                .update();
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

    private static Registered toRegistered(ResultSet row, int number) throws SQLException {
        var form = row.getString("legal_form");
        var warning = row.getString("code_warning");
        var ward = row.getObject("ward", Long.class);
        var vsic = row.getString("vsic_code");
        return new Registered(
                new EnterpriseId(row.getInt("id")),
                row.getInt("version"),
                new EnterpriseCode(EnterpriseCode.Kind.valueOf(row.getString("code_kind")), row.getString("code")),
                row.getBoolean("code_confirmed"),
                warning == null ? null : EnterpriseCode.Warning.valueOf(warning),
                row.getString("name"),
                row.getString("short_name"),
                form == null ? null : LegalForm.valueOf(form),
                OwnershipSector.valueOf(row.getString("ownership_sector")),
                row.getString("address"),
                ward == null ? null : new UnitId(ward),
                vsic == null ? null : new Industry(row.getString("vsic_version"), vsic),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("first_seen", LocalDate.class),
                TaxStatus.of(row.getString("status")).orElseThrow());
    }
}
