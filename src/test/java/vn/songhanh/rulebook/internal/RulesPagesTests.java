package vn.songhanh.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;

@DatabaseTest
class RulesPagesTests {

    @Autowired
    People people;

    @Autowired
    Rulebook rulebook;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private People.Person viewer;
    private People.Person administrator;

    @BeforeEach
    void a_viewer_and_an_administrator() {
        viewer = people.person(Side.UNION, new UnitId(1), Set.of(Role.VIEWER));
        administrator = people.person(Side.UNION, new UnitId(1), Set.of(Role.VIEWER));
        Voice.house(
                "test",
                () -> transactions.execute(_ -> jdbc.sql("update account set administrator = true where id = :id")
                        .param("id", administrator.mandate().account().value())
                        .update()));
    }

    @Test
    void the_rules_of_a_day_name_the_clause_of_that_day() {
        var page = viewer.get("/app/rules?on=2025-06-08").exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Hướng dẫn 01-HD/TW (2021)", "chưa đối chiếu")
                .doesNotContain("Mục 5.4 Hướng dẫn 06-HD/TW");
    }

    @Test
    void a_rule_shows_every_text_that_ruled_it() {
        assertThat(viewer.get("/app/rules/CANDIDATE_CERTIFICATE_MONTHS").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Hướng dẫn 01-HD/TW (2016)", "Mục 5.4 Hướng dẫn 06-HD/TW", "Hướng dẫn 01-HD/TW (2026)");
        assertThat(viewer.get("/app/rules/NO_SUCH_RULE").exchange()).hasStatus(404);
    }

    @Test
    void the_programmes_own_threshold_is_set_by_an_administrator_from_a_day_on() {
        var answer = administrator
                .post("/app/rules/PARTY_ADMISSION_PERCENT/values")
                .param("value", "4")
                .param("from", "2040-01-01")
                .param("paper", "15/KH-TU")
                .exchange();

        assertThat(answer).hasStatus(303);
        assertThat(value("2039-12-31")).isEqualTo(3);
        assertThat(value("2040-01-01")).isEqualTo(4);
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        var answer = administrator
                .post("/app/rules/UNION_SURVEY_WORKERS/values")
                .param("value", "20")
                .param("from", "2021-01-01")
                .param("paper", "kế hoạch 99")
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("ngày mới phải sau ngày đó", "kế hoạch 99");
    }

    @Test
    void nobody_else_sets_it_and_nobody_sets_a_law() {
        assertThat(viewer.post("/app/rules/UNION_SURVEY_WORKERS/values")
                        .param("value", "20")
                        .param("from", "2040-01-01")
                        .param("paper", "x")
                        .exchange())
                .hasStatus(403);
        assertThat(administrator
                        .post("/app/rules/UNION_MIN_MEMBERS/values")
                        .param("value", "3")
                        .param("from", "2040-01-01")
                        .param("paper", "x")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("không đặt tại đây");
    }

    private int value(String day) {
        return Voice.house("test", () -> rulebook.on("PARTY_ADMISSION_PERCENT", LocalDate.parse(day)))
                .value();
    }
}
