package vn.songhanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import vn.songhanh.support.EmptySystemTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** What a list shows when there is nothing, a little, and more than anybody reads: it answers, pages, and says how much there is. */
@EmptySystemTest
@Import(People.class)
class ListsOfAnySizeTests {

    private static final List<String> LISTS = List.of(
            "/app/activities",
            "/app/radar",
            "/app/cases?view=list",
            "/app/candidates",
            "/app/membership?month=2026-05");

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
        fill(city, 1, 3);
        for (var list : LISTS) {
            assertThat(officer.get(list))
                    .as(list)
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("1–3</span> trong <span class=\"num\">3<")
                    .doesNotContain("rel=\"next\"");
        }
        fill(city, 4, 3000);
        for (var list : LISTS) {
            var page = officer.get(list).exchange();
            assertThat(page).as(list).hasStatusOk().bodyText().containsPattern("trong <span class=\"num\">3\\.000<");
            assertThat(page).as(list).bodyText().contains("rel=\"next\"");
            var last = list + (list.contains("?") ? "&" : "?") + "page=120";
            assertThat(officer.get(last))
                    .as(last)
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("3\\.000</span> trong <span class=\"num\">3\\.000<")
                    .doesNotContain("rel=\"next\"");
        }
    }

    private void fill(City city, int from, int to) {
        var jdbc = JdbcClient.create(owner);
        ROWS.forEach(sql -> jdbc.sql(sql)
                .param("from", from)
                .param("to", to)
                .param("union", city.district.value())
                .param("party", city.bloc.value())
                .update());
        jdbc.sql("analyze").update();
    }
}
