package vn.songhanh.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.WorkingDays;

/** Days that administrators move: everything that is counted in working days follows at once. */
@DatabaseTest
class CalendarTests {

    private static final LocalDate FRIDAY = LocalDate.of(2029, 11, 16);
    private static final String PATH = "/app/rules/working-days";

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    People people;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @AfterEach
    void nothing_is_moved() {
        JdbcClient.create(owner).sql("delete from moved_day").update();
    }

    @Test
    void a_moved_day_counts_at_once_and_no_longer_once_it_is_taken_back() {
        var administrator = people.administrator();

        assertThat(move(administrator, "16/11/2029", "off", "Thông báo thử 01")).hasStatus(303);
        assertThat(move(administrator, "17/11/2029", "worked", "Thông báo thử 01"))
                .hasStatus(303);
        assertThat(days().plus(FRIDAY.minusDays(1), 1)).isEqualTo(FRIDAY.plusDays(1));

        var id = JdbcClient.create(owner)
                .sql("select id from moved_day where not worked")
                .query(Long.class)
                .single();
        assertThat(administrator.post(PATH + "/" + id + "/removal").exchange()).hasStatus(303);
        assertThat(days().plus(FRIDAY.minusDays(1), 1)).isEqualTo(FRIDAY);
    }

    @Test
    void what_is_entered_wins_over_what_was_shipped() {
        assertThat(days().isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();

        assertThat(move(people.administrator(), "31/8/2026", "worked", "Thông báo thử 02"))
                .hasStatus(303);

        assertThat(days().isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
    }

    @Test
    void a_day_that_counts_so_already_one_without_a_paper_and_no_day_at_all_are_refused_at_their_fields() {
        var administrator = people.administrator();

        assertThat(move(administrator, "17/11/2029", "off", "Thông báo thử 03"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày 17/11/2029 đã là ngày nghỉ.");
        assertThat(move(administrator, "16/11/2029", "off", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi văn bản thông báo ngày này.");
        assertThat(move(administrator, "31/2/2029", "off", "Thông báo thử 03"))
                .hasStatus(422)
                .bodyText()
                .contains("31/2/2029");
    }

    @Test
    void only_administrators_move_days_and_the_audit_names_the_paper() {
        var officer = people.officer(Side.PARTY, new UnitId(1));

        assertThat(move(officer, "16/11/2029", "off", "Thông báo thử 04")).hasStatus(403);
        assertThat(move(people.administrator(), "16/11/2029", "off", "Thông báo thử 04"))
                .hasStatus(303);

        var traces = JdbcClient.create(owner)
                .sql("select count(*) from audit where table_name = 'moved_day' and change::text like '%thử 04%'")
                .query(Long.class)
                .single();
        assertThat(traces).isEqualTo(1);
    }

    @Test
    void the_page_names_each_day_with_its_clause_and_counts_a_limit() {
        var page = people.officer(Side.UNION, new UnitId(1))
                .get(PATH + "?year=2024&from=7/2/2024&count=1")
                .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Nghỉ bù Tết Nguyên đán", "Điều 111 khoản 3 Bộ luật Lao động 45/2019/QH14", "15/02/2024");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult move(
            Person person, String day, String counts, String paper) {
        return person.post(PATH)
                .param("day", day)
                .param("counts", counts)
                .param("paper", paper)
                .exchange();
    }

    private WorkingDays days() {
        return Voice.house("test", calendar::days);
    }
}
