package vn.songhanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.City;
import vn.songhanh.support.CutLines;
import vn.songhanh.support.EmptySystemTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** What a list shows when there is nothing, a little, and more than anybody reads: it answers, pages, and says how much there is. */
@EmptySystemTest
@Import({People.class, CutLines.class})
class ListsOfAnySizeTests {

    private static final List<String> LISTS = List.of(
            "/app/activities",
            "/app/radar",
            "/app/cases?view=list",
            "/app/candidates",
            "/app/membership?month=2026-05",
            "/app/meetings",
            "/app/requests",
            "/app/papers");

    /** A workbook that has every row at once. */
    private static final String WORKBOOK = "/app/cases/existing/list.xlsx";

    /** This list shows more rows than the others on a page. */
    private static final Map<String, Integer> ROWS_OF_A_PAGE = Map.of("/app/papers", 50);

    /** Numbered from :from to :to; each statement is about the rows before it. */
    private static final List<String> ROWS = List.of("""
            insert into enterprise (code_kind, code, name, name_key, ownership_sector, address, first_seen)
            select 'TEN_DIGITS', '02079' || lpad(cast(n as text), 5, '0'), 'Công ty TNHH Hàng Loạt ' || n, 'hang loat ' || n,
                   'DOMESTIC_NON_STATE', n || ' đường Thử', '2020-01-01'
              from generate_series(:from, :to) n
            """, """
            insert into enterprise_management (enterprise_id, line, unit_id, valid_from)
            select e.id, l.line, l.unit, '2020-01-01'
              from enterprise e
             cross join (values ('UNION', :union), ('PARTY', :party)) l (line, unit)
             where not exists (select from enterprise_management m where m.enterprise_id = e.id)
            """, """
            insert into workforce_survey (enterprise_id, surveyed_on, workers, union_members, official_members,
                                          probationary_members)
            select e.id, '2026-03-01', 60, 0, 0, 0
              from enterprise e
             where not exists (select from workforce_survey s where s.enterprise_id = e.id)
            """, """
            insert into founding_case (enterprise_id, objective, state, state_since, opened_on)
            select e.id, 'UNION', 'LISTED', '2026-03-02', '2026-03-02'
              from enterprise e
             where not exists (select from founding_case c where c.enterprise_id = e.id)
            """, """
            insert into candidate (code, entered_by, entered_on, enterprise_id, union_unit, party_unit, shared, outcome, outcome_on)
            select 'N-' || e.code, 'UNION', '2026-03-03', e.id, :union, :party, false, 'REGISTERED', '2026-03-03'
              from enterprise e
             where not exists (select from candidate c where c.enterprise_id = e.id)
            """, """
            insert into activity (kind, title, begins_on, ends_on, lead_unit, lead_side, sides, state, changed_at)
            select 'TALK', 'Buổi nói chuyện ' || n, '2026-03-04', '2026-03-04', :union, 'UNION', '{UNION}', 'HELD', now()
              from generate_series(:from, :to) n
            """, """
            insert into org_unit (line, key) select 'UNION', 'hang-loat-' || n from generate_series(:from, :to) n
            """, """
            insert into org_unit_fact (unit_id, line, valid_from, kind, name, short_name, parent_id)
            select u.id, 'UNION', '2026-04-01', 'PROFESSIONAL_UNION', 'Nghiệp đoàn ' || u.key, u.key, :union
              from org_unit u
             where u.key like 'hang-loat-%' and not exists (select from org_unit_fact f where f.unit_id = u.id)
            """, """
            insert into meeting (programme_id, joint, side, unit_id, title, held_on, begins_at, place, agenda, called_at, called_by)
            select :programme, true, 'UNION', :union, 'Giao ban ' || n, '2026-03-05', '08:30', 'Phòng họp', '', now(), 'Thư ký'
              from generate_series(:from, :to) n
            """, """
            insert into support_request (programme_id, from_side, from_unit, subject, words, answer_by, written_at, written_by)
            select :programme, 'UNION', :union, 'Yêu cầu ' || n, 'Nội dung', '2026-07-01', now(), 'Thư ký'
              from generate_series(:from, :to) n
            """, """
            insert into paper (kind, programme_id, year, lead_side, lead_unit, state, subject, folded, type_code, begun_at, begun_by,
                               changed_at)
            select 'REMINDER', :programme, 2026, 'UNION', :union, 'DRAFT', 'Công văn ' || n, 'cong van ' || n, 'CV', now(), 'Thư ký',
                   now()
              from generate_series(:from, :to) n
            """);

    /** Contacts of one enterprise: half at visits, half in cases, on days of their own. */
    private static final List<String> CONTACTS = List.of("""
            insert into activity (kind, title, begins_on, ends_on, lead_unit, lead_side, sides, state, changed_at)
            select 'VISIT', 'Đến thăm ' || n, date '2026-01-01' + n, date '2026-01-01' + n, :union, 'UNION', '{UNION}', 'HELD', now()
              from generate_series(:from, :to) n
            """, """
            insert into activity_enterprise (activity_id, enterprise_id, present, owner_met, answer, note)
            select a.id, (select min(id) from enterprise), true, true, 'NONE', ''
              from activity a
             where a.kind = 'VISIT' and not exists (select from activity_enterprise v where v.activity_id = a.id)
            """, """
            insert into founding_step (case_id, version, kind, happened_on, words_vi, words_en, side, account_id, told_by, told_at)
            select c.id, 0, 'CONTACT', date '2006-01-01' + n, 'Tiếp xúc', 'Contact', 'UNION', 1, 'Cán bộ', now()
              from generate_series(:from, :to) n
              join founding_case c on c.enterprise_id = (select min(id) from enterprise)
            """);

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    BeanFactory beans;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    /** The city of this class alone. */
    private static final class Place extends City {

        private Place(BeanFactory beans) {
            super(
                    beans.getBean(Organisation.class),
                    beans.getBean(Registrations.class),
                    beans.getBean(Programmes.class),
                    "size",
                    Period.term(2026, 2030),
                    "02079");
        }
    }

    @Test
    void a_list_answers_pages_and_says_how_much_there_is() {
        clock.stopOn(LocalDate.of(2026, 6, 1));
        var city = new Place(beans);
        var officer = people.officer(Side.UNION, city.district);

        for (var list : LISTS) {
            assertThat(officer.get(list)).as(list).hasStatusOk().bodyText().contains("class=\"empty");
        }
        told(ROWS, city, 1, 3);
        var statements = new HashMap<String, Integer>();
        for (var list : LISTS) {
            assertThat(officer.get(list))
                    .as(list)
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("1–3</span> trong <span class=\"num\">3<")
                    .doesNotContain("rel=\"next\"");
            statements.put(list, statements(officer, list));
        }
        statements.put(WORKBOOK, statements(officer, WORKBOOK));
        told(ROWS, city, 4, 3000);
        assertThat(statements(officer, WORKBOOK)).isLessThanOrEqualTo(statements.get(WORKBOOK));
        for (var list : LISTS) {
            var page = officer.get(list).exchange();
            assertThat(page).as(list).hasStatusOk().bodyText().containsPattern("trong <span class=\"num\">3\\.000<");
            assertThat(page).as(list).bodyText().contains("rel=\"next\"");
            assertThat(statements(officer, list))
                    .as("statements for a page of %s, and for three rows of it", list)
                    .isLessThanOrEqualTo(statements.get(list));
            var pages = 3000 / ROWS_OF_A_PAGE.getOrDefault(list, 25);
            var last = list + (list.contains("?") ? "&" : "?") + "page=" + pages;
            assertThat(officer.get(last))
                    .as(last)
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("3\\.000</span> trong <span class=\"num\">3\\.000<")
                    .doesNotContain("rel=\"next\"");
        }
        contactLog(city, officer);
    }

    /** Of the one enterprise that was entered first. */
    private void contactLog(City city, Person officer) {
        var log = "/app/activities/contacts/"
                + JdbcClient.create(owner)
                        .sql("select min(id) from enterprise")
                        .query(Integer.class)
                        .single();
        assertThat(officer.get(log)).hasStatusOk().bodyText().contains("class=\"empty");

        told(CONTACTS, city, 1, 3);
        assertThat(officer.get(log))
                .bodyText()
                .contains("6 lần tiếp xúc · 3 lần gặp chủ")
                .containsPattern("1–6</span> trong <span class=\"num\">6<")
                .doesNotContain("rel=\"next\"");
        var few = statements(officer, log);

        told(CONTACTS, city, 4, 1500);
        assertThat(officer.get(log))
                .bodyText()
                .contains("3.000 lần tiếp xúc · 1.500 lần gặp chủ", "rel=\"next\"", "Đến thăm 1500");
        assertThat(officer.get(log + "?page=120"))
                .bodyText()
                .containsPattern("3\\.000</span> trong <span class=\"num\">3\\.000<")
                .contains("02/01/2006")
                .doesNotContain("rel=\"next\"");
        assertThat(statements(officer, log)).isLessThanOrEqualTo(few);
    }

    private static int statements(Person officer, String path) {
        return CutLines.counted(() -> assertThat(officer.get(path)).hasStatusOk());
    }

    private void told(List<String> rows, City city, int from, int to) {
        var jdbc = JdbcClient.create(owner);
        rows.forEach(sql -> jdbc.sql(sql)
                .param("from", from)
                .param("to", to)
                .param("union", city.district.value())
                .param("party", city.bloc.value())
                .param("programme", city.programme.value())
                .update());
        jdbc.sql("analyze").update();
    }
}
