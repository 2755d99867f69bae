package vn.songhanh.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Voice;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.support.DatabaseTest;

@DatabaseTest
class RulebookTests {

    @Autowired
    Rulebook rulebook;

    @Autowired
    @FlywayDataSource
    javax.sql.DataSource owner;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNION_MIN_MEMBERS            | 2020-02-03 | 5  | Điều 13 Điều lệ Công đoàn Việt Nam khóa XII",
                "UNION_MIN_MEMBERS            | 2023-12-02 | 5  | Điều 13 Điều lệ Công đoàn Việt Nam khóa XII",
                "UNION_MIN_MEMBERS            | 2023-12-03 | 5  | Điều lệ Công đoàn Việt Nam khóa XIII",
                "CANDIDATE_CERTIFICATE_MONTHS | 2025-06-08 | 60 | Hướng dẫn 01-HD/TW (2021)",
                "CANDIDATE_CERTIFICATE_MONTHS | 2025-06-09 | 60 | Mục 5.4 Hướng dẫn 06-HD/TW",
                "CANDIDATE_MIN_AGE            | 2021-07-29 | 18 | Mục 1.1 Quy định 29-QĐ/TW",
                "CANDIDATE_MIN_AGE            | 2021-07-30 | 18 | Mục 1.1 Quy định 24-QĐ/TW",
                "UNION_LEVELS                 | 2025-06-30 | 4  | Luật Công đoàn số 12/2012/QH13",
                "UNION_COVERAGE_PER_MILLE     | 2025-12-31 | 950 | Nghị quyết 02-NQ/TW (đến năm 2025)",
                "UNION_COVERAGE_PER_MILLE     | 2026-01-01 | 995 | Nghị quyết 02-NQ/TW (đến năm 2030)"
            })
    void the_text_in_force_on_the_day_of_the_event_rules(String code, LocalDate day, int value, String clause) {
        var rule = on(code, day);

        assertThat(rule.value()).isEqualTo(value);
        assertThat(rule.clause().vi()).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "UNION_MIN_MEMBERS,5",
        "PROFESSIONAL_UNION_MIN_MEMBERS,10",
        "PARTY_MIN_OFFICIAL_MEMBERS,3",
        "PARTY_COMMITTEE_MIN_MEMBERS,30",
        "COMOBILISATION_BOARD_MIN,3",
        "UNION_SURVEY_WORKERS,25",
        "UNION_DOSSIER_DAYS,15",
        "UNION_ANSWER_WORKING_DAYS,15",
        "DELEGATE_CONGRESS_MEMBERS,150"
    })
    void the_thresholds_of_founding_hold_from_the_first_day_of_the_programme_until_now(String code, int value) {
        for (var day : List.of(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 3), LocalDate.of(2026, 11, 23))) {
            assertThat(on(code, day).value()).isEqualTo(value);
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "UNION_COVERAGE_PER_MILLE, 2021-06-11, none",
        "UNION_COVERAGE_PER_MILLE, 2021-06-12, 950 Nghị quyết 02-NQ/TW (đến năm 2025)",
        "UNION_COVERAGE_PER_MILLE, 2025-12-31, 950 Nghị quyết 02-NQ/TW (đến năm 2025)",
        "UNION_COVERAGE_PER_MILLE, 2026-01-01, 995 Nghị quyết 02-NQ/TW (đến năm 2030)",
        "PARTY_ADMISSION_PERCENT, 2022-06-15, none",
        "PARTY_ADMISSION_PERCENT, 2022-06-16, 3 Nghị quyết 21-NQ/TW"
    })
    void t1_t2_the_targets_are_those_of_their_resolution(String code, LocalDate day, String expected) {
        assertThat(Voice.house("test", () -> rulebook.find(code, day))
                        .map(rule -> rule.value() + " " + rule.clause().vi())
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void before_its_first_text_there_is_no_rule() {
        assertThatThrownBy(() -> on("UNION_MIN_MEMBERS", LocalDate.of(2020, 2, 2)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_sentence_names_its_value_in_both_languages() {
        var rule = on("UNION_MIN_MEMBERS", LocalDate.of(2022, 5, 1));

        assertThat(rule.words().vi()).contains("từ 5 đoàn viên").doesNotContain("{");
        assertThat(rule.words().en()).contains("5 or more").doesNotContain("{");
    }

    @Test
    void what_nobody_has_read_is_marked() {
        assertThat(on("PROFESSIONAL_UNION_MIN_MEMBERS", LocalDate.of(2022, 5, 1))
                        .verified())
                .isFalse();
        assertThat(on("PARTY_MIN_OFFICIAL_MEMBERS", LocalDate.of(2022, 5, 1)).verified())
                .isTrue();
    }

    @Test
    void all_rules_of_a_day_come_in_order_and_each_once() {
        var rules = Voice.house("test", () -> rulebook.inForce(LocalDate.of(2022, 7, 1)));

        assertThat(rules)
                .extracting(Rule::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(30);
    }

    @Test
    void one_text_follows_the_other_without_a_gap() {
        var gaps = JdbcClient.create(owner).sql("""
            select code || ' ' || valid_to
              from (select code, valid_to, lead(valid_from) over (partition by code order by valid_from) as next
                      from rule) as text
             where next is not null and next is distinct from valid_to
            """).query(String.class).list();

        assertThat(gaps).isEmpty();
    }

    /** Both sides of the date of validity of every text of every rule; which sentence judges by it stands in docs/rules.md. */
    @Test
    void every_text_rules_from_its_first_day_to_its_last_and_not_a_day_longer() {
        var texts = JdbcClient.create(owner)
                .sql("select code, clause_vi, valid_from, valid_to from rule order by code, valid_from")
                .query(Text.class)
                .list();

        assertThat(texts).hasSizeGreaterThan(100).allSatisfy(text -> {
            assertThat(clause(text.code(), text.validFrom())).isEqualTo(text.clauseVi());
            assertThat(from(text.code(), text.validFrom().minusDays(1))).isNotEqualTo(text.validFrom());
            if (text.validTo() != null) {
                assertThat(clause(text.code(), text.validTo().minusDays(1))).isEqualTo(text.clauseVi());
                assertThat(from(text.code(), text.validTo())).isNotEqualTo(text.validFrom());
            }
        });
    }

    record Text(
            String code,
            String clauseVi,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    private String clause(String code, LocalDate day) {
        return on(code, day).clause().vi();
    }

    private @Nullable LocalDate from(String code, LocalDate day) {
        return Voice.house("test", () -> rulebook.find(code, day))
                .map(Rule::from)
                .orElse(null);
    }

    private Rule on(String code, LocalDate day) {
        return Voice.house("test", () -> rulebook.on(code, day));
    }
}
