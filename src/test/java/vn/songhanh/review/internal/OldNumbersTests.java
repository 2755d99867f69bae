package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.OldSchema;

/** What was numbered and signed before numbers were kept with their days, and before one person could no longer sign for both bodies. */
@DatabaseTest
class OldNumbersTests {

    private static final List<String> BELOW = List.of(
            "__root",
            "access",
            "attachment",
            "organisation",
            "rulebook",
            "enterprise",
            "programme",
            "ledger",
            "document",
            "founding",
            "portal");

    /** The union led a report in the Party's form, and one person signed it for both. */
    private static final String STORY = """
        insert into org_unit (line) values ('PARTY'), ('UNION');
        insert into programme (code, title_vi, title_en, signed_on, from_on, to_on)
        values ('cu', 'Cũ', 'Old', '2024-01-02', '2024-01-01', '2026-12-31');
        insert into programme_party (programme_id, side, unit_id, valid_from)
        values (1, 'PARTY', 1, '2015-01-01'), (1, 'UNION', 2, '2015-01-01');
        insert into review (programme_id, kind, year, from_on, to_on, cutoff_on, state)
        values (1, 'YEAR', 2025, '2025-01-01', '2025-12-31', '2025-12-31', 'LOCKED');
        insert into report_form (review_id, lead, family, chosen_at, chosen_by) values (1, 'UNION', 'PARTY', now(), 'Người Thử');
        insert into snapshot (review_id, position, structure_on, figures, hash, prepared_at, prepared_by)
        select 1, 1, '2025-12-31', '[]', repeat('0', 64), now(), 'Người Thử' from generate_series(1, 2);
        insert into signature (snapshot_id, side, account_id, full_name, signed_at)
        values (1, 'PARTY', 7, 'Người Thử', '2026-02-28 08:00+07'), (1, 'UNION', 7, 'Người Thử', '2026-03-01 06:00+07');
        insert into signed_report (snapshot_id, kind, number, profile, bytes)
        select 1, kind, 'Số 04-BC/LĐLĐ-ĐUK', 'PARTY_HD36_2018', '' from (values ('DOCX'), ('PDF')) k (kind);
        insert into signed_minutes (snapshot_id, number, profile, lines, docx, pdf)
        values (1, 'Số 02-BB/LĐLĐ-ĐUK', 'PARTY_HD36_2018', '[]', '', '');
        """;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Test
    void numbers_are_known_with_their_day_and_what_one_person_signed_for_both_stays() throws SQLException {
        try (var old = new OldSchema(owner, "reviews_of_old")) {
            var jdbc = old.jdbc();
            old.migrate(BELOW);
            old.migrate("paper", "5");
            old.migrate("review", "12");
            jdbc.sql(STORY).update();

            old.migrate("paper", "latest");
            old.migrate("review", "latest");

            assertThat(jdbc.sql("select concat_ws(' ', unit_id, type_code, run, number, taken_on) from number_given")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("2 BC 2025-2030 4 2026-03-01", "2 BB 2025-2030 2 2026-03-01");
            sign(jdbc, "PARTY");
            assertThatThrownBy(() -> sign(jdbc, "UNION")).isInstanceOf(DuplicateKeyException.class);
        }
    }

    private static void sign(JdbcClient jdbc, String side) {
        jdbc.sql("""
            insert into signature (snapshot_id, side, account_id, full_name, signed_at)
            values (2, :side, 7, 'Người Thử', now())
            """).param("side", side).update();
    }
}
