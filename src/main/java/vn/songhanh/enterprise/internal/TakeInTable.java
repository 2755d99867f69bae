package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.EnterpriseName;

/** Writes the rows of a list into the register, hundreds with one statement. */
@Repository
class TakeInTable {

    /** A name that an enterprise bore until a day. */
    record Bore(EnterpriseId id, EnterpriseName name, LocalDate until) {}

    /** What an enterprise of the register is after a row was taken in. */
    record After(
            EnterpriseId id,
            EnterpriseName name,
            @Nullable String form,
            String sector,
            String address,
            @Nullable Industry industry,
            @Nullable LocalDate registeredOn) {}

    private final JdbcClient jdbc;

    TakeInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else writes enterprises until the transaction ends; reading goes on. */
    void closeRegister() {
        jdbc.sql("lock table enterprise in share row exclusive mode").update();
    }

    /** After hundreds of new rows the database must count anew, or it plans for the register of yesterday. */
    void countAnew() {
        jdbc.sql("call count_register_anew()").update();
    }

    Map<EnterpriseCode, EnterpriseId> add(List<Told> rows, Function<Told, LocalDate> knownSince) {
        var ids = new HashMap<EnterpriseCode, EnterpriseId>();
        jdbc.sql("""
            insert into enterprise (code_kind, code, code_warning, name, name_key, legal_form, ownership_sector, address,
                                    vsic_version, vsic_code, registered_on, first_seen)
            select t.*
              from unnest(cast(:kinds as text[]), cast(:codes as text[]), cast(:warnings as text[]), cast(:names as text[]),
                          cast(:keys as text[]), cast(:forms as text[]), cast(:sectors as text[]), cast(:addresses as text[]),
                          cast(:versions as text[]), cast(:industries as text[]), cast(:registered as date[]),
                          cast(:since as date[])) t
            returning id, code_kind, code
            """)
                .param("since", texts(rows, row -> knownSince.apply(row).toString()))
                .param("kinds", texts(rows, row -> row.code().kind().name()))
                .param("codes", texts(rows, row -> row.code().value()))
                .param(
                        "warnings",
                        texts(
                                rows,
                                row -> row.code()
                                        .checkDigitWarning()
                                        .map(Enum::name)
                                        .orElse(null)))
                .param("names", texts(rows, row -> row.name().written()))
                .param("keys", texts(rows, row -> row.name().key()))
                .param("forms", texts(rows, row -> text(row.likelyForm())))
                .param("sectors", texts(rows, row -> row.likelySector().name()))
                .param("addresses", texts(rows, Told::address))
                .param("versions", texts(rows, row -> version(row.industry())))
                .param("industries", texts(rows, row -> code(row.industry())))
                .param("registered", texts(rows, row -> text(row.registeredOn())))
                .query(row -> {
                    var kind = EnterpriseCode.Kind.valueOf(row.getString("code_kind"));
                    ids.put(new EnterpriseCode(kind, row.getString("code")), new EnterpriseId(row.getInt("id")));
                });
        return ids;
    }

    void change(List<After> rows) {
        jdbc.sql("""
            update enterprise e
               set name = t.name, name_key = t.key, legal_form = t.form, ownership_sector = t.sector, address = t.address,
                   vsic_version = t.vsic_version, vsic_code = t.vsic_code, registered_on = t.registered_on,
                   version = e.version + 1
              from unnest(cast(:ids as int[]), cast(:names as text[]), cast(:keys as text[]), cast(:forms as text[]),
                          cast(:sectors as text[]), cast(:addresses as text[]), cast(:versions as text[]),
                          cast(:industries as text[]), cast(:registered as date[]))
                   t (id, name, key, form, sector, address, vsic_version, vsic_code, registered_on)
             where e.id = t.id
            """)
                .param("ids", rows.stream().mapToInt(row -> row.id().value()).toArray())
                .param("names", texts(rows, row -> row.name().written()))
                .param("keys", texts(rows, row -> row.name().key()))
                .param("forms", texts(rows, After::form))
                .param("sectors", texts(rows, After::sector))
                .param("addresses", texts(rows, After::address))
                .param("versions", texts(rows, row -> version(row.industry())))
                .param("industries", texts(rows, row -> code(row.industry())))
                .param("registered", texts(rows, row -> text(row.registeredOn())))
                .update();
    }

    void addFormerNames(List<Bore> names) {
        jdbc.sql("""
            insert into enterprise_alias (enterprise_id, name, name_key, kind, held_until)
            select t.id, t.name, t.key, 'FORMER', t.until
              from unnest(cast(:ids as int[]), cast(:names as text[]), cast(:keys as text[]), cast(:until as date[]))
                   t (id, name, key, until)
                on conflict (enterprise_id, name) do update set kind = 'FORMER', held_until = excluded.held_until
            """)
                .param("ids", names.stream().mapToInt(name -> name.id().value()).toArray())
                .param("names", texts(names, name -> name.name().written()))
                .param("keys", texts(names, name -> name.name().key()))
                .param("until", texts(names, name -> text(name.until())))
                .update();
    }

    void addOtherCodes(Map<EnterpriseCode, EnterpriseId> codes) {
        var entries = List.copyOf(codes.entrySet());
        jdbc.sql("""
            insert into enterprise_other_code (enterprise_id, code_kind, code)
            select * from unnest(cast(:ids as int[]), cast(:kinds as text[]), cast(:codes as text[]))
                on conflict (code_kind, code) do nothing
            """)
                .param(
                        "ids",
                        entries.stream()
                                .mapToInt(entry -> entry.getValue().value())
                                .toArray())
                .param("kinds", texts(entries, entry -> entry.getKey().kind().name()))
                .param("codes", texts(entries, entry -> entry.getKey().value()))
                .update();
    }

    private static @Nullable String version(@Nullable Industry industry) {
        return industry == null ? null : industry.version();
    }

    private static @Nullable String code(@Nullable Industry industry) {
        return industry == null ? null : industry.code();
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> text) {
        var texts = new @Nullable String[rows.size()];
        for (var i = 0; i < texts.length; i++) {
            texts[i] = text.apply(rows.get(i));
        }
        return texts;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }
}
